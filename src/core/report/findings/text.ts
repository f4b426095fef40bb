/** The report for people at a terminal: findings by document, then what was checked. */

import type { Diagnostic } from "../../lint/diagnostic.ts";
import { toldOnce } from "../../lint/told-once.ts";
import {
  displayTitle,
  isTyped,
  type PlaybookDocument,
} from "../../playbook/playbook-document.ts";
import { wrapColumns } from "../../text/display-width.ts";
import { printable, withoutLogCommands } from "../../text/printable.ts";
import { findLineStarts } from "../../text/range.ts";
import { firstScreen, isFirstScreen } from "./first-screen.ts";
import { findingText, type TextView } from "./text-finding.ts";
import type { Tone } from "../paint.ts";
import { byFile, under, type Report } from "./report.ts";
import {
  checkedSentence,
  fixableSentence,
  foundPhrase,
  morePhrase,
  nothingFound,
  omissions,
  quantity,
  skippedLines,
  skippedPhrase,
} from "./summary.ts";
import { largest } from "../../text/largest.ts";

/** So many files that were not read are named without `--verbose`. */
const MOST_SKIPPED = 10;

/** The whole report. */
export function reportText(report: Report, view: TextView): string {
  if (isFirstScreen(report, view))
    return withoutLogCommands(
      `${firstScreen(report, view)}\n${summaryText(report, view)}`,
    );
  const isTold = ({ severity }: Diagnostic): boolean =>
    view.isVerbose || severity !== "hint";
  const told = report.diagnostics.filter(isTold);
  const shown = view.isVerbose ? told : toldOnce(told);
  const explained = new Set<string>();
  const documents = new Map(report.documents.map((each) => [each.path, each]));
  const blocks = [...byFile(shown)].map(([path, diagnostics]) => {
    const source = report.texts.get(path);
    const more = morePhrase(report.omitted.get(path)?.filter(isTold));
    return [
      headText(path, documents.get(path), view),
      ...findingTexts(
        diagnostics,
        source,
        { ...view, rules: report.rules },
        explained,
      ),
      ...(more === undefined ? [] : [`  ${view.paint.dim(more)}`]),
      "",
    ].join("\n");
  });
  return [...blocks.map(withoutLogCommands), summaryText(report, view)].join(
    "\n",
  );
}

/** The last paragraph of the report. */
export function summaryText(report: Report, view: TextView): string {
  const { paint } = view;
  const width = view.width ?? Infinity;
  const sentences = report.isConfigBroken
    ? [
        "The settings could not be read as meant, so no document was checked. Correct them and run the command again.",
      ]
    : [checkedSentence(report), ...omissions(report)];
  const lines = sentences.flatMap((each) => wrapColumns(each, width));
  const skipped = report.isConfigBroken ? undefined : skippedPhrase(report);
  if (skipped !== undefined) {
    lines.push(`${skipped}:`);
    const told = skippedLines(report);
    const most = view.isVerbose ? Infinity : MOST_SKIPPED;
    for (const each of told.slice(0, most)) lines.push(`  ${each}`);
    if (told.length > most)
      lines.push(`  … and ${told.length - most} more, with --verbose`);
  }
  const verdict = wrapColumns(verdictOf(report, view), width);
  const tone = toneOf(report);
  const painted = verdict.map((line) => paint.bold(paint[tone](line)));
  return withoutLogCommands(`${[...lines, ...painted].join("\n")}\n`);
}

function verdictOf(report: Report, view: TextView): string {
  const { hints } = report.counts;
  const counts = view.isVerbose
    ? report.counts
    : { ...report.counts, hints: 0 };
  const found = foundPhrase(counts);
  const hidden =
    hints > 0 && !view.isVerbose
      ? `${quantity(hints, "hint")}${found ? " more" : ""} with --verbose.`
      : undefined;
  return [
    found === undefined ? nothingFound(report) : `${found}.`,
    fixableSentence(report),
    hidden,
  ]
    .filter((each) => each !== undefined)
    .join(" ");
}

function toneOf({ counts }: Report): Tone {
  if (counts.errors > 0) return "red";
  if (counts.warnings > 0) return "yellow";
  return counts.infos > 0 ? "blue" : "green";
}

function headText(
  path: string,
  document: PlaybookDocument | undefined,
  { paint, prefix }: TextView,
): string {
  const head = paint.bold(paint.underline(printable(under(prefix, path))));
  if (document === undefined) return head;
  const title = displayTitle(document);
  const what = isTyped(document) ? `${document.type.title}: ${title}` : title;
  return what === "" ? head : `${head}  ${paint.dim(printable(what))}`;
}

function findingTexts(
  diagnostics: readonly Diagnostic[],
  text: string | undefined,
  view: TextView,
  explained: Set<string>,
): readonly string[] {
  const gutter = largest(
    diagnostics.map(({ start }) => `${start.line}:${start.column}`.length),
  );
  const source =
    text === undefined ? undefined : { text, lineStarts: findLineStarts(text) };
  return diagnostics.map((diagnostic) =>
    findingText(diagnostic, gutter, source, view, explained),
  );
}
