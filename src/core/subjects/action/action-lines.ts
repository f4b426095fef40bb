/** What the lines of one action say together: its own, and those below that add to it. */

import type { Block, ListItem } from "../../document/body.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import type { DateOrder } from "../../text/read-date.ts";
import {
  ownersIn,
  readActionLine,
  type ActionLine,
} from "./action-item-text.ts";
import type { ActionItem } from "./action-item.ts";
import { rangeInPiece } from "../../playbook/sections/block-text.ts";
import { isTheWholeDone } from "./done-words.ts";
import type { TextValue } from "../../playbook/fields/field-value.ts";
import { readLeadingName } from "./leading-name.ts";
import type { Part } from "../../playbook/people/person-words.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import { isRemark } from "./remark.ts";

const LABELLED = /^(?:\*\*|__)?[\p{L}][\p{L} /-]{1,40}:/u;

/** How the dates of a document are read. */
export interface Reading {
  readonly order: DateOrder | undefined;
  readonly minuted: CalendarDate | undefined;
  /** In minutes, whoever was there. */
  readonly there: ReadonlySet<string> | undefined;
}

/** One line of an item: its own, or one below it that adds to it. */
export interface Line {
  readonly item: ListItem;
  readonly line: ActionLine;
}

/** Each item of a list with what its line says. */
export function linesOf(
  blocks: readonly Block[],
  { order, minuted, there }: Reading,
): readonly Line[] {
  return blocks.flatMap((item) => {
    if (item.kind !== "item") return [];
    const line = readActionLine(item.text, order, minuted);
    const name = (): Part | undefined =>
      there && !isLabel(item.text)
        ? readLeadingName(item.text, there)
        : undefined;
    return [{ item, line: withOwner(line, name) }];
  });
}

/** The line with what else names somebody, where it names nobody by itself. */
export function withOwner(
  line: ActionLine,
  name: () => Part | undefined,
): ActionLine {
  const part = line.owners.length > 0 ? undefined : name();
  if (!part) return line;
  const named = ownersIn(part);
  // "All: read the minutes" names everybody.
  return { ...line, ...(named.owners.length > 0 ? named : { owners: [part] }) };
}

/** Beside `Owner: Jane` other labels are no persons: `Review cadence: weekly`. */
export function withoutRemarks(lines: readonly Line[]): readonly Line[] {
  return lines.some(({ item }) => isLabel(item.text))
    ? lines.filter(
        ({ item: { text, task } }) =>
          task !== undefined || isLabel(text) || !LABELLED.test(text),
      )
    : lines;
}

/** What the lines say together; the first that says a thing settles it. */
export function assemble(
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
    ...(owner?.line.together && {
      together: value(owner, owner.line.together),
    }),
    due: due && { ...value(due, due.line.due!), date: due.line.due!.date },
    status: first.item.task === "done" || lines.some(isDone) ? "done" : "open",
    isProposed:
      lines.some(({ line }) => line.isProposed) ||
      (first.item.task === undefined && !owner && !due && isOnlySaid(first)),
    ticket: ticket && value(ticket, ticket.line.ticket!),
    isTracked: lines.some(({ line }) => line.isTracked),
  };
}

/** Whether a line asks or tells something, and nothing is to be done: nobody is asked to own that. */
function isOnlySaid({ item, line }: Line): boolean {
  return line.status !== "done" && isRemark(item.text);
}

/** Of the lines below an item only a `Status:` and "This has been done" speak for the whole. */
function isDone({ item, line }: Line, at: number): boolean {
  return at > 0 && !isLabel(item.text)
    ? isTheWholeDone(item.text)
    : line.status === "done";
}

/** Whether a line names an owner or a date and nothing to do. */
export function isBareLabel({ item, line }: Line): boolean {
  return isLabel(item.text) && line.text.length <= 3;
}

/** Whether a line adds to what stands above: "Owner: Jane". */
export function isLabel(text: string): boolean {
  return /^[*_]*(?:owners?|assignees?|assigned to|responsible|dri|who|due(?: date)?|deadline|by when|eta|target(?: date)?|status|state|ticket|issue|link|priority|type)[\s*_]*[:=]/i.test(
    text.trim(),
  );
}
