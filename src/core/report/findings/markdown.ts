/** The report as Markdown, for a comment on a pull request or the summary of a job. */

import { displayTitle, isTyped } from "../../playbook/playbook-document.ts";
import { withoutLogCommands } from "../../text/printable.ts";
import { codeSpan, proseInMarkdown } from "../markdown-escape.ts";
import { byFile, under, type Report } from "./report.ts";
import {
  checkedSentence,
  fixableSentence,
  foundPhrase,
  morePhrase,
  nothingFound,
  omissions,
  skippedLines,
} from "./summary.ts";

/**
 * A heading, a table for each document with findings, and what was checked.
 * @param prefix the playbook's root as seen from the repository's.
 */
export function reportMarkdown(report: Report, prefix: string): string {
  const found = foundPhrase(report.counts);
  const documents = new Map(report.documents.map((each) => [each.path, each]));
  const blocks = [...byFile(report.diagnostics)].map(([path, diagnostics]) => {
    const document = documents.get(path);
    const more = morePhrase(report.omitted.get(path));
    const title = document
      ? `${isTyped(document) ? `${document.type.title}: ` : ""}${displayTitle(document)}`
      : "";
    return [
      `#### ${codeSpan(under(prefix, path))}${title === "" ? "" : ` ${proseInMarkdown(title)}`}`,
      "",
      "| Line | Severity | Finding | Rule |",
      "| ---: | --- | --- | --- |",
      ...diagnostics.map(
        ({ start, severity, message, rule }) =>
          `| ${start.line} | ${severity} | ${proseInMarkdown(message)} | ${codeSpan(rule)} |`,
      ),
      ...(more === undefined ? [] : ["", `${more}.`]),
      "",
    ].join("\n");
  });
  const skipped = skippedLines(report);
  const lines = [
    `### Marketing Playbook: ${found ?? "nothing found"}`,
    "",
    ...(found === undefined ? [proseInMarkdown(nothingFound(report)), ""] : []),
    ...blocks,
    [checkedSentence(report), ...omissions(report), fixableSentence(report)]
      .filter((each) => each !== undefined)
      .map(proseInMarkdown)
      .join(" "),
    "",
    ...(skipped.length === 0
      ? []
      : [
          "Skipped:",
          "",
          ...skipped.map((line) => `- ${proseInMarkdown(line)}`),
          "",
        ]),
  ];
  return withoutLogCommands(lines.join("\n"));
}
