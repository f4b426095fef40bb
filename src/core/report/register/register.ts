/**
 * A register: one table of facts about the playbook, before it takes a format. Its columns say each once what stands in a
 * cell; `register` reads the cells off the subjects, and every format is written from what comes out.
 */

import { actorOf, type Party } from "../../playbook/people/people.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Tone } from "../paint.ts";
import { leaverNotes, nameFor } from "./people-named.ts";

/**
 * What a cell holds, by the kind of its column. `path`: below the playbook's root, shown as seen from where the command runs;
 * `number`: aligned to the right; `person`: names, which JSON has as they are written and all else as the people register has
 * them. A list is joined by `, ` for readers and `; ` in CSV.
 */
export interface Kinds {
  readonly text: string;
  readonly date: CalendarDate;
  readonly path: string;
  readonly number: number;
  readonly flag: boolean;
  readonly list: readonly string[];
  readonly person: string | readonly string[];
}

/** One value: `null` where it is not known. */
export type RegisterValue = Kinds[keyof Kinds] | null;

/** What a column says of itself. */
export interface RegisterColumn {
  /** The name in JSON and CSV, camelCase; part of the public contract. Left out: the column is for readers alone. */
  readonly key?: string;
  /** The name in CSV, where that is another. */
  readonly csvKey?: string;
  /** What readers see above it: "Cancel by". */
  readonly heading: string;
  readonly kind?: keyof Kinds;
  /** In a narrow terminal the column is never made narrower than this, and its cells take several lines; left out: it stays as wide as its widest cell. */
  readonly least?: number;
  /** Where readers see it; left out: in the terminal and on pages. */
  readonly seen?: "terminal" | "pages" | "never";
  /** In Markdown its texts are code, as paths are. */
  readonly isCode?: true;
  /** A text that stands to the right, as numbers do. */
  readonly isRight?: true;
  /** Some tables of this register do without it. */
  readonly isOptional?: true;
}

/** A column of a register whose rows are about subjects of one kind. */
export type Column<T> = {
  readonly [K in keyof Kinds]: RegisterColumn & {
    cell(subject: T, playbook: PlaybookIndex): Kinds[K] | null | undefined;
    /** What all but JSON has instead. */
    shown?(subject: T, playbook: PlaybookIndex): Kinds[K];
    /** Its look in a terminal. */
    tone?(subject: T, playbook: PlaybookIndex): Tone | undefined;
  } & (K extends "text" ? { readonly kind?: K } : { readonly kind: K });
}[keyof Kinds];

/** What is the same in every table of a register. */
export interface RegisterKind<T> {
  /** What JSON calls its rows; part of the public contract. */
  readonly name: string;
  readonly columns: readonly Column<T>[];
  /**
   * The column whose value is a heading above its rows for readers, who then do not see it as a column. Rows of one group
   * stand together.
   */
  readonly groupBy?: Column<T>;
  /** One line a row without a title, and in JSON the rows without what is around them. */
  readonly isBare?: true;
}

/** What is said around a table. */
interface Words {
  /** "Systems". */
  readonly title: string;
  /** What readers are told where there is no row: one sentence. */
  readonly empty: string;
  /** Sentences below the table, for readers. */
  readonly notes?: readonly string[];
  /** A line that a command tells beside its output. */
  readonly summary?: string;
  /** What JSON has beside the rows. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** One table. */
export interface Table<T> extends RegisterKind<T>, Words {
  /** What its rows are about, one each. */
  readonly subjects: readonly T[];
}

/** One value as JSON has it, and as all else has it. */
export interface Cell {
  readonly value: RegisterValue;
  readonly shown: RegisterValue;
  readonly tone: Tone | undefined;
}

/** One line. */
export type RegisterRow = ReadonlyMap<RegisterColumn, Cell>;

/** The table with its cells read, ready for any format. */
export interface Register extends Words {
  readonly name: string;
  readonly today: CalendarDate;
  readonly columns: readonly RegisterColumn[];
  readonly groupBy?: RegisterColumn;
  readonly isBare?: true;
  readonly rows: readonly RegisterRow[];
}

/** Reads the cells; people get their names, and a note where they leave. */
export function register<T>(
  { subjects, ...table }: Table<T>,
  playbook: PlaybookIndex,
): Register {
  const { people, today } = playbook;
  const named = new Set<Party>();
  const nameOf = (written: string): string => {
    const actor = people && actorOf(written, people);
    if (actor) named.add(actor);
    return nameFor(written, people);
  };
  const read = (column: Column<T>, subject: T): Cell => {
    const value = column.cell(subject, playbook) ?? null;
    const shown =
      column.shown?.(subject, playbook) ??
      (column.kind === "person" ? withNames(value, nameOf) : value);
    return { value, shown, tone: column.tone?.(subject, playbook) };
  };
  const rows = subjects.map(
    (subject) =>
      new Map(table.columns.map((column) => [column, read(column, subject)])),
  );
  const notes = [...(table.notes ?? []), ...leaverNotes([...named], today)];
  return { ...table, rows, notes, today };
}

function withNames(
  value: RegisterValue,
  nameOf: (written: string) => string,
): RegisterValue {
  if (typeof value === "string") return nameOf(value);
  return Array.isArray(value) ? value.map(nameOf) : value;
}

/** A cell as readers see it. */
export function readerText(row: RegisterRow, column: RegisterColumn): string {
  const { shown } = row.get(column)!;
  if (typeof shown === "boolean") return shown ? "yes" : "no";
  return typeof shown === "object" && shown !== null
    ? shown.join(", ")
    : String(shown ?? "");
}

/** The columns that readers see in a terminal or on pages. */
export function readerColumns(
  { columns, groupBy }: Register,
  place: "terminal" | "pages",
): readonly RegisterColumn[] {
  return columns.filter(
    (column) => column !== groupBy && (column.seen ?? place) === place,
  );
}

/** The columns of JSON and CSV, with their names there. */
export function machineColumns({
  columns,
}: Pick<Register, "columns">): readonly (RegisterColumn & {
  readonly key: string;
})[] {
  return columns.filter(
    (column): column is RegisterColumn & { readonly key: string } =>
      column.key !== undefined,
  );
}

/** Rows that stand together under one heading; one group without a heading where the register has none. */
export function groupsOf({
  rows,
  groupBy: column,
}: Register): readonly (readonly [
  heading: string | undefined,
  rows: readonly RegisterRow[],
])[] {
  return column === undefined
    ? [[undefined, rows]]
    : [...groupBy(rows, (row) => readerText(row, column))];
}
