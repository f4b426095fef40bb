/** A register for scripts, spreadsheets and pages. */

import { csvLines } from "./csv.ts";
import { codeCell, proseInMarkdown } from "./markdown-escape.ts";
import {
  groupsOf,
  readerColumns,
  readerText,
  valueOf,
  withNames,
  type Register,
  type RegisterColumn,
  type RegisterRow,
} from "./register.ts";

/** An array with one object a row; names are the keys of the columns. */
export function registerJson(register: Register): string {
  const columns = machineColumns(register);
  const rows = register.rows.map((row) =>
    Object.fromEntries(columns.map(({ key }) => [key, valueOf(row, key)])),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** CSV (RFC 4180): a line of column names, every cell quoted, lists joined by `; `. */
export function registerCsv(written: Register): string {
  const register = withNames(written);
  const columns = machineColumns(register);
  return csvLines([
    columns.map(({ key }) => key),
    ...register.rows.map((row) =>
      columns.map(({ key }) => {
        const value = valueOf(row, key);
        return value !== null && typeof value === "object"
          ? value.join("; ")
          : String(value ?? "");
      }),
    ),
  ]);
}

/** A heading and one table, or one a group. */
export function registerMarkdown(written: Register): string {
  const register = withNames(written);
  const { title, rows, empty, notes = [] } = register;
  const columns = readerColumns(register);
  const tables = groupsOf(register).map(([heading, members]) =>
    [
      ...(heading === undefined
        ? []
        : [`### ${proseInMarkdown(heading)}\n`, "\n"]),
      ...tableLines(columns, members),
    ].join(""),
  );
  return [
    `## ${proseInMarkdown(title)}\n`,
    ...(rows.length === 0 ? [`${proseInMarkdown(empty)}\n`] : tables),
    ...notes.map((note) => `${proseInMarkdown(note)}\n`),
  ].join("\n");
}

function tableLines(
  columns: readonly RegisterColumn[],
  rows: readonly RegisterRow[],
): readonly string[] {
  const heading = columns.map((column) => proseInMarkdown(column.heading));
  const rule = columns.map(({ kind }) => (kind === "number" ? "--:" : "---"));
  const body = rows.map((row) =>
    columns.map(({ key, kind }) => {
      const text = readerText(valueOf(row, key));
      return kind === "path" ? codeCell(text) : proseInMarkdown(text);
    }),
  );
  return [heading, rule, ...body].map((cells) => `| ${cells.join(" | ")} |\n`);
}

function machineColumns({ columns }: Register): readonly RegisterColumn[] {
  return columns.filter((column) => column.for !== "readers");
}
