/** One line of a body as labels with values: `**Owner:** Jane`, `Status: Accepted`, several parted by `|`, `·`, a dash or a comma. */

import { plain } from "../text/plain-markdown.ts";
import { detach } from "../text/words.ts";
import { isMetadataLabel, isRemark } from "./metadata-words.ts";
import type { Range } from "../text/range.ts";

/** One stated field: the label as written, the value without Markdown marks. */
export interface BodyField {
  readonly label: string;
  readonly value: string;
  readonly labelRange: Range;
  readonly valueRange: Range;
  /** A table repeats what front matter says and is compared with it; a label line stands alone. */
  readonly origin: "label" | "table";
}

/** How a line of labels is written: kinds do not mix in one run. */
export type LabelStyle = "bold" | "item" | "plain item" | "plain" | "quoted";

/** The labels of one line. */
export interface LabelLine {
  readonly style: LabelStyle;
  readonly fields: readonly BodyField[];
}

const LEAD = /^(?:\s{0,3}(?:[-*+]\s+|>\s?))?\s*/;
const BOLD =
  /^(\*\*|__)([^*|:：]{1,60}?)[ \t\u00a0]*(?:[:：][ \t]*\1|\1[ \t\u00a0]*[:：])[ \t]*/;
/** `**Last updated: 2026-03-01**` */
const ALL_BOLD =
  /^(\*\*|__)([^*|:：]{1,60}?)(?::[ \t]+|：[ \t]*)(?![ \t])([^*|]{1,100}?)\1$/;
const PLAIN =
  /^([\p{Lu}\p{Lo}][\p{L}\p{N} '’()/&-]{1,40}?)[ \u00a0]?(?::[ \t]+|：[ \t]*)(?=\S)/u;
/** `|` before whatever is bold; a dash, a comma or a blank only before a label. */
const PARTING =
  /(?<![ \t])(?:[ \t]+[|·•][ \t]+(?=\*\*|__)|(?:[ \t]+[–—/-]|[,;])?[ \t]+(?=(?:\*\*|__)[^*|:：]{1,60}?(?:[:：][ \t]?(?:\*\*|__)|(?:\*\*|__)[ \t]?[:：])))/;
const LONGEST_VALUE = 160;

/** Reads a line; `at` is its offset in the file. `undefined` when it is not made of labels. */
export function readLabelLine(line: string, at: number): LabelLine | undefined {
  if (line.length > 500) return undefined;
  const lead = LEAD.exec(line)![0];
  const rest = line
    .slice(lead.length)
    .replace(/(?<![ \t])[ \t]*(?:\\[ \t]*)?$/, "");
  const start = at + lead.length;
  if (rest.startsWith("**") || rest.startsWith("__")) {
    const fields = readBold(rest, start);
    const isItem = /[-*+]/.test(lead);
    return fields && { style: isItem ? "item" : "bold", fields };
  }
  const mark = lead.trim();
  const field = readPlainLabel(rest, start);
  const style = mark === "" ? "plain" : mark === ">" ? "quoted" : "plain item";
  return field && { style, fields: [field] };
}

/** Reads `Status: Accepted`. */
export function readPlainLabel(
  text: string,
  start: number,
): BodyField | undefined {
  const match = PLAIN.exec(text);
  return match
    ? build(
        match[1]!,
        text.slice(match[0].length),
        start,
        start + match[0].length,
      )
    : undefined;
}

function readBold(text: string, start: number): BodyField[] | undefined {
  const fields: BodyField[] = [];
  let from = start;
  for (const part of text.split(PARTING)) {
    const at = start + text.indexOf(part, from - start);
    const match = BOLD.exec(part);
    const whole = match ? undefined : ALL_BOLD.exec(part);
    const field = match
      ? build(
          match[2]!,
          part.slice(match[0].length),
          at + match[1]!.length,
          at + match[0].length,
        )
      : whole && isMetadataLabel(whole[2]!)
        ? build(
            whole[2]!,
            whole[3]!,
            at + whole[1]!.length,
            at + part.indexOf(whole[3]!, whole[2]!.length),
          )
        : undefined;
    if (!field) return undefined;
    fields.push(field);
    from = at + part.length;
  }
  return fields;
}

function build(
  label: string,
  written: string,
  labelStart: number,
  valueStart: number,
): BodyField | undefined {
  const value = written.trimEnd();
  const name = label.trim();
  if (value === "" || value.length > LONGEST_VALUE) return undefined;
  if (isRemark(name) || name.split(/\s+/).length > 6) return undefined;
  return {
    label: detach(name),
    value: detach(plain(value)),
    labelRange: { start: labelStart, end: labelStart + name.length },
    valueRange: { start: valueStart, end: valueStart + value.length },
    origin: "label",
  };
}
