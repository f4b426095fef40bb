/** Fields that a document states in its body, near the top: `**Owner:** Jane`, `Owner: Jane` and two-column tables. A long file, because label lines, lists and tables end each other. */

import type { LineStarts } from "../text/range.ts";
import {
  readLabelLine,
  readPlainLabel,
  type LabelLine,
  type LabelStyle,
  type BodyField,
} from "./body-label.ts";
import { readClosingLabels } from "./closing-labels.ts";
import { isRow, readHtmlTable, readTable } from "./body-table.ts";
import { lineFrom, linesFrom, type Line } from "./scanner/line.ts";
import { isMetadataLabel } from "./metadata-words.ts";

type RunStyle = Exclude<LabelStyle, "bold">;

const MAX_LINES = 60;
/** A comment that turns rules off parts nothing: it stands right above the line that it is about. */
const SUPPRESSION = /^\s*<!--\s*playbook-(?:disable|enable)\b.*-->\s*$/;
/** Hardly a heading has one of the words, and the others need not be read by the pattern. */
const CONTROL_WORD = /document|control|m[eé]tad|approval/i;
const CONTROL_HEADING =
  /^#{1,6}[ \t](?:[^\r\n]{0,40}\b(?:document (?:control|information|details|properties|metadata)|control (?:table|block))\b[^\r\n]{0,40}|[^\p{L}\r\n]{0,12}(?:(?:document|policy|review|revision|sign-?off) (?:(?:and|&) )?)?(?:metadat(?:a|en|i|os?)|metadados|métadonnées|approvals?)(?: (?:del?|du|des|zum|van het|do) (?:documento?s?|dokuments?))?(?: (?:and|&) [^\r\n]{1,30})?[^\p{L}\r\n]{0,10})$/iu;

/**
 * Reads the labels between the start of the body and its first section, and below a heading such as "Document control".
 * @param start where the body begins in `text`.
 */
export function readBodyFields(
  text: string,
  start: number,
  lineStarts: LineStarts,
): readonly BodyField[] {
  const head = section(text, start, lineStarts.length > 0);
  const top = fieldsOf(text, head.lines, head.isControl);
  const fields = [...top, ...(isOnlyTitle(head) ? firstBlock(text, head) : [])];
  const below = controlHeadingBelow(text, head.end, lineStarts);
  if (!below) return [...fields, ...readClosingLabels(text, head.end)];
  const control = section(text, below.next, false);
  return [...fields, ...fieldsOf(text, control.lines, true)];
}

function isControlHeading(line: string): boolean {
  return CONTROL_WORD.test(line) && CONTROL_HEADING.test(line);
}

/** The first heading below an offset that says "Document control" or the like. */
function controlHeadingBelow(
  text: string,
  from: number,
  lineStarts: LineStarts,
): Line | undefined {
  for (let at = 0; at < lineStarts.length; at++) {
    const start = lineStarts[at]!;
    if (start <= from || text.charCodeAt(start) !== 35) continue;
    const line = lineFrom(text, start);
    if (isControlHeading(line.text)) return line;
  }
  return undefined;
}

/** Whether nothing stands above the first section but the title. */
function isOnlyTitle({ lines, isControl }: Section): boolean {
  return (
    !isControl && lines.every(({ text }) => /^(?:# .*)?$/.test(text.trim()))
  );
}

/** A first section that is made of nothing but labels or one table, "Basic information", "Overview"; a plain list may say what roles do. */
function firstBlock(text: string, head: Section): readonly BodyField[] {
  const heading = lineFrom(text, nextLineStart(text, head));
  if (!/^#{2,6}[ \t]/.test(heading.text)) return [];
  if (!mayBeLabel(firstLineOf(text, heading.next))) return [];
  const { lines } = section(text, heading.next, false);
  if (!lines.every(mayBeLabel)) return [];
  const fields = [...fieldsOf(text, lines, false)];
  return fields.filter(isMetadata).length > 1 ? fields : [];
}

/** Whether a line states something under a label, or parts lines that do. */
function mayBeLabel({ text, start }: Line): boolean {
  if (/^(?:-{3,}|<!--.*-->)?$/.test(text.trim()) || isRow(text)) return true;
  const style = readLabelLine(text, start)?.style;
  return style !== undefined && style !== "plain item";
}

/** The first line from an offset on that is not empty. */
function firstLineOf(text: string, from: number): Line {
  let line = lineFrom(text, from);
  while (line.text.trim() === "" && line.next < text.length)
    line = lineFrom(text, line.next);
  return line;
}

/** Where the line begins that ended a section. */
function nextLineStart(text: string, { lines, end }: Section): number {
  return lines.at(-1)?.next ?? lineFrom(text, end).start;
}

interface Section {
  readonly lines: readonly Line[];
  /** Where it ends: at a heading, at a code block, or because it is long. */
  readonly end: number;
  readonly isControl: boolean;
}

/** The lines up to the next section; a title and a control heading do not end the first one. */
function section(text: string, start: number, isFirst: boolean): Section {
  const lines: Line[] = [];
  let isControl = false;
  for (const line of linesFrom(text, start)) {
    const isHeading = /^#{1,6}[ \t]/.test(line.text);
    if (isFirst && isHeading && isControlHeading(line.text)) isControl = true;
    else if (isHeading && !(isFirst && line.text.startsWith("# ")))
      return { lines, end: Math.max(line.start - 1, start), isControl };
    if (SUPPRESSION.test(line.text)) continue;
    if (lines.length >= MAX_LINES || /^\s*(?:```|~~~)/.test(line.text))
      return { lines, end: line.start, isControl };
    lines.push(line);
  }
  return { lines, end: text.length, isControl };
}

function* fieldsOf(
  text: string,
  lines: readonly Line[],
  isControl: boolean,
): Generator<BodyField> {
  const bold: LabelLine[] = [];
  let isTop = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (isRow(line.text)) {
      const run = runFrom(lines, at, ({ text }) => isRow(text));
      yield* readTable(run, isControl);
      at += run.length - 1;
      continue;
    }
    if (/^ {0,3}<table[\s>]/i.test(line.text)) {
      const run = tableFrom(lines, at);
      yield* readHtmlTable(run, text, isControl);
      at += run.length - 1;
      continue;
    }
    if (line.text.trim().startsWith("<!--")) {
      const run = commentFrom(lines, at);
      if (isTop) yield* readComment(run);
      at += run.length - 1;
      continue;
    }
    const label = readLabelLine(line.text, line.start);
    if (label && label.style !== "bold") {
      const { style } = label;
      const run = runFrom(lines, at, ({ text }) => isPartOfRun(text, style));
      const labels = run.map((one) => readLabelLine(one.text, one.start));
      if (style === "item" || isTop) yield* readRun(labels, style);
      at += run.length - 1;
    } else if (label) bold.push(label);
    else if (!/^(?:\s*|# .*|<.*>)$/.test(line.text)) isTop = false;
  }
  if (bold.some(({ fields }) => fields.some(isMetadata)))
    yield* bold.flatMap(({ fields }) => fields);
}

/**
 * A list is one of fields when most of its labels are known; plain lines, quoted ones too, when all are labels and one is
 * known; a list without emphasis when all are labels, and most and at least two of them known.
 */
function readRun(
  labels: readonly (LabelLine | undefined)[],
  style: RunStyle,
): readonly BodyField[] {
  const fields = labels.flatMap((label) =>
    label?.style === style ? label.fields : [],
  );
  const known = fields.filter(isMetadata).length;
  const isMostlyKnown = known * 2 >= labels.length;
  if (style === "item") return isMostlyKnown ? fields : [];
  if (style === "plain item" && (known < 2 || !isMostlyKnown)) return [];
  return known > 0 && labels.length > 1 && fields.length === labels.length
    ? fields
    : [];
}

/** `<!-- Owner: Jane -->`, or such lines between the marks. */
function* readComment(lines: readonly Line[]): Generator<BodyField> {
  for (const { text, start } of lines) {
    const lead = /^\s*(?:<!--)?\s*/.exec(text)![0].length;
    const content = text.slice(lead).replace(/(?<!\s)\s*(?:-->[^]*)?$/, "");
    const field = readPlainLabel(content, start + lead);
    if (field && isMetadata(field)) yield field;
  }
}

function isPartOfRun(text: string, style: RunStyle): boolean {
  if (style === "quoted") return /^\s{0,3}>/.test(text);
  return style !== "plain"
    ? /^\s{0,3}[-*+]\s/.test(text)
    : text.trim() !== "" && !/^(?:#|\s*[-*+>|<])/.test(text);
}

function runFrom(
  lines: readonly Line[],
  from: number,
  belongs: (line: Line) => boolean,
): readonly Line[] {
  let end = from;
  while (end < lines.length && belongs(lines[end]!)) end++;
  return lines.slice(from, Math.max(end, from + 1));
}

function commentFrom(lines: readonly Line[], from: number): readonly Line[] {
  const last = lines.findIndex(
    ({ text }, at) => at >= from && text.includes("-->"),
  );
  return lines.slice(from, last < 0 ? lines.length : last + 1);
}

function tableFrom(lines: readonly Line[], from: number): readonly Line[] {
  const last = lines.findIndex(
    ({ text }, at) => at >= from && /<\/table>/i.test(text),
  );
  return lines.slice(from, last < 0 ? lines.length : last + 1);
}

function isMetadata({ label }: BodyField): boolean {
  return isMetadataLabel(label);
}
