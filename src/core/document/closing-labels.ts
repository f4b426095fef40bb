/** Fields that a document states at its very end, behind a rule across the page: `**Version:** 1.0`, `*Last updated: 2026-03-01*`. */

import { readLabelLine, readPlainLabel } from "./body-label.ts";
import type { BodyField } from "./body-metadata.ts";
import { linesFrom, type Line } from "./line.ts";
import { isMetadataLabel } from "./metadata-words.ts";

/** A colophon is short. */
const LONGEST = 800;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
const IN_ITALICS = /^([*_])(?![*_])([^*_]{3,150})\1[ \t]*$/;

/** The labels behind the last rule, where nothing else stands there. `from` is where the text ends that was read for labels already. */
export function readClosingLabels(
  text: string,
  from: number,
): readonly BodyField[] {
  const start = text.indexOf("\n", Math.max(from, text.length - LONGEST));
  if (start < 0) return [];
  const lines = [...linesFrom(text, start + 1)];
  const rule = lines.findLastIndex(
    (line, at) => RULE.test(line.text) && isBlank(lines[at - 1]),
  );
  if (rule < 0) return [];
  const fields: BodyField[] = [];
  for (const line of lines.slice(rule + 1)) {
    if (isBlank(line)) continue;
    const read = labelsOf(line);
    if (!read) return [];
    for (const field of read) fields.push(field);
  }
  return fields.some(({ label }) => isMetadataLabel(label)) ? fields : [];
}

function isBlank(line: Line | undefined): boolean {
  return line?.text.trim() === "";
}

function labelsOf({ text, start }: Line): readonly BodyField[] | undefined {
  const italics = IN_ITALICS.exec(text);
  if (!italics) return readLabelLine(text, start)?.fields;
  const field = readPlainLabel(italics[2]!, start + 1);
  return field && [field];
}
