/** Action items in the blocks below a heading: items of lists, lines that begin with names, rows of tables. */

import type {
  Block,
  Heading,
  ListItem,
  Paragraph,
} from "../../document/body.ts";
import type { ActionItem } from "./action-item.ts";
import {
  type Reading,
  linesOf,
  withoutRemarks,
  isBareLabel,
  assemble,
  isLabel,
  type Line,
} from "./action-lines.ts";
import { readActionTable } from "./action-table.ts";
import { isBlank } from "../../playbook/sections/block-text.ts";
import { itemsOf } from "./minuted-line.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import { leadsToTicketBetween } from "./ticket-below.ts";

export function* itemsIn(
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
export function* headingItem(
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
