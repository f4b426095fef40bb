/** Responsibility matrices, in documents of that type and in sections of others: activities down, roles across. */

import type { Cell, Table } from "../document/body.ts";
import type { Range } from "../text/range.ts";
import { foldHeading } from "../text/words.ts";
import { isAsked } from "../types/requirement.ts";
import { textOfField, type TypedDocument } from "./playbook-document.ts";
import type { PlaybookIndex } from "./playbook-index.ts";
import {
  RACI_SCHEMES,
  readLetters,
  schemeNamed,
  type RaciPart,
  type RaciScheme,
} from "./raci-scheme.ts";
import { sectionsOf, type Section } from "./section.ts";
import { plain } from "./table-columns.ts";

/** One role at one activity. */
export interface Assignment {
  /** As the column calls it. */
  readonly role: string;
  readonly letters: readonly string[];
  readonly parts: readonly RaciPart[];
  /** Words in the cell that are no letters of the scheme. */
  readonly unknown: readonly string[];
  readonly range: Range;
}

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
export function matricesIn(document: TypedDocument): readonly RaciMatrix[] {
  const known = kept.get(document);
  if (known) return known;
  const isRaci = document.type.id === "raci";
  const matrices = raciSections(document).flatMap((section) =>
    tablesOf(section).flatMap((table) => {
      const matrix = readMatrix(table, section, document);
      return isRaci || isConvincing(matrix) ? [matrix] : [];
    }),
  );
  kept.set(document, matrices);
  return matrices;
}

const kept = new WeakMap<TypedDocument, readonly RaciMatrix[]>();

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

/** A table with a column for the activity and at least two for roles. */
function tablesOf({ blocks }: Section): readonly Table[] {
  return blocks.filter(
    (block) =>
      block.kind === "table" &&
      block.header.length >= 3 &&
      !/^(?:letter|meaning|legend|key)$/.test(
        foldHeading(block.header[0]!.text),
      ),
  ) as readonly Table[];
}

function readMatrix(
  table: Table,
  section: Section,
  document: TypedDocument,
): RaciMatrix {
  const scheme = schemeOf(section, document);
  const columns = table.header
    .slice(1)
    .map(({ text, range }) => ({ name: plain(text), range }));
  const activities = table.rows.flatMap((row) => {
    const [first, ...cells] = row;
    const text = plain(first?.text ?? "");
    if (!first || (text === "" && cells.every((cell) => cell.text === "")))
      return [];
    const assignments = columns.map(({ name }, at) =>
      assignment(name, cells[at], first.range, scheme),
    );
    const range = first.text === "" ? assignments[0]!.range : first.range;
    return [{ text, range, assignments }];
  });
  return { document, scheme, roles: columns, activities };
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
function schemeOf({ heading }: Section, document: TypedDocument): RaciScheme {
  const written = textOfField(document, "scheme")?.text.toLowerCase();
  return (
    RACI_SCHEMES.find(({ id }) => id === written) ??
    schemeNamed(heading.text) ??
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
