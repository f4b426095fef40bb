/** One finding at a terminal: place, severity, message with a hanging indent, rule; more with `--verbose`. */

import type { Diagnostic } from "../../lint/diagnostic.ts";
import type { Rule } from "../../rules/rule.ts";
import {
  cutColumns,
  displayWidth,
  wrapColumns,
} from "../../text/display-width.ts";
import { printable } from "../../text/printable.ts";
import type { LineStarts } from "../../text/range.ts";
import { SEVERITY_TONES, type Paint } from "../paint.ts";

/** How the reader sees the report. */
export interface TextView extends FindingView {
  /** What to put before paths, so that they can be opened from where the reader is. */
  readonly prefix: string;
}

/** How the reader sees a finding. */
export interface FindingView {
  readonly paint: Paint;
  /** Columns of the terminal; left out: lines are not broken. */
  readonly width?: number;
  /** Whether to show the source line, related places, and each rule's why once. */
  readonly isVerbose: boolean;
  /** The rules that say why, the first time each finds something. */
  readonly rules?: readonly Rule[];
}

/** A file's text, and where its lines begin. */
export interface TextWithLines {
  readonly text: string;
  readonly lineStarts: LineStarts;
}

const SEVERITY_WIDTH = "warning".length;
const LEAST_WIDTH = 24;

/**
 * The lines of one finding.
 * @param gutter columns of the widest `line:column` of the file.
 * @param explained rules whose why was already told; grows.
 */
export function findingText(
  diagnostic: Diagnostic,
  gutter: number,
  source: TextWithLines | undefined,
  view: FindingView,
  explained: Set<string>,
): string {
  const { paint } = view;
  const { line, column } = diagnostic.start;
  const indent = 2 + gutter + 2 + SEVERITY_WIDTH + 2;
  const width = Math.max(LEAST_WIDTH, (view.width ?? Infinity) - indent);
  const blank = " ".repeat(indent);
  const place = `${line}:${column}`.padStart(gutter);
  const severity = diagnostic.severity.padEnd(SEVERITY_WIDTH);
  const message = [...wrapColumns(printable(diagnostic.message), width)];
  const last = message.pop()!;
  const rule = paint.dim(diagnostic.rule);
  const fits = displayWidth(last) + 2 + diagnostic.rule.length <= width;
  const lines = [...message, ...(fits ? [`${last}  ${rule}`] : [last, rule])];
  const more = view.isVerbose
    ? [
        ...(source === undefined
          ? []
          : excerpt(diagnostic, source, width, view)),
        ...relatedLines(diagnostic),
        ...whyLines(diagnostic.rule, width, view, explained),
      ]
    : [];
  return [
    `  ${paint.dim(place)}  ${paint[SEVERITY_TONES[diagnostic.severity]](severity)}  ${lines[0]}`,
    ...[...lines.slice(1), ...more].map((each) => blank + each),
  ].join("\n");
}

/** The line a finding points at, with carets below. Of a long line only what is near is looked at. */
function excerpt(
  { start, end }: Diagnostic,
  { text, lineStarts }: TextWithLines,
  width: number,
  { paint }: FindingView,
): readonly string[] {
  const lineStart = lineStarts[start.line - 1];
  if (lineStart === undefined) return [];
  let lineEnd = lineStarts[start.line] ?? text.length;
  while (lineEnd > lineStart && /[\r\n]/.test(text[lineEnd - 1]!)) lineEnd--;
  const room = Number.isFinite(width) ? width - 2 : 200;
  const at = lineStart + start.column - 1;
  const near = 2 * room;
  const before = printable(text.slice(Math.max(lineStart, at - near), at));
  // A finding far to the right is shown from a little before it.
  const isFar = at - lineStart > near || displayWidth(before) > room / 2;
  const from = isFar ? Math.max(lineStart, at - 10) : lineStart;
  const dots = from > lineStart ? "…" : "";
  const shown =
    dots + printable(text.slice(from, Math.min(lineEnd, at + near)));
  const lead = dots + printable(text.slice(from, at));
  const last = end.line === start.line ? lineStart + end.column - 1 : lineEnd;
  const marked = displayWidth(
    printable(text.slice(at, Math.min(last, at + near))),
  );
  const carets = "^".repeat(
    Math.max(1, Math.min(marked, room - displayWidth(lead))),
  );
  return [
    `${paint.dim("│")} ${cutColumns(shown, room)}`,
    `${paint.dim("│")} ${" ".repeat(displayWidth(lead))}${paint.red(carets)}`,
  ];
}

function relatedLines({ related }: Diagnostic): readonly string[] {
  return related.map(
    ({ path, start, message }) =>
      `${printable(path)}:${start.line}:${start.column}: ${printable(message)}`,
  );
}

function whyLines(
  id: string,
  width: number,
  { paint, rules = [] }: FindingView,
  explained: Set<string>,
): readonly string[] {
  const rule = rules.find((each) => each.id === id);
  if (!rule || explained.has(id)) return [];
  explained.add(id);
  return wrapColumns(`Why: ${rule.why}`, width).map(paint.dim);
}
