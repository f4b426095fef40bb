/** The action items of a document: lines of a list, checkboxes or rows of a table below "Action items". A long file, because lists, sub-items, headings and tables all hold them. */

import type { Block, Heading, ListItem, Paragraph } from "../document/body.ts";
import type { DateOrder } from "../text/read-date.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { perPair } from "../text/remember.ts";
import { foldHeading } from "../text/words.ts";
import { readDate } from "../text/read-date.ts";
import { readActionLine } from "./action-item-text.ts";
import type { ActionItem } from "./action-item.ts";
import {
  DONE_GROUP,
  endsActions,
  isProposal,
  saysByWhen,
} from "./action-groups.ts";
import {
  assemble,
  isBareLabel,
  isLabel,
  linesOf,
  withOwner,
  withoutRemarks,
  type Line,
  type Reading,
} from "./action-lines.ts";
import {
  actionSections,
  isActionList,
  mayHoldOthers,
} from "./action-sections.ts";
import { readActionTable } from "./action-table.ts";
import { isBlank, rangeInPiece } from "./block-text.ts";
import { areToldAsDone } from "./done-words.ts";
import { textOfField, type TypedDocument } from "./playbook-document.ts";
import { itemsOf, minutedLinesOf, type MinutedLine } from "./minuted-line.ts";
import { readLeadingName } from "./leading-name.ts";
import { readDoer } from "./person-words.ts";
import { leadsToTicketBetween } from "./ticket-below.ts";
import { whoWasThere } from "./who-was-there.ts";

/** "**Resource management**" above items of its own. */
const WHOLLY_BOLD = /^\s*(?:\*\*[^*\n]{2,80}\*\*|__[^_\n]{2,80}__)\s*$/;
const NO_ITEM =
  /^\W*(?:(?:none|nothing)(?: (?:needed|required|identified|planned|open|so far|yet|at this time|at the moment))?|no (?:open |further |new )?(?:action items?|actions?|follow-?ups?|items?)(?: (?:are |were |was )?(?:needed|required|identified|planned|arising|agreed|so far|yet|at this time))?|n\/?a|not applicable|tb[dc]|todo)\W*$/i;
/** `upgrade` - Version upgrades */
const EXPLAINED_WORD = /^`[^`]{1,40}`\s{0,3}(?:[-–—:=]|→)\s/;
/** A command is run in the course of something, and nobody owns it by itself. */
const ONLY_CODE = /^`[^`]{1,200}`[.。]?$/;
/** "Do one of the following:", "before the following operations": what follows are no tasks side by side. */
const CHOICE =
  /\b(?:one|any|either) of (?:the following|these)\b|\bone of\W{0,4}$|\b(?:uno|una) de (?:los|las) siguientes\b|\bl['’]une? des\b.{0,40}suivant|\beine[rs]? der folgenden\b|いずれか|場合は/i;
/** "We will write a library that: 1. validates …": what follows says what the one thing does. */
const TELLS = /\b(?:that|which)\s?:\s*$/i;
/** "Decisions made:" above a list, in the midst of actions. */
const OTHER_LIST =
  /^\W{0,4}(?:(?:key|main|other|useful) )?(?:decisions?|notes|discussions?|background|context|references|links|resources|parking lot|(?:open )?questions|risks)(?: (?:made|taken|points?|items?))?\s?[:：]\W{0,4}$/i;

/** All action items of a document in the order of its text. */
export const actionItemsOf = perPair(
  (
    document: TypedDocument,
    order: DateOrder | undefined,
  ): readonly ActionItem[] => {
    const items: ActionItem[] = [];
    const sections = actionSections(document);
    const minutes = minutedLinesOf(document);
    if (sections.length === 0 && minutes.length === 0) return items;
    const reading: Reading = {
      order,
      minuted: minutedOn(document, order),
      there: document.type.id === "meeting" ? whoWasThere(document) : undefined,
    };
    const isNamed = sections.some(({ heading }) => isActionList(heading.text));
    for (const section of sections) {
      // Beside "Action items" a section such as "Prevention" tells as often what would be good.
      const isLoose =
        mayHoldOthers(section) ||
        (isNamed && !isActionList(section.heading.text));
      const groups = [section.heading, ...section.subsections];
      for (const [at, heading] of groups.entries()) {
        if (at > 0 && endsActions(heading, document)) break;
        const end = groups[at + 1]?.range.start ?? section.range.end;
        const blocks = section.blocks.filter(
          ({ range }) => range.start > heading.range.start && range.start < end,
        );
        const group = foldHeading(heading.text);
        const listed = [...itemsIn(blocks, end, document, reading)];
        const areDone = areToldAsDone(listed.map(({ text }) => text));
        const found =
          listed.length > 0 || at === 0
            ? listed
            : headingItem(heading, blocks, document, reading);
        for (const item of found)
          if (!isLoose || item.owners.length > 0 || item.due?.date)
            items.push({
              ...item,
              ...(saysByWhen(heading.text) ? { isTimed: true } : {}),
              isProposed: item.isProposed || isProposal(heading.text),
              status: areDone || DONE_GROUP.test(group) ? "done" : item.status,
            });
      }
    }
    const told = minutes.filter(({ kind }) => kind !== "decision");
    if (told.length === 0) return items;
    const starts = new Set(minutes.map(({ item }) => item.range.start));
    return [
      ...items.filter(({ range }) => !starts.has(range.start)),
      ...told.flatMap((line) => {
        const item = minutedItem(line, document, reading);
        const isSure =
          !line.isProse || item.owners.length > 0 || item.due?.date;
        return isSure ? [item] : [];
      }),
    ].toSorted((one, other) => one.range.start - other.range.start);
  },
);

/** The action of a line such as "Action: Ben will do it". */
function minutedItem(
  { item, kind, from }: MinutedLine,
  document: TypedDocument,
  { order, minuted, there }: Reading,
): ActionItem {
  const text = item.text.slice(from);
  const said = {
    ...item,
    text,
    // It may go on over several lines.
    range: {
      start: rangeInPiece(document.parsed, item, from, from).start,
      end: item.range.end,
    },
  };
  const line = readActionLine(text, order, minuted);
  const own = withOwner(
    line,
    () => readDoer(text) ?? (there && readLeadingName(text, there)),
  );
  const action = assemble([{ item: said, line: own }], document);
  return {
    ...action,
    status: kind === "done" ? "done" : action.status,
    text: line.text || text,
    range: item.range,
  };
}

/** The day of minutes, from which on "1 May" is meant. */
function minutedOn(
  document: TypedDocument,
  order: DateOrder | undefined,
): CalendarDate | undefined {
  if (document.type.id !== "meeting") return undefined;
  const said =
    textOfField(document, "date")?.text ??
    /\d{4}-\d{2}-\d{2}/.exec(document.path)?.[0] ??
    "";
  const reading = readDate(said, order);
  return reading.kind === "date" ? reading.date : undefined;
}

function* itemsIn(
  blocks: readonly Block[],
  until: number,
  document: TypedDocument,
  reading: Reading,
): Generator<ActionItem> {
  let isTold = false;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind === "paragraph")
      isTold =
        TELLS.test(block.text) ||
        OTHER_LIST.test(block.text) ||
        (CHOICE.test(block.text.slice(-200)) && /[:：]\W*$/.test(block.text));
    if (block.kind === "paragraph")
      yield* itemsInLines(block, document, reading);
    if (block.kind === "table")
      yield* readActionTable(block, document.parsed, reading);
    if (block.kind !== "item" || isTold) continue;
    let end = at + 1;
    while (isBelow(blocks[end], block)) end++;
    const [own, ...lines] = linesOf(blocks.slice(at, end), reading);
    if (!own) continue;
    const below = withoutRemarks(lines);
    const isTitle = holdsItems(own, below);
    if (isTitle && !isPromise(own)) continue;
    if (!isTitle) at = end - 1;
    const { text, range } = block;
    const next = blocks[isTitle ? at + 1 : end]?.range.start ?? until;
    if (isBlank(text) || NO_ITEM.test(text) || isBareLabel(own)) continue;
    if (EXPLAINED_WORD.test(text) || ONLY_CODE.test(text.trim())) continue;
    const item = assemble(isTitle ? [own] : [own, ...below], document);
    yield {
      ...item,
      text: own.line.text || text,
      range,
      isTracked:
        item.isTracked || leadsToTicketBetween(document, range.end, next),
    };
  }
}

/** "Ana - Book a room⏎Tom - Ask Sales": lines of minutes without bullets, where each begins with a name. */
function* itemsInLines(
  paragraph: Paragraph,
  document: TypedDocument,
  reading: Reading,
): Generator<ActionItem> {
  if (!reading.there || !paragraph.text.includes("\n")) return;
  const lines = linesOf(itemsOf(paragraph, document.parsed), reading);
  if (!lines.every(({ line }) => line.owners.length > 0)) return;
  for (const each of lines)
    yield {
      ...assemble([each], document),
      text: each.line.text || each.item.text,
      range: each.item.range,
    };
}

/** Some write a heading for each item and `Owner:` and `Due:` lines below it. */
function* headingItem(
  heading: Heading,
  blocks: readonly Block[],
  document: TypedDocument,
  reading: Reading,
): Generator<ActionItem> {
  const lines = linesOf(blocks, reading).filter(({ item }) =>
    isLabel(item.text),
  );
  if (lines.length > 0)
    yield {
      ...assemble(lines, document),
      text: heading.text,
      range: heading.range,
    };
}

function isBelow(block: Block | undefined, item: ListItem): boolean {
  return block?.kind === "item" && block.depth > item.depth;
}

/** Whether the lines below are items of their own and the one above only their title. */
function holdsItems({ item }: Line, below: readonly Line[]): boolean {
  if (below.length === 0) return false;
  if (/:[*_]*\s*$/.test(item.text) || WHOLLY_BOLD.test(item.text)) return true;
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

/** Whether a line is an action, whatever stands below it: a checkbox that names somebody or a day, or a line with both. */
function isPromise({ item, line }: Line): boolean {
  const { owners, due } = line;
  return item.task === undefined
    ? owners.length > 0 && due?.date !== undefined
    : owners.length > 0 || due?.date !== undefined;
}
