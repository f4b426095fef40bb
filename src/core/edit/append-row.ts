/** A row more in the table of a section; makes the table, and the section, where they are missing. */

import type { Cell, Table } from "../document/body.ts";
import { sectionsOf, type Section } from "../playbook/sections/section.ts";
import type { TextEdit } from "../text/edit.ts";
import { headingLine } from "../text/heading.ts";
import { foldHeading } from "../text/words.ts";
import { insertSection } from "./insert-section.ts";
import { inLineBreaks } from "./line-breaks.ts";
import { keepsBody } from "./kept-body.ts";
import { lineAfter, lineEnd, lineStart } from "./lines.ts";
import { revise } from "./revise.ts";
import { afterEdits, type Edits, type Source } from "./source.ts";
import { fitToColumns, rowLine, tableWith, type RowCell } from "./table-row.ts";

export type { RowCell } from "./table-row.ts";

/** Where new rows go in a table whose dates do not tell. */
export type RowOrder = "newest first" | "oldest first";

/**
 * Adds a row to the first table of a section.
 * @param heading the section as the type has it; for a section that the type does not know, as it is to be called.
 * @returns `undefined` where no table of that section can take it.
 */
export function appendRow(
  source: Source,
  heading: string,
  row: readonly RowCell[],
  order: RowOrder = "oldest first",
): Edits {
  const section = sectionAt(source, heading);
  if (!section) {
    const known = insertSection(source, heading);
    return known
      ? revise(source, [
          () => known,
          (after) => appendRow(after, heading, row, order),
        ])
      : newSection(source, heading, row);
  }
  const table = section.blocks.find((block) => block.kind === "table");
  const edit = table
    ? rowEdit(source.text, table, row, order)
    : tableEdit(source.text, section, row);
  const edits = inLineBreaks(source, [edit]);
  const count = rowsOf(source, heading);
  const isOnlyFilled = table !== undefined && blankRow(table) !== undefined;
  const wanted = table && !isOnlyFilled ? count + 1 : Math.max(count, 1);
  return rowsOf(afterEdits(source, edits), heading) === wanted
    ? edits
    : undefined;
}

function rowEdit(
  text: string,
  table: Table,
  row: readonly RowCell[],
  order: RowOrder,
): TextEdit {
  const header = table.header.map((cell) => cell.text);
  const line = rowLine(text, table, fitToColumns(header, row));
  const blank = blankRow(table);
  if (blank) {
    const start = lineStart(text, blank.range.start);
    return { range: { start, end: lineEnd(text, start) }, newText: line };
  }
  const first = table.rows[0]?.[0];
  const isTop = first && (orderOf(table) ?? order) === "newest first";
  if (isTop) {
    const at = lineStart(text, first.range.start);
    return { range: { start: at, end: at }, newText: `${line}\n` };
  }
  const at = endOfTable(text, table);
  return { range: { start: at, end: at }, newText: `\n${line}` };
}

/** The first cell of the row that a template leaves to fill in. */
function blankRow({ rows }: Table): Cell | undefined {
  const [only, ...others] = rows;
  const isBlank = only?.filter(({ text }) => text !== "").length === 0;
  return isBlank && others.length === 0 ? only?.[0] : undefined;
}

/** Which way the dates of a table run; `undefined` where it has not two different ones. */
function orderOf({ rows }: Table): RowOrder | undefined {
  const dates = rows.flatMap(
    (row) =>
      row.find(({ text }) => /^\d{4}-\d{2}-\d{2}/.test(text))?.text ?? [],
  );
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || first === last) return undefined;
  return first > last! ? "newest first" : "oldest first";
}

function endOfTable(text: string, { range }: Table): number {
  return range.start + text.slice(range.start, range.end).trimEnd().length;
}

/** A table below what the section itself says, above its subsections. */
function tableEdit(
  text: string,
  { definition, range, subsections }: Section,
  row: readonly RowCell[],
): TextEdit {
  const end = subsections[0]?.range.start ?? range.end;
  const written = text.slice(range.start, end).trimEnd();
  const at = range.start + written.length;
  const header = headerIn(definition?.template) ?? headerFor(row);
  const table = tableWith(header, [fitToColumns(header, row)]).trimEnd();
  const isLast = lineAfter(text, at) >= text.length && at === text.length;
  return {
    range: { start: at, end: at },
    newText: `\n\n${table}${isLast ? "\n" : ""}`,
  };
}

function newSection(
  source: Source,
  heading: string,
  row: readonly RowCell[],
): Edits {
  const { text, document } = source;
  const header = headerFor(row);
  const table = tableWith(header, [fitToColumns(header, row)]);
  const level = document.parsed.body.headings.some((each) => each.level === 2)
    ? 2
    : Math.max(2, document.parsed.body.headings.at(-1)?.level ?? 2);
  const at = Math.max(text.trimEnd().length, document.parsed.bodyStart);
  const newText = `\n\n${headingLine(level, heading)}\n\n${table}`;
  const edits = inLineBreaks(source, [
    { range: { start: at, end: text.length }, newText },
  ]);
  const after = afterEdits(source, edits);
  const isThere = rowsOf(after, heading) === 1 && keepsBody(source, after);
  return isThere ? edits : undefined;
}

function headerIn(template: string | undefined): readonly string[] | undefined {
  const line = template?.split("\n")[0];
  return line?.startsWith("|")
    ? line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
    : undefined;
}

function headerFor(row: readonly RowCell[]): readonly string[] {
  return row.map(({ columns }) => columns[0]!);
}

/** The section under any of the names that the type gives it, or one of the author's own. */
function sectionAt({ document }: Source, heading: string): Section | undefined {
  const folded = foldHeading(heading);
  const sections = sectionsOf(document);
  return (
    sections.find(({ definitions }) =>
      definitions.some((definition) => definition.heading === heading),
    ) ??
    sections.find((section) => foldHeading(section.heading.text) === folded)
  );
}

function rowsOf(source: Source, heading: string): number {
  const section = sectionAt(source, heading);
  const table = section?.blocks.find((block) => block.kind === "table");
  return table?.rows.length ?? 0;
}
