/** What a single line of a document's history is about, told without the text around it. */

import type { FieldNames } from "../fields/field-names.ts";
import { foldHeading } from "../../text/words.ts";

/** The spellings of a document's fields. */
export type LineNames = Pick<FieldNames, "find">;

/** Longer lines are text. */
const LONGEST = 300;
const KEY =
  /^\s{0,4}(?:[-*] )?\*{0,2}([\p{L}_][\p{L}\p{N}_. -]{0,40}?)\*{0,2}\s*:/u;
/** Fields that a review or an approval writes. */
const PAPERWORK = new Set([
  "last_reviewed",
  "next_review",
  "reviewed_by",
  "last_updated",
  "approver",
  "approved_on",
]);
const HISTORY = /^#{1,6}\s+([^]*)$/;
const HISTORY_NAMES = new Set([
  "revision history",
  "review history",
  "change history",
  "document history",
]);

/** The canonical name of the field that a line states. */
export function lineKey(line: string, names: LineNames): string | undefined {
  const key = line.length > LONGEST ? undefined : KEY.exec(line)?.[1];
  const known = key === undefined ? undefined : names.find(key);
  return known && !known.weak ? known.definition.name : undefined;
}

/** Whether a line belongs to the record of a review: its dates and names, or a row of the review history. */
export function isPaperwork(line: string, names: LineNames): boolean {
  const text = line.trim();
  if (text === "" || text.length > LONGEST) return text === "";
  if (PAPERWORK.has(lineKey(text, names) ?? "")) return true;
  const heading = HISTORY.exec(text)?.[1];
  if (heading !== undefined) return HISTORY_NAMES.has(foldHeading(heading));
  if (!text.startsWith("|")) return text.startsWith("<!--");
  return /^[|\s:-]+$|\d{4}-\d{2}-\d{2}|\bDate\b|\breview/i.test(text);
}
