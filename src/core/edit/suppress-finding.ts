/** Suppressing a finding with a reason, in a comment where the reader of the document sees it. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { oneLine } from "../text/yaml-scalar.ts";
import { inLineBreaks } from "./line-breaks.ts";
import { lineStart } from "./lines.ts";
import type { Edits, Source } from "./source.ts";

/** A comment above the finding's line; in front matter, and for the document as a whole, one in the front matter. */
export function suppress(
  source: Source,
  { rule, range }: Pick<Diagnostic, "rule" | "range">,
  reason: string,
): Edits {
  const because = commentText(reason);
  if (because === "") return undefined;
  const { frontMatter } = source.document.parsed;
  if (frontMatter && range.start < frontMatter.range.end) {
    const at = frontMatter.content.start;
    const newText = `# playbook-disable ${rule} -- ${because}\n`;
    return inLineBreaks(source, [{ range: { start: at, end: at }, newText }]);
  }
  const at = lineStart(source.text, range.start);
  const line = source.text.slice(at, range.start);
  const indent = /^[ \t]*/.exec(line)![0];
  const isTableRow = /^\s*\|/.test(source.text.slice(at));
  const scope = isTableRow ? "disable" : "disable-next-line";
  const place = isTableRow ? tableStart(source, range.start) : at;
  const newText = `${isTableRow ? "" : indent}<!-- playbook-${scope} ${rule} -- ${because} -->\n${isTableRow ? "\n" : ""}`;
  return inLineBreaks(source, [
    { range: { start: place, end: place }, newText },
  ]);
}

/** Adds the reason to a suppression that lacks one. */
export function giveReason(
  { text }: Source,
  { range }: Pick<Diagnostic, "range">,
  reason: string,
): Edits {
  const because = commentText(reason);
  if (because === "") return undefined;
  const written = text.slice(range.start, range.end);
  const body = written
    .trimEnd()
    .replace(/-->$/, "")
    .trimEnd()
    .replace(/(?:(?<!-)--+|—|–)$/, "")
    .trimEnd();
  const at = range.start + body.length;
  const tail = written.endsWith("-->") ? " -->" : "";
  return [
    {
      range: { start: at, end: range.end },
      newText: ` -- ${because}${tail}`,
    },
  ];
}

/** A comment inside a table would end it. */
function tableStart({ document, text }: Source, offset: number): number {
  const table = document.parsed.body.blocks.find(
    ({ kind, range }) =>
      kind === "table" && range.start <= offset && offset <= range.end,
  );
  return lineStart(text, table?.range.start ?? offset);
}

/** What can stand in a comment without ending it. */
function commentText(reason: string): string {
  return oneLine(reason).replace(/--+>?/g, "–");
}
