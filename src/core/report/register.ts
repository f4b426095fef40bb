/**
 * A register: one table of facts about the playbook, before it takes a format. A command of the governance registers
 * builds one and hands it to `writeRegister` of the command line; nothing else is needed for text, JSON, CSV and Markdown.
 */

import { addTo } from "../text/group-by.ts";
import type { Tone } from "./paint.ts";

/** One value: `null` where it is not known; a list is joined by `, ` for readers and `; ` in CSV. */
export type RegisterValue =
  string | number | boolean | null | readonly string[];

/** One column. */
export interface RegisterColumn {
  /** The name in JSON and CSV, camelCase; part of the public contract. */
  readonly key: string;
  /** What readers see above it: "Cancel by". */
  readonly heading: string;
  /** In a narrow terminal the column is never made narrower than this, and its cells take several lines; left out: it stays as wide as its widest cell. */
  readonly least?: number;
  /**
   * `path`: below the playbook's root, shown as seen from where the command runs; `number`: aligned to the right;
   * `person`: names, which JSON has as they are written and all else as the people register has them.
   */
  readonly kind?: "text" | "path" | "number" | "person";
  /** Left out: everywhere. `machines`: JSON and CSV alone; `readers`: text and Markdown alone. */
  readonly for?: "readers" | "machines";
}

/** One line. */
export interface RegisterRow {
  /** By the key of the column; a missing one is `null`. */
  readonly values: Readonly<Record<string, RegisterValue>>;
  /** Looks of single cells in a terminal, by the key of the column. */
  readonly tones?: Readonly<Record<string, Tone>>;
}

/** The table with what is said around it. */
export interface Register {
  /** "Systems". */
  readonly title: string;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly RegisterRow[];
  /**
   * Key of the column whose value is a heading above its rows for readers, who then do not see it as a column. Rows of
   * one group stand together.
   */
  readonly groupBy?: string;
  /** What readers are told where there is no row: one sentence. */
  readonly empty: string;
  /** Sentences below the table, for readers. */
  readonly notes?: readonly string[];
  /** The name that the people register has for what is written. */
  readonly nameOf?: (written: string) => string;
}

/** The register with people by their names. */
export function withNames(register: Register): Register {
  const { columns, rows, nameOf } = register;
  const keys = columns.flatMap(({ key, kind }) =>
    kind === "person" ? [key] : [],
  );
  if (!nameOf || keys.length === 0) return register;
  const named = (value: RegisterValue): RegisterValue =>
    typeof value === "string"
      ? nameOf(value)
      : Array.isArray(value)
        ? value.map(nameOf)
        : value;
  return {
    ...register,
    rows: rows.map((row) => ({
      ...row,
      values: {
        ...row.values,
        ...Object.fromEntries(
          keys.map((key) => [key, named(valueOf(row, key))]),
        ),
      },
    })),
  };
}

/** The value of a cell. */
export function valueOf(row: RegisterRow, key: string): RegisterValue {
  return row.values[key] ?? null;
}

/** A value as readers see it. */
export function readerText(value: RegisterValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : value.join(", ");
}

/** The columns that readers see. */
export function readerColumns({
  columns,
  groupBy,
}: Register): readonly RegisterColumn[] {
  return columns.filter(
    (column) => column.for !== "machines" && column.key !== groupBy,
  );
}

/** Rows that stand together under one heading; one group without a heading where the register has none. */
export function groupsOf({
  rows,
  groupBy,
}: Register): readonly (readonly [
  heading: string | undefined,
  rows: readonly RegisterRow[],
])[] {
  if (groupBy === undefined) return [[undefined, rows]];
  const groups = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    const heading = readerText(valueOf(row, groupBy));
    addTo(groups, heading, row);
  }
  return [...groups];
}
