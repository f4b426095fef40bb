/** A register for scripts, spreadsheets and pages. */

import { csvLines } from "./csv.ts";
import { codeCell, proseInMarkdown } from "../markdown-escape.ts";
import {
  groupsOf,
  machineColumns,
  readerColumns,
  readerText,
  type Register,
  type RegisterColumn,
  type RegisterRow,
} from "./register.ts";

/**
 * An object with one object a row under the register's name; names are the keys of the columns.
 * @param playbook what the playbook is called.
 */
export function registerJson(register: Register, playbook: string): string {
  const { name, today, isBare, more } = register;
  const rows = rowObjects(register);
  const whole = isBare
    ? rows
    : { schemaVersion: 1, playbook, today, ...more, [name]: rows };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** One line a row, each the object that JSON has. */
export function registerJsonl(register: Register): string {
  return rowObjects(register)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join("");
}

function rowObjects(register: Register): readonly object[] {
  const columns = machineColumns(register);
  return register.rows.map((row) =>
    Object.fromEntries(
      columns.map((column) => [column.key, row.get(column)!.value]),
    ),
  );
}

/** CSV (RFC 4180): a line of column names, every cell quoted, lists joined by `; `. */
export function registerCsv(register: Register): string {
  const columns = machineColumns(register);
  return csvLines([
    columns.map(({ key, csvKey }) => csvKey ?? key),
    ...register.rows.map((row) =>
      columns.map((column) => {
        const { shown } = row.get(column)!;
        return shown !== null && typeof shown === "object"
          ? shown.join("; ")
          : String(shown ?? "");
      }),
    ),
  ]);
}

/** A heading and one table, or one a group. */
export function registerMarkdown(register: Register): string {
  const { title, rows, empty, notes = [], isBare } = register;
  const columns = readerColumns(register, "pages");
  if (isBare) return tableLines(columns, rows).join("");
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

/** The lines of one table. */
export function tableLines(
  columns: readonly RegisterColumn[],
  rows: readonly RegisterRow[],
): readonly string[] {
  const heading = columns.map((column) => proseInMarkdown(column.heading));
  const rule = columns.map(({ kind }) => (kind === "number" ? "--:" : "---"));
  const body = rows.map((row) => columns.map((column) => cellIn(row, column)));
  return [heading, rule, ...body].map((cells) => `| ${cells.join(" | ")} |\n`);
}

function cellIn(row: RegisterRow, column: RegisterColumn): string {
  if (column.kind !== "path" && !column.isCode)
    return proseInMarkdown(readerText(row, column));
  const { shown } = row.get(column)!;
  return [shown ?? ""].flat().map(String).map(codeCell).join(", ");
}
