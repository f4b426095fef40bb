/** The glossary: what words mean in this company, for each department where they differ, and which words not to use. */

import type { Block } from "../../document/body.ts";
import { plain } from "../../text/plain-markdown.ts";
import type { Range } from "../../text/range.ts";
import { perDocument } from "../../text/remember.ts";
import { foldWord } from "../../text/words.ts";
import {
  displayTitle,
  textOfField,
  textsOfField,
  type TypedDocument,
} from "../playbook-document.ts";
import type { PlaybookIndex } from "../playbook-index.ts";
import { sectionsNamed } from "../sections/section.ts";
import { entriesOf, firstWords } from "./glossary-entries.ts";
import { columnOf } from "../sections/table-columns.ts";
import type { TextValue } from "../fields/field-value.ts";

/** What one department means by a term. */
export interface Meaning {
  readonly who: string;
  readonly meaning: string;
}

/** One term. */
export interface Term {
  readonly name: string;
  readonly acronym: string | undefined;
  /** What the acronym stands for. */
  readonly expansion: string | undefined;
  readonly synonyms: readonly TextValue[];
  /** Words that should no longer be used for it. */
  readonly deprecated: readonly TextValue[];
  /** As plain text; `undefined` where nothing defines it yet. */
  readonly definition: string | undefined;
  /** What departments mean, where that differs. */
  readonly meanings: readonly Meaning[];
  readonly document: TypedDocument;
  /** Where the term stands: its title, or its cell in a table. */
  readonly range: Range;
}

/** All terms in the order of their documents: one a document, or one a row of a glossary table. */
export function termsOf(index: PlaybookIndex): readonly Term[] {
  return (index.byType.get("term") ?? []).flatMap(termsIn);
}

/** The terms of one document. */
export const termsIn = perDocument(
  (document: TypedDocument): readonly Term[] => {
    const entries = entriesOf(document).map((entry) => ({
      acronym: undefined,
      expansion: undefined,
      synonyms: [],
      deprecated: [],
      meanings: [],
      ...entry,
      document,
    }));
    return entries.length > 0 ? entries : [termOf(document)];
  },
);

/** Terms by every folded name that may be used for them: the term, its acronym, what that stands for, synonyms. */
export function termsByName(terms: readonly Term[]): ReadonlyMap<string, Term> {
  const byName = new Map<string, Term>();
  for (const term of terms)
    for (const name of namesOfTerm(term))
      if (!byName.has(foldWord(name))) byName.set(foldWord(name), term);
  return byName;
}

/** Every name that may be used for a term. */
export function namesOfTerm(term: Term): readonly string[] {
  const { name, acronym, expansion, synonyms } = term;
  const inBrackets = /\(([^()]+)\)\s*$/.exec(name);
  return [
    name,
    ...(inBrackets
      ? [inBrackets[1]!, name.slice(0, inBrackets.index).trim()]
      : []),
    ...[acronym, expansion].filter((each) => each !== undefined),
    ...synonyms.map(({ text }) => text),
  ];
}

/** Whether the document says what its term, or any of its terms, means. */
export function isDefined(document: TypedDocument): boolean {
  return termsIn(document).some(({ definition }) => definition !== undefined);
}

function termOf(document: TypedDocument): Term {
  const [definition] = sectionsNamed(document, "Definition");
  return {
    name: displayTitle(document),
    acronym: textOfField(document, "acronym")?.text,
    expansion: textOfField(document, "expansion")?.text,
    synonyms: textsOfField(document, "synonyms"),
    deprecated: textsOfField(document, "deprecated_terms"),
    definition:
      firstWords(definition?.blocks ?? []) ??
      textOfField(document, "definition")?.text ??
      firstWords(introductionOf(document)),
    meanings: meaningsIn(document),
    document,
    range: document.title?.range ?? { start: 0, end: 0 },
  };
}

/** The paragraphs below the title, before any other heading; lines that are fields define nothing. */
function introductionOf(document: TypedDocument): readonly Block[] {
  const { headings, blocks } = document.parsed.body;
  const [first, second] = headings;
  const isTitle = first?.level === 1;
  const end = (isTitle ? second : first)?.range.start ?? Infinity;
  const start = isTitle ? first.range.end : 0;
  const keys = document.parsed.bodyFields
    .filter(({ label }) => document.names.find(label) !== undefined)
    .map(({ labelRange }) => labelRange);
  return blocks.filter(
    ({ kind, range }) =>
      kind === "paragraph" &&
      range.start >= start &&
      range.start < end &&
      !keys.some((key) => key.start >= range.start && key.end <= range.end),
  );
}

/** A table "who says it, what they mean" anywhere in the document. */
function meaningsIn(document: TypedDocument): readonly Meaning[] {
  return document.parsed.body.blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const who = columnOf(
      block,
      /^(?:who says it|who|department|team|side|says|used by)$/,
    );
    const what = columnOf(
      block,
      /^(?:what (?:they|it) means?|means?|meaning|definition|they mean)$/,
    );
    if (who === undefined || what === undefined) return [];
    return block.rows.flatMap((row) => {
      const [name, meaning] = [plain(row[who]!.text), plain(row[what]!.text)];
      return name === "" || meaning === "" ? [] : [{ who: name, meaning }];
    });
  });
}
