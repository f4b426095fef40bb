/** Suppressing a finding with a reason, in a comment where the reader of the document sees it. */

import type { ListItem } from "../document/body.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import { suppress as suppressed } from "../lint/suppress.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Range } from "../text/range.ts";
import { oneLine } from "../text/yaml-scalar.ts";
import { keepsBodyAsIs } from "./kept-body.ts";
import { inLineBreaks } from "./line-breaks.ts";
import { lineEnd, lineStart } from "./lines.ts";
import { afterEdits, type Edits, type Source } from "./source.ts";
import { marginOf, unitAt } from "./unit.ts";

type Finding = Pick<Diagnostic, "rule" | "range">;

/**
 * A comment above the finding's line; where none can stand there, one above its paragraph, table or code and one below
 * that ends it; in front matter, one at its top. `undefined` where none would do.
 */
export function suppress(
  source: Source,
  finding: Finding,
  reason: string,
): Edits {
  const because = commentText(reason);
  if (because === "") return undefined;
  for (const edits of waysToSuppress(source, finding, because)) {
    const written = inLineBreaks(source, edits);
    if (isAsMeant(source, finding, written)) return written;
  }
  return undefined;
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

function* waysToSuppress(
  source: Source,
  { rule, range }: Finding,
  because: string,
): Generator<readonly TextEdit[]> {
  const { frontMatter } = source.document.parsed;
  if (frontMatter && range.start < frontMatter.range.end) {
    const at = frontMatter.content.start;
    yield [insertion(at, `# playbook-disable ${rule} -- ${because}\n`)];
    return;
  }
  const unit = unitAt(source, range.start);
  const line = bodyLineStart(source, range.start);
  const top = bodyLineStart(source, unit.range.start);
  const next = `<!-- playbook-disable-next-line ${rule} -- ${because} -->\n`;
  if (line === top && unit.kind !== "table")
    for (const margin of marginsFor(source, unit.range.start))
      yield [insertion(line, margin + next)];
  const open = `<!-- playbook-disable ${rule} -- ${because} -->\n`;
  const close = `<!-- playbook-enable ${rule} -->`;
  const end = lineEnd(source.text, unit.range.end);
  // A comment right above or below a table would be one of its rows for some readers.
  const gap = unit.kind === "table" ? "\n" : "";
  for (const margin of marginsFor(source, unit.range.start)) {
    const blank = gap && margin.trimEnd() + gap;
    const above = insertion(top, `${margin}${open}${blank}`);
    for (const inner of new Set([margin, ...contentMargins(source, unit)]))
      yield [above, insertion(end, `\n${blank}${inner}${close}`)];
    // What is open at its end reaches to the end of the text.
    if (source.text.slice(end).trim() === "") yield [above];
  }
}

/** What a comment above a line begins with: within the list item before, else like the line; in code, not indented. */
function marginsFor(source: Source, offset: number): readonly string[] {
  const margin = marginOf(source.text, bodyLineStart(source, offset));
  const { blocks } = source.document.parsed.body;
  const at = blocks.findIndex(({ range }) => range.start === offset);
  const item = blocks[at];
  const before =
    item?.kind === "item"
      ? blocks
          .slice(0, at)
          .findLast(
            (each): each is ListItem =>
              each.kind === "item" && each.depth <= item.depth,
          )
      : undefined;
  const inList =
    before && before.depth === (item as ListItem).depth
      ? contentMargins(source, before)
      : [];
  return [...new Set([...inList, margin, margin.trimEnd(), ""])];
}

/** The margin of what stands within a list item. */
function contentMargins(
  { text, document }: Source,
  unit: { readonly kind: string; readonly range: Range } | undefined,
): readonly string[] {
  if (unit?.kind !== "item") return [];
  const { start } = unit.range;
  const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]{0,4}/.exec(
    text.slice(start, start + 20),
  );
  if (!marker) return [];
  const from = Math.max(lineStart(text, start), document.parsed.bodyStart);
  const lead = text.slice(from, start).replace(/[^ \t>]/g, " ");
  return [lead + " ".repeat(marker[0].trimEnd().length + 1)];
}

/** Where a line of the body begins; a BOM is no part of it. */
function bodyLineStart({ text, document }: Source, offset: number): number {
  return Math.max(lineStart(text, offset), document.parsed.bodyStart);
}

/** Reads the outcome: the finding is suppressed where it is then, and nothing else is another thing than before. */
function isAsMeant(
  source: Source,
  { rule, range }: Finding,
  edits: readonly TextEdit[],
): boolean {
  const after = afterEdits(source, edits);
  if (!keepsBodyAsIs(source, after)) return false;
  const { opening, path } = after.document.parsed;
  const isWhole = range.start === source.document.parsed.opening.start;
  const start = isWhole ? opening.start : moved(range.start, edits);
  const position = { line: 1, column: 1 };
  const finding: Diagnostic = {
    path,
    rule,
    range: { start, end: start },
    start: position,
    end: position,
    severity: "error",
    message: "",
    fixes: [],
    related: [],
  };
  return (
    suppressed(after.document, [finding], [rule], () => true).kept.length === 0
  );
}

function moved(offset: number, edits: readonly TextEdit[]): number {
  return edits
    .filter(({ range }) => range.start <= offset)
    .reduce((at, { newText }) => at + newText.length, offset);
}

function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

/** What can stand in a comment without ending it. */
function commentText(reason: string): string {
  return oneLine(reason).replace(/--+>?/g, "–");
}
