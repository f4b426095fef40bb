/** Responsibility matrices, in documents of that type and in sections of others: activities down, roles across. A long file, because matrices come in three layouts. */

import type { Cell, Table } from "../../document/body.ts";
import { plain } from "../../text/plain-markdown.ts";
import type { Range } from "../../text/range.ts";
import { perDocument } from "../../text/remember.ts";
import { foldHeading } from "../../text/words.ts";
import { isAsked } from "../../types/requirement.ts";
import { assignmentsByName, lettersAsColumns } from "./raci-by-letter.ts";
import {
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import {
  RACI_SCHEMES,
  isNoMark,
  isTick,
  readLetters,
  schemeNamed,
  type Assignment,
  type RaciPart,
  type RaciScheme,
} from "./raci-scheme.ts";
import { sectionsOf, type Section } from "../../playbook/sections/section.ts";

/** One row. */
export interface RaciActivity {
  readonly text: string;
  readonly range: Range;
  /** One for each role, in the order of the columns. */
  readonly assignments: readonly Assignment[];
}

/** One matrix. */
export interface RaciMatrix {
  readonly document: TypedDocument;
  readonly scheme: RaciScheme;
  readonly roles: readonly { readonly name: string; readonly range: Range }[];
  readonly activities: readonly RaciActivity[];
}

/** The section of a raci document. */
const SECTION = "RACI matrix";
/** Sections of other documents that may hold a matrix. */
const LIKELY =
  /\b(?:r\w?a\w?s?ci|raci|rasci|daci|rapid|responsib|roles?\b|who does what)/;

/** All matrices of a playbook, in the order of the documents; loops over every document that may have one. */
export function matricesOf(index: PlaybookIndex): readonly RaciMatrix[] {
  return ["raci", "sop", "policy", "charter"].flatMap((type) =>
    (index.byType.get(type) ?? []).flatMap(matricesIn),
  );
}

/** The matrices of one document. */
export const matricesIn = perDocument(
  (document: TypedDocument): readonly RaciMatrix[] => {
    const isRaci = document.type.id === "raci";
    const sections = raciSections(document);
    const matrices = tablesIn(document, sections).flatMap((table) => {
      const isNamed = sections.some(({ range }) => holds(range, table));
      const matrix = readMatrix(table, document);
      return (isRaci && isNamed) || isConvincing(matrix) ? [matrix] : [];
    });
    return matrices;
  },
);

/** The sections in which a matrix is looked for, without those that lie in another. */
export function raciSections(document: TypedDocument): readonly Section[] {
  const isRaci = document.type.id === "raci";
  const { headings, blocks } = document.parsed.body;
  if (!blocks.some(({ kind }) => kind === "table") && !isRaci) return [];
  if (!isRaci && !headings.some(({ text }) => LIKELY.test(foldHeading(text))))
    return [];
  let covered = -1;
  return sectionsOf(document).filter(({ heading, definitions, range }) => {
    const isOne = isRaci
      ? definitions.some((each) => each.heading === SECTION)
      : LIKELY.test(foldHeading(heading.text));
    if (!isOne || range.start < covered) return false;
    covered = range.end;
    return true;
  });
}

/** Tables with a column for the activity and at least two for roles: all of a RACI document, else those of likely sections. */
function tablesIn(
  { type, parsed }: TypedDocument,
  sections: readonly Section[],
): readonly Table[] {
  if (type.id !== "raci" && sections.length === 0) return [];
  return parsed.body.blocks.filter(
    (block) =>
      block.kind === "table" &&
      !isTicked(block) &&
      block.header.length >= 3 &&
      !/^(?:letter|meaning|legend|key)$/.test(
        foldHeading(block.header[0]!.text),
      ) &&
      (type.id === "raci" || sections.some(({ range }) => holds(range, block))),
  ) as readonly Table[];
}

/** Whether all that stands in the columns of roles is `X`: a table of who takes part, not of how. */
export function isTicked({ header, rows }: Table): boolean {
  const cells = rows.flatMap((row) =>
    row.flatMap(({ text }, column) =>
      column === 0 ||
      NO_ROLE.test(foldHeading(header[column]?.text ?? "")) ||
      isNoMark(text)
        ? []
        : [text],
    ),
  );
  return cells.length > 0 && cells.every(isTick);
}

function holds(range: Range, { range: { start } }: Table): boolean {
  return range.start <= start && start < range.end;
}

/** Columns that say what is to be done, and those that are neither that nor a role. */
const ACTIVITY =
  /^(?:activit(?:y|ies)|tasks?|deliverables?|process(?:es)?|steps?|what|work packages?|decisions?|responsibilit(?:y|ies))$/;
const NO_ROLE =
  /^(?:|n[or]|number|id|ref|phases?|stages?|notes?|comments?|remarks?|status|due|when|deadline|frequency|output|tools?)$/;
/** A row that only parts the table: bold, or with the word. */
const GROUP =
  /^\s*(?:\*\*|__|\*|_)\S[^]*(?:\*\*|__|\*|_):?\s*$|:\s*$|^(?:phase|stage)\b/i;

function readMatrix(table: Table, document: TypedDocument): RaciMatrix {
  const scheme = schemeOf(table, document);
  const names = table.header.map(({ text }) => foldHeading(text));
  const isLettered = (column: number): boolean =>
    table.rows.some(
      (row) => readLetters(row[column]?.text ?? "", scheme).letters.length > 0,
    );
  const named = names.findIndex((name) => ACTIVITY.test(name));
  const first = names.findIndex(
    (name, column) => !NO_ROLE.test(name) && !isLettered(column),
  );
  const what = Math.max(0, named >= 0 ? named : isLettered(0) ? 0 : first);
  const at =
    named < 0 && names.slice(0, what).some((_, each) => isLettered(each))
      ? 0
      : what;
  const byLetter = lettersAsColumns(table, at, scheme);
  const columns = table.header.flatMap(({ text, range }, column) =>
    column === at ||
    (names[column] !== "" && NO_ROLE.test(names[column]!)) ||
    column < at
      ? []
      : [{ name: plain(text), range, column }],
  );
  const roles = byLetter?.roles ?? columns;
  const activities = table.rows.flatMap((row) => {
    const cell = row[at];
    const text = plain(cell?.text ?? "");
    const others = row.filter((_, column) => column !== at);
    const isEmpty = others.every((other) => isBlankCell(other, text));
    if (!cell || (isEmpty && (text === "" || GROUP.test(cell.text)))) return [];
    const assignments = byLetter
      ? assignmentsByName(row, byLetter, cell.range, scheme)
      : columns.map(({ name, column }) =>
          assignment(name, row[column], cell.range, scheme),
        );
    const range =
      cell.text === "" ? (assignments[0]?.range ?? cell.range) : cell.range;
    return [{ text, range, assignments }];
  });
  return {
    document,
    scheme,
    roles: roles.map(({ name, range }) => ({ name, range })),
    activities,
  };
}

/** Empty, or the group's name once more. */
function isBlankCell({ text }: Cell, group: string): boolean {
  return text === "" || (group !== "" && plain(text) === group);
}

function assignment(
  role: string,
  cell: Cell | undefined,
  fallback: Range,
  scheme: RaciScheme,
): Assignment {
  const { letters, unknown } = readLetters(cell?.text ?? "", scheme);
  return {
    role,
    letters,
    parts: letters.map((letter) => scheme.letters[letter]!),
    unknown,
    range: cell?.range ?? fallback,
  };
}

/** What the document says, else its heading or title, else RACI. */
function schemeOf({ range }: Table, document: TypedDocument): RaciScheme {
  const written = textOfField(document, "scheme")?.text.toLowerCase();
  return (
    RACI_SCHEMES.find(({ id }) => id === written) ??
    document.parsed.body.headings
      .filter((heading) => heading.range.start < range.start)
      .slice(-1)
      .map(({ text }) => schemeNamed(text))[0] ??
    schemeNamed(document.title?.text ?? "") ??
    RACI_SCHEMES[0]!
  );
}

/** Outside of raci documents a table is a matrix when its cells hold letters and next to nothing else. */
function isConvincing({ activities, roles }: RaciMatrix): boolean {
  const cells = activities.flatMap(({ assignments }) => assignments);
  const lettered = cells.filter(({ letters }) => letters.length > 0).length;
  const strange = cells.filter(({ unknown }) => unknown.length > 0).length;
  return roles.length >= 2 && lettered >= 2 && strange * 4 <= lettered;
}

/** Whether a document is held to its matrices: not a draft any more, and not gone. */
export function isHeld({ statusFamily }: TypedDocument): boolean {
  return isAsked("in-review", statusFamily);
}

/** The roles that have a part in an activity. */
export function rolesWith(
  { assignments }: RaciActivity,
  part: RaciPart,
): readonly string[] {
  return assignments
    .filter(({ parts }) => parts.includes(part))
    .map(({ role }) => role);
}
