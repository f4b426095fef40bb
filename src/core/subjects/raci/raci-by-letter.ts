/** Matrices with a column for each letter and the names of roles in the cells. */

import type { Cell, Table } from "../../document/body.ts";
import { plain } from "../../text/plain-markdown.ts";
import type { Range } from "../../text/range.ts";
import { namesInList } from "../../playbook/fields/name-list.ts";
import { letterOf, type Assignment, type RaciScheme } from "./raci-scheme.ts";

/** A table whose columns are letters. */
export interface LetterColumns {
  /** The letters by their columns. */
  readonly letters: ReadonlyMap<number, string>;
  readonly roles: readonly { readonly name: string; readonly range: Range }[];
  /** The roles that a cell names. */
  readonly rolesIn: RolesIn;
}

type RolesIn = (cell: Cell | undefined) => readonly string[];

/** The roles that a table names below its letters; `undefined` where its columns are none. `at` is the column of activities. */
export function lettersAsColumns(
  { header, rows }: Table,
  at: number,
  scheme: RaciScheme,
): LetterColumns | undefined {
  const letters = new Map<number, string>();
  for (const [column, { text }] of header.entries()) {
    const letter = column === at ? undefined : letterOf(text, scheme);
    if (letter !== undefined) letters.set(column, letter);
  }
  if (letters.size < 2) return undefined;
  const cells = rows.flatMap((row) =>
    [...letters.keys()].flatMap((column) => row[column] ?? []),
  );
  const rolesIn = readerOf(cells);
  const roles = new Map<string, Range>();
  for (const cell of cells)
    for (const name of rolesIn(cell))
      if (!roles.has(name)) roles.set(name, cell.range);
  return {
    letters,
    rolesIn,
    roles: Array.from(roles, ([name, range]) => ({ name, range })),
  };
}

/** What each role does in one row. */
export function assignmentsByName(
  row: readonly Cell[],
  { letters, roles, rolesIn }: LetterColumns,
  fallback: Range,
  scheme: RaciScheme,
): readonly Assignment[] {
  const cells = Array.from(letters, ([column, letter]) => ({
    letter,
    names: rolesIn(row[column]),
    range: row[column]?.range,
  }));
  return roles.map(({ name }) => {
    const own = cells.filter(({ names }) => names.includes(name));
    return {
      role: name,
      letters: own.map(({ letter }) => letter),
      parts: own.map(({ letter }) => scheme.letters[letter]!),
      unknown: [],
      range: own[0]?.range ?? fallback,
    };
  });
}

/** `Founder/CEO` is one role with two titles, unless the table names both alone somewhere. */
function readerOf(cells: readonly Cell[]): RolesIn {
  const alone = new Set<string>();
  for (const cell of cells)
    for (const group of groupsIn(cell))
      if (group.names.length === 1) alone.add(group.whole);
  return (cell) =>
    groupsIn(cell).flatMap(({ whole, names }) =>
      names.every((name) => alone.has(name)) ? names : [whole],
    );
}

/** Names with nothing but a slash between them. */
interface Group {
  readonly whole: string;
  readonly names: readonly string[];
}

function groupsIn(cell: Cell | undefined): readonly Group[] {
  const text = plain(cell?.text ?? "");
  const groups: { start: number; end: number; names: string[] }[] = [];
  for (const { text: name, start, end } of namesInList(text, 0, true)) {
    const before = groups.at(-1);
    if (before && /^\s*\/\s*$/.test(text.slice(before.end, start))) {
      before.names.push(name);
      before.end = end;
    } else groups.push({ start, end, names: [name] });
  }
  return groups.map(({ start, end, names }) => ({
    whole: text.slice(start, end),
    names,
  }));
}
