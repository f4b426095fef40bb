/** The report on a folder that nobody has set up, on one screen: what it seems to hold, what was found by rule, what is gravest, what to do next. A long file, because it lays out four tables. */

import { SEVERITIES } from "../../config/config.ts";
import type { Diagnostic } from "../../lint/diagnostic.ts";
import { gravestOf } from "../../lint/excess.ts";
import {
  isTyped,
  type PlaybookDocument,
} from "../../playbook/playbook-document.ts";
import {
  cutColumns,
  displayWidth,
  wrapColumns,
} from "../../text/display-width.ts";
import { RULES } from "../../rules/index.ts";
import { addTo } from "../../text/group-by.ts";
import { largest } from "../../text/largest.ts";
import { printable } from "../../text/printable.ts";
import { SEVERITY_TONES } from "../paint.ts";
import { under, type Report } from "./report.ts";
import { plainTitle, quantity } from "./summary.ts";
import type { TextView } from "./text-finding.ts";

/** Fewer findings are read one by one. */
const MANY = 10;
/** Rows of each part: together with the end of the report they fit on a screen of sixty lines. */
const MOST_TYPES = 9;
const MOST_RULES = 14;
const MOST_GRAVE = 6;

/** What a stranger should hear of first. */
const GRAVE = RULES.flatMap(({ id, firstScreen }) =>
  firstScreen === undefined ? [] : [{ id, firstScreen }],
).sort((a, b) => a.firstScreen - b.firstScreen);

/** Whether a report is better told this way than finding by finding. */
export function isFirstScreen(report: Report, view: TextView): boolean {
  if (report.isSetUp || view.isVerbose || report.isConfigBroken) return false;
  if (report.read > report.documents.length || report.documents.length === 0)
    return false;
  return report.diagnostics.length > MANY || report.counts.typed === 0;
}

/** The parts of the report above its last paragraph. */
export function firstScreen(report: Report, view: TextView): string {
  const { paint } = view;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["What these documents seem to be", typeLines(report, view)],
    ["What was found, by rule", ruleLines(report, view)],
    ["What to look at first", graveLines(report, view)],
    ["What to do next", nextLines(report, view)],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${paint.bold(title)}\n${lines.join("\n")}\n`)
    .join("\n");
}

function typeLines({ documents }: Report, view: TextView): readonly string[] {
  const kinds = new Map<string, PlaybookDocument[]>();
  for (const document of documents) {
    const kind = kindOf(document);
    addTo(kinds, kind, document);
  }
  const rows = [...kinds]
    .sort(([, a], [, b]) => rankOf(a) - rankOf(b) || b.length - a.length)
    .map(([, same]) => [
      `${same.length}`,
      kindOf(same[0]!, same.length),
      reasonOf(same, view),
    ]);
  return [
    ...columns(rows.slice(0, MOST_TYPES), view),
    ...rest(rows, MOST_TYPES, "type"),
  ];
}

function kindOf(document: PlaybookDocument, count = 2): string {
  if (isTyped(document)) return plainTitle(document.type, count);
  return document.untyped === "no type"
    ? "without a type"
    : "indexes and templates";
}

/** Documents with a type come first, those that nothing tells last. */
function rankOf([first]: readonly PlaybookDocument[]): number {
  if (!first || isTyped(first)) return 0;
  return first.untyped === "no type" ? 2 : 1;
}

function reasonOf(
  same: readonly PlaybookDocument[],
  { prefix }: TextView,
): string {
  const [first] = same;
  if (!first) return "";
  const path = printable(under(prefix, first.path));
  if (isTyped(first)) {
    const why = first.typeMarks[0]?.reason;
    return `${path}${why === undefined ? "" : ` ${printable(why)}`}`;
  }
  if (first.untyped !== "no type") return "only their links are checked";
  const guesses = same.filter(
    (each) => !isTyped(each) && each.guess.length > 0,
  ).length;
  return guesses === 0
    ? "nothing tells what they are; only their links are checked"
    : `nothing tells what they are for certain; \`playbook init\` has a guess for ${guesses}`;
}

function ruleLines(
  { diagnostics, omitted }: Report,
  view: TextView,
): readonly string[] {
  // A rule that says some things more gravely than others has a row for each.
  const byRule = new Map<string, Diagnostic[]>();
  const all = [...diagnostics, ...[...omitted.values()].flat()];
  for (const each of all) {
    if (each.severity === "hint") continue;
    const key = `${each.rule} ${each.severity}`;
    addTo(byRule, key, each);
  }
  const rows = [...byRule]
    .sort(
      ([, a], [, b]) =>
        weightOf(a[0]!) - weightOf(b[0]!) || b.length - a.length,
    )
    .map(([, found]) => {
      const first = found[0]!;
      const { rule, severity } = first;
      const files = new Set(found.map(({ path }) => path)).size;
      return [
        `${found.length}`,
        rule,
        severity,
        `in ${quantity(files, "document")}, first ${placeOf(first, view)}`,
      ];
    });
  return [
    ...columns(rows.slice(0, MOST_RULES), view),
    ...rest(rows, MOST_RULES, "rule"),
  ];
}

function weightOf({ severity }: Diagnostic): number {
  return SEVERITIES.indexOf(severity);
}

function graveLines(
  { diagnostics }: Report,
  view: TextView,
): readonly string[] {
  const { paint } = view;
  const width = Math.max(20, (view.width ?? Infinity) - 2);
  const grave = GRAVE.flatMap(({ id }) => {
    const found = diagnostics.filter(({ rule }) => rule === id);
    if (found.length === 0) return [];
    const gravest = gravestOf(found);
    return found.find(({ severity }) => severity === gravest) ?? [];
  });
  return grave.slice(0, MOST_GRAVE).flatMap((each) => {
    const severity = paint[SEVERITY_TONES[each.severity]](each.severity);
    const head = `  ${placeOf(each, view)}  ${severity}  ${paint.dim(each.rule)}`;
    return [head, `    ${cutColumns(printable(each.message), width - 2)}`];
  });
}

function placeOf({ path, start }: Diagnostic, { prefix }: TextView): string {
  return `${printable(under(prefix, path))}:${start.line}`;
}

function nextLines({ documents }: Report, view: TextView): readonly string[] {
  const [first] = [...documents.filter(isTyped), ...documents];
  const path = first ? quoted(printable(first.path)) : "PATH";
  const rows: readonly (readonly [command: string, what: string])[] = [
    [
      "playbook init",
      "writes settings that fit these documents, for you to correct",
    ],
    [
      "playbook lint --verbose",
      "shows every finding with its line and its reason",
    ],
    [`playbook explain --document ${path}`, "says why a document has its type"],
    [
      "playbook lint --update-baseline",
      "accepts what is found today, so that only what is new counts",
    ],
  ];
  const lines = columns(rows, { ...view, width: Infinity });
  const { width = Infinity } = view;
  // A command that is cut off cannot be run.
  return lines.every((line) => displayWidth(line) <= width)
    ? lines
    : rows.flatMap(([command, what]) => [
        `  ${command}`,
        ...wrapColumns(what, width - 4).map((line) => `    ${line}`),
      ]);
}

/** As a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./@+,:-]+$/.test(path)
    ? path
    : `'${path.replaceAll("'", "'\\''")}'`;
}

function rest(
  rows: readonly unknown[],
  most: number,
  what: string,
): readonly string[] {
  const more = rows.length - most;
  return more > 0
    ? [`  … and ${quantity(more, `${what} more`, `${what}s more`)}`]
    : [];
}

/** Rows with their columns below each other, numbers to the right; what is too long for the terminal ends in `…`. */
function columns(
  rows: readonly (readonly string[])[],
  { width = Infinity }: TextView,
): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    largest(rows.map((row) => displayWidth(row[at]!))),
  );
  return rows.map((row) => {
    const cells = row.map((cell, at) => {
      const gap = " ".repeat(widths[at]! - displayWidth(cell));
      if (at === row.length - 1) return cell;
      return /^\d+$/.test(cell) ? gap + cell : cell + gap;
    });
    const line = `  ${cells.join("  ")}`;
    return displayWidth(line) > width ? cutColumns(line, width) : line;
  });
}
