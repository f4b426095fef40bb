/** Fields that a document states at its very end, behind a rule across the page or in a last section: `**Version:** 1.0`, `*Last updated: 2026-03-01*`. */

import { readLabelLine, readPlainLabel, type BodyField } from "./body-label.ts";
import { linesFrom, type Line } from "./scanner/line.ts";
import { isMetadataLabel } from "./metadata-words.ts";

/** A colophon is short. */
const LONGEST = 800;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
const HEADING =
  /^#{2,6}[ \t][^\n]{0,30}\b(?:maintenance|reviews?|revisions?|version|history|governance|about this \w+)\b/i;
/** A last section may hold one such label by chance. */
const LEAST_BELOW_HEADING = 2;
/** `**Changelog:**`, and what was changed. */
const PAST = /^(?:\*\*[^*]{1,40}:\*\*[ \t]*$|[-*+][ \t]+(?!\*\*))/;
const IN_ITALICS = /^([*_])(?![*_])([^*_]{3,150})\1[ \t]*$/;

/** The labels behind the last rule or heading, where nothing else stands there. `from` is where the text ends that was read for labels already. */
export function readClosingLabels(
  text: string,
  from: number,
): readonly BodyField[] {
  const start = text.indexOf("\n", Math.max(from, text.length - LONGEST));
  if (start < 0) return [];
  const lines = [...linesFrom(text, start + 1)];
  const parting = lines.findLastIndex(
    ({ text: line }, at) =>
      /^#{1,6}[ \t]/.test(line) || (RULE.test(line) && isBlank(lines[at - 1])),
  );
  if (parting < 0) return [];
  const isRule = RULE.test(lines[parting]!.text);
  if (!isRule && !HEADING.test(lines[parting]!.text)) return [];
  const least = isRule ? 1 : LEAST_BELOW_HEADING;
  const fields: BodyField[] = [];
  for (const line of lines.slice(parting + 1)) {
    if (isBlank(line) || (!isRule && PAST.test(line.text))) continue;
    const read = labelsOf(line);
    if (!read) return [];
    for (const field of read) fields.push(field);
  }
  const known = fields.filter(({ label }) => isMetadataLabel(label)).length;
  return known >= least ? fields : [];
}

function isBlank(line: Line | undefined): boolean {
  return line?.text.trim() === "";
}

function labelsOf({ text, start }: Line): readonly BodyField[] | undefined {
  const italics = IN_ITALICS.exec(text);
  if (!italics) {
    const label = readLabelLine(text, start);
    // A plain list may say what roles do.
    return label?.style === "plain item" ? undefined : label?.fields;
  }
  const field = readPlainLabel(italics[2]!, start + 1);
  return field && [field];
}
