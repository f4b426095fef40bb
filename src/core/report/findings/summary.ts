/** The end of every run: what was looked at, what was left out and why, and what was found. */

import type { Counts } from "../../session/counts.ts";
import type { Skipped } from "../../host.ts";
import type { Diagnostic } from "../../lint/diagnostic.ts";
import { isTyped } from "../../playbook/playbook-document.ts";
import { COMMON_TYPE } from "../../playbook/typing/type-finder.ts";
import type { DocumentType } from "../../types/document-type.ts";
import { printable } from "../../text/printable.ts";
import type { Report } from "./report.ts";

/** `1 error`, `2 errors`. */
export function quantity(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Joins for a sentence: `a, b and c`. */
export function enumerate(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** "40 documents checked as of 2026-11-21: 12 policies, 9 SOPs and 2 without a type." */
export function checkedSentence(report: Report): string {
  const { documents } = report.counts;
  const amount =
    report.read > documents
      ? `${documents} of ${quantity(report.read, "document")}`
      : quantity(documents, "document");
  const kinds = enumerate([...typeCounts(report), ...untypedCount(report)]);
  return `${amount} checked as of ${report.today}${kinds === "" ? "." : `: ${kinds}.`}`;
}

/** The end of a long list: "… and 124 more in this document"; `undefined` where all is shown. */
export function morePhrase(
  omitted: readonly Diagnostic[] | undefined,
): string | undefined {
  return omitted === undefined || omitted.length === 0
    ? undefined
    : `… and ${omitted.length} more in this document`;
}

/** Sentences about files and findings that are not shown. */
export function* omissions(report: Report): Generator<string> {
  if (report.suppressed > 0 && report.read === report.counts.documents)
    yield `${quantity(report.suppressed, "finding is", "findings are")} suppressed by comments in the documents.`;
  if (report.accepted > 0)
    yield `${quantity(report.accepted, "finding is", "findings are")} accepted by the baseline.`;
  if (report.gone > 0)
    yield `${quantity(report.gone, "accepted finding is", "accepted findings are")} gone; run \`playbook lint --update-baseline\` to take ${report.gone === 1 ? "it" : "them"} off the baseline.`;
}

/** "2 files and 1 folder skipped", or `undefined` when nothing was. */
export function skippedPhrase({ skipped }: Report): string | undefined {
  const folders = skipped.filter(({ isFolder }) => isFolder).length;
  const files = skipped.length - folders;
  if (skipped.length === 0) return undefined;
  const parts = [
    files > 0 ? quantity(files, "file") : "",
    folders > 0 ? quantity(folders, "folder") : "",
  ];
  return `${enumerate(parts.filter((part) => part !== ""))} skipped`;
}

/** Each skipped file on a line: "assets/logo.md is not UTF-8 text". */
export function skippedLines(report: Report): readonly string[] {
  return report.skipped.map(
    ({ path, reason }) => `${printable(path)} ${printable(reason)}`,
  );
}

/** The name under which formats tell what was not read, where findings have that of their rule. */
export const NOT_CHECKED = "not-checked";

/** "`assets/logo.md` is not UTF-8 text, so it was not checked." */
export function notChecked({ path, reason }: Skipped): string {
  return `\`${printable(path)}\` ${printable(reason)}, so it was not checked.`;
}

/** "3 errors, 1 warning and 2 infos", or `undefined` when there is nothing. */
export function foundPhrase({
  errors,
  warnings,
  infos,
  hints,
}: Counts): string | undefined {
  const parts = [
    errors > 0 ? quantity(errors, "error") : "",
    warnings > 0 ? quantity(warnings, "warning") : "",
    infos > 0 ? quantity(infos, "info") : "",
    hints > 0 ? quantity(hints, "hint") : "",
  ].filter(Boolean);
  return parts.length === 0 ? undefined : enumerate(parts);
}

/** How many findings `playbook fix` can cure, as a sentence, or `undefined`. */
export function fixableSentence({ fixable }: Report): string | undefined {
  return fixable === 0
    ? undefined
    : `${fixable} can be fixed by \`playbook fix\`.`;
}

/** An honest word where nothing was found. */
export function nothingFound({ counts, accepted }: Report): string {
  if (counts.typed === 0)
    return "Nothing was found, but no document has a type, so little could be checked. Give documents a `type`, such as `type: policy`.";
  return accepted > 0
    ? "Nothing new needs attention."
    : "Nothing needs attention.";
}

function typeCounts({ documents }: Report): readonly string[] {
  const counts = new Map<string, { count: number; type: DocumentType }>();
  for (const document of documents) {
    if (!isTyped(document)) continue;
    const { type } = document;
    const entry = counts.get(type.id) ?? { count: 0, type };
    counts.set(type.id, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.type.title < b.type.title ? -1 : 1))
    .map(({ count, type }) => `${count} ${plainTitle(type, count)}`);
}

/** A type inside a sentence, for so many documents: "policy", "SOPs", "general documents". */
export function plainTitle(
  { id, title, plural }: DocumentType,
  count: number,
): string {
  if (id === COMMON_TYPE)
    return count === 1 ? "general document" : "general documents";
  return lowered(printable(count === 1 ? title : plural));
}

function untypedCount({ counts }: Report): readonly string[] {
  return counts.untyped === 0 ? [] : [`${counts.untyped} without a type`];
}

/** A title inside a sentence: `Policies` becomes `policies`, `SOPs` stays. */
function lowered(title: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(title)
    ? title[0]!.toLowerCase() + title.slice(1)
    : title;
}
