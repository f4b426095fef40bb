/** The words of all types by which names and titles are told, ready to be looked up. */

import { addTo } from "../../text/group-by.ts";
import {
  FOREIGN_TYPES,
  FOREIGN_NAMES,
  FOREIGN_NAME_ENDINGS,
  FOREIGN_DATED_NAMES,
} from "../../text/languages/index.ts";
import type { DocumentType } from "../../types/document-type.ts";

/** A word of a type, and whether it alone makes a document one. */
export interface Word {
  readonly type: DocumentType;
  readonly isStrong: boolean;
}

interface JoinedWord {
  readonly word: string;
  readonly type: DocumentType;
}

/** Words without which a name of plain words says nothing. */
interface NameHints {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  /** Beside a day or a year, wherever they stand. */
  readonly beside: ReadonlySet<string>;
}

/** The words of all types, ready to be looked up. */
export interface NameWords {
  readonly endings: ReadonlyMap<string, Word>;
  readonly openings: ReadonlyMap<string, Word>;
  readonly dated: ReadonlyMap<string, DocumentType>;
  readonly ofYear: ReadonlyMap<string, DocumentType>;
  /** `Richtlinie`, which `Passwortrichtlinie` ends with; by its last letters. */
  readonly joined: ReadonlyMap<string, readonly JoinedWord[]>;
  readonly prefixes: ReadonlyMap<string, DocumentType>;
  /** What other languages call a type, alone before a colon: `Rolle: Betrieb`. */
  readonly leads: ReadonlyMap<string, DocumentType>;
  readonly hints: NameHints;
}

export const LAST_LETTERS = 2;
/** Types whose names stand before a colon in any text: `Sistema: …`, `Término: …`. */
const THINGS = new Set(["system", "kpi", "term"]);
export const WORD = /[a-z]+/g;
/** Gathers the words of the types of a playbook. */
export function nameWords(types: readonly DocumentType[]): NameWords {
  const endings = new Map<string, Word>();
  const openings = new Map<string, Word>();
  const dated = new Map<string, DocumentType>();
  const prefixes = new Map<string, DocumentType>();
  const ofYear = new Map<string, DocumentType>();
  const joined = new Map<string, JoinedWord[]>();
  const leads = new Map<string, DocumentType>();
  for (const type of types) {
    const { words = [], weakWords = [] } = type.marks ?? {};
    for (const word of words) endings.set(word, { type, isStrong: true });
    for (const word of weakWords)
      if (!endings.has(word)) endings.set(word, { type, isStrong: false });
    for (const word of type.marks?.openings ?? [])
      openings.set(word, { type, isStrong: true });
    for (const word of type.marks?.weakOpenings ?? [])
      openings.set(word, { type, isStrong: false });
    for (const word of type.marks?.datedWords ?? []) dated.set(word, type);
    for (const word of type.marks?.yearWords ?? []) ofYear.set(word, type);
    if (type.marks) prefixes.set(type.idPrefix, type);
    if (!THINGS.has(type.id))
      for (const word of FOREIGN_TYPES.get(type.id) ?? [])
        leads.set(word, type);
    const isStrong = words.length > 0;
    for (const word of FOREIGN_NAMES.get(type.id) ?? []) {
      if (!endings.has(word)) endings.set(word, { type, isStrong });
      if (!openings.has(word)) openings.set(word, { type, isStrong });
    }
    for (const word of FOREIGN_NAME_ENDINGS.get(type.id) ?? []) {
      addTo(joined, word.slice(-LAST_LETTERS), { word, type });
    }
    for (const word of FOREIGN_DATED_NAMES.get(type.id) ?? [])
      dated.set(word, type);
  }
  const hints: NameHints = {
    first: new Set(
      wordsIn([endings, openings, prefixes]).map((words) => words[0]!),
    ),
    last: new Set(wordsIn([endings]).map((words) => words.at(-1)!)),
    beside: new Set(wordsIn([dated, ofYear]).flat()),
  };
  return { endings, openings, dated, ofYear, prefixes, joined, leads, hints };
}

/** The words of letters that the keys of maps are made of, key by key. */
function wordsIn(
  maps: readonly ReadonlyMap<string, unknown>[],
): readonly (readonly string[])[] {
  return maps
    .flatMap((map) => [...map.keys()])
    .flatMap((key) => {
      const words = key.toLowerCase().match(WORD);
      return words ? [words] : [];
    });
}
