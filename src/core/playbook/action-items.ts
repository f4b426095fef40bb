/** The action items of a document: lines of a list, checkboxes or rows of a table below "Action items". */

import type { Block, Heading, ListItem } from "../document/body.ts";
import type { DateOrder } from "../text/read-date.ts";
import { foldHeading } from "../text/words.ts";
import { readActionLine, type ActionLine } from "./action-item-text.ts";
import type { ActionItem } from "./action-item.ts";
import { readActionTable } from "./action-table.ts";
import { isBlank, rangeInPiece } from "./block-text.ts";
import type { TextValue } from "./field-value.ts";
import type { TypedDocument } from "./playbook-document.ts";
import type { Part } from "./person-words.ts";
import { sectionsOf, type Section } from "./section.ts";

/** What the types that have the section call it. */
const SECTION = "Action items";
/** Names of the section in types that do not define it; "Next steps" would be too many things there. */
const COMMON_NAMES = new Set([
  "action items",
  "open action items",
  "action points",
  "open actions",
  "follow up actions",
  "actions arising",
  "corrective and preventive actions",
]);
const NO_ITEM =
  /^\W*(?:(?:none|nothing)(?: (?:needed|required|identified|planned|open|so far|yet|at this time|at the moment))?|no (?:open |further |new )?(?:action items?|actions?|follow-?ups?|items?)(?: (?:are |were |was )?(?:needed|required|identified|planned|arising|agreed|so far|yet|at this time))?|n\/?a|not applicable|tb[dc]|todo)\W*$/i;
const PROPOSED_GROUP =
  /^(?:proposed|proposals|ideas?|suggestions?|nice to have|brainstorm(?:ing)?|for consideration)\b/;
const DONE_GROUP =
  /^(?:done|completed|closed|finished)(?: (?:items|actions|action items))?$/;

/** All action items of a document in the order of its text. */
export function actionItemsOf(
  document: TypedDocument,
  order: DateOrder | undefined,
): readonly ActionItem[] {
  const items: ActionItem[] = [];
  for (const section of actionSections(document)) {
    const groups = [section.heading, ...section.subsections];
    for (const [at, heading] of groups.entries()) {
      const end = groups[at + 1]?.range.start ?? section.range.end;
      const blocks = section.blocks.filter(
        ({ range }) => range.start > heading.range.start && range.start < end,
      );
      const group = foldHeading(heading.text);
      const listed = [...itemsIn(blocks, document, order)];
      const found =
        listed.length > 0 || at === 0
          ? listed
          : headingItem(heading, blocks, document, order);
      for (const item of found)
        items.push({
          ...item,
          isProposed: item.isProposed || PROPOSED_GROUP.test(group),
          status: DONE_GROUP.test(group) ? "done" : item.status,
        });
    }
  }
  return items;
}

/** The sections that hold action items, without those that lie in another. */
export function actionSections(document: TypedDocument): readonly Section[] {
  const definition = document.type.sections.find(
    ({ heading }) => heading === SECTION,
  );
  const { headings } = document.parsed.body;
  // Most documents have none, and this is asked of every one.
  if (!definition && !headings.some(({ text }) => /action/i.test(text)))
    return [];
  let covered = -1;
  return sectionsOf(document).filter(({ heading, definitions, range }) => {
    const isOne = definition
      ? definitions.includes(definition)
      : COMMON_NAMES.has(foldHeading(heading.text));
    if (!isOne || range.start < covered) return false;
    covered = range.end;
    return true;
  });
}

/** One line of an item: its own, or one below it that adds to it. */
interface Line {
  readonly item: ListItem;
  readonly line: ActionLine;
}

function* itemsIn(
  blocks: readonly Block[],
  document: TypedDocument,
  order: DateOrder | undefined,
): Generator<ActionItem> {
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind === "table")
      yield* readActionTable(block, document.parsed, order);
    if (block.kind !== "item") continue;
    let end = at + 1;
    while (isBelow(blocks[end], block)) end++;
    const [own, ...below] = linesOf(blocks.slice(at, end), order);
    if (!own || holdsItems(own, below)) continue;
    at = end - 1;
    const { text, range } = block;
    if (isBlank(text) || NO_ITEM.test(text) || isBareLabel(own)) continue;
    yield {
      ...assemble([own, ...below], document),
      text: own.line.text || text,
      range,
    };
  }
}

/** Some write a heading for each item and `Owner:` and `Due:` lines below it. */
function* headingItem(
  heading: Heading,
  blocks: readonly Block[],
  document: TypedDocument,
  order: DateOrder | undefined,
): Generator<ActionItem> {
  const lines = linesOf(blocks, order).filter(({ item }) => isLabel(item.text));
  if (lines.length > 0)
    yield {
      ...assemble(lines, document),
      text: heading.text,
      range: heading.range,
    };
}

function linesOf(
  blocks: readonly Block[],
  order: DateOrder | undefined,
): readonly Line[] {
  return blocks.flatMap((item) =>
    item.kind === "item"
      ? [{ item, line: readActionLine(item.text, order) }]
      : [],
  );
}

function isBelow(block: Block | undefined, item: ListItem): boolean {
  return block?.kind === "item" && block.depth > item.depth;
}

/** Whether the lines below are items of their own and the one above only their title. */
function holdsItems({ item }: Line, below: readonly Line[]): boolean {
  if (below.length === 0) return false;
  if (/:[*_]*\s*$/.test(item.text)) return true;
  if (
    item.task === undefined &&
    below.some(({ item: { task } }) => task !== undefined)
  )
    return true;
  return below.some(
    ({ item: { text }, line }) =>
      line.text.length > 3 && line.owners.length > 0 && !isLabel(text),
  );
}

/** What the lines say together; the first that says a thing settles it. */
function assemble(
  lines: readonly Line[],
  { parsed }: TypedDocument,
): Omit<ActionItem, "text" | "range"> {
  const first = lines[0]!;
  const value = ({ item }: Line, { text, start, end }: Part): TextValue => ({
    text,
    range: rangeInPiece(parsed, item, start, end),
  });
  const owner = lines.find(({ line }) => line.owners.length > 0);
  const due = lines.find(({ line }) => line.due !== undefined);
  const ticket = lines.find(({ line }) => line.ticket !== undefined);
  return {
    owners: owner?.line.owners.map((part) => value(owner, part)) ?? [],
    due: due && { ...value(due, due.line.due!), date: due.line.due!.date },
    status: first.item.task ?? (lines.some(isDone) ? "done" : "open"),
    isProposed: lines.some(({ line }) => line.isProposed),
    ticket: ticket && value(ticket, ticket.line.ticket!),
  };
}

/** Of the lines below an item only a `Status:` speaks for the whole. */
function isDone({ item, line }: Line, at: number): boolean {
  return line.status === "done" && (at === 0 || isLabel(item.text));
}

/** Whether a line names an owner or a date and nothing to do. */
function isBareLabel({ item, line }: Line): boolean {
  return isLabel(item.text) && line.text.length <= 3;
}

/** Whether a line adds to what stands above: "Owner: Jane". */
function isLabel(text: string): boolean {
  return /^[*_]*(?:owners?|assignees?|assigned to|responsible|dri|who|due(?: date)?|deadline|by when|eta|target(?: date)?|status|state|ticket|issue|link|priority|type)[\s*_]*[:=]/i.test(
    text.trim(),
  );
}
