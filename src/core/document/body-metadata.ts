/** Fields that a document states in its body, near the top: `**Owner:** Jane` lines and two-column tables. */

import { detach } from "../text/words.ts";
import { lineAt, type LineStarts, type Range } from "../text/range.ts";

/** One stated field: the label as written, the value without Markdown marks. */
export interface BodyField {
  readonly label: string;
  readonly value: string;
  readonly labelRange: Range;
  readonly valueRange: Range;
  /** A table repeats what front matter says and is compared with it; a label line stands alone. */
  readonly origin: "label" | "table";
}

const MAX_LINES = 60;
/** A longer line is prose, and the patterns below would take long to see that. */
const MAX_LINE = 1000;
const LABEL =
  /^(\s*(?:[-*+]\s+|>\s*)?)(\*\*|__)([^*_|:]{2,40}?)\s*(?::\s*\2|\2\s*:)[ \t]*(.*?)[ \t]*\\?$/;
const ROW = /^\s*\|([^|]{1,80})\|((?:[^|\\]|\\.){0,400})\|\s*$/;
const CONTROL_HEADING =
  /\b(?:document (?:control|information|details|properties|metadata)|control (?:table|block)|metadata|approval)\b/i;

/**
 * Reads the labels between the start of the body and its first section, and below a heading such as "Document control".
 * @param start where the body begins in `text`.
 */
export function readBodyFields(
  text: string,
  start: number,
  lineStarts: LineStarts,
): readonly BodyField[] {
  const fields: BodyField[] = [];
  const first = lineAt(lineStarts, start);
  let tableRow = 0;
  for (
    let line = first;
    line < Math.min(lineStarts.length, first + MAX_LINES);
    line++
  ) {
    const at = Math.max(lineStarts[line]!, start);
    const next = lineStarts[line + 1] ?? text.length;
    if (next - at > MAX_LINE) continue;
    const content = text
      .slice(at, lineStarts[line + 1] ?? text.length)
      .replace(/[\r\n]+$/, "");
    if (/^\s*(?:```|~~~)/.test(content)) break;
    if (/^#{2,6}\s/.test(content) && !CONTROL_HEADING.test(content)) break;
    const row = ROW.exec(content);
    tableRow = row ? tableRow + 1 : 0;
    const field = row
      ? readRow(row, content, at, tableRow)
      : readLabel(content, at);
    if (field) fields.push(field);
  }
  return fields;
}

function readLabel(line: string, at: number): BodyField | undefined {
  if (!line.includes("**") && !line.includes("__")) return undefined;
  const match = LABEL.exec(line);
  if (!match || match[4] === "") return undefined;
  const label = match[3]!.trim();
  const labelStart = at + line.indexOf(label, match[1]!.length);
  const valueStart =
    at + line.length - line.slice(line.indexOf(label) + label.length).length;
  const begin = line.indexOf(match[4]!, valueStart - at);
  return build(label, match[4]!, labelStart, at + begin, "label");
}

function readRow(
  match: RegExpExecArray,
  line: string,
  at: number,
  row: number,
): BodyField | undefined {
  const label = bare(match[1]!);
  const value = match[2]!.trim();
  if (
    label === "" ||
    /^:?-+:?$/.test(label) ||
    value === "" ||
    /^:?-+:?$/.test(value)
  )
    return undefined;
  if (row === 1 && /^(?:field|item|property|attribute|key|name)$/i.test(label))
    return undefined;
  const bar = line.indexOf("|", line.indexOf("|") + 1);
  return build(
    label,
    value,
    at + line.indexOf(label),
    at + line.indexOf(value, bar),
    "table",
  );
}

function build(
  label: string,
  value: string,
  labelStart: number,
  valueStart: number,
  origin: BodyField["origin"],
): BodyField {
  return {
    label: detach(label),
    value: detach(bare(value)),
    labelRange: { start: labelStart, end: labelStart + label.length },
    valueRange: { start: valueStart, end: valueStart + value.length },
    origin,
  };
}

/** Without emphasis, code marks and link targets. */
function bare(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^()]*\)/g, "$1")
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "")
    .replace(/:\s*$/, "")
    .trim();
}
