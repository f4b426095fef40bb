/** What one document may ask of the others; each question can be noted, so that a later change concerns only those who asked. */

import type { Config } from "../config/config.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import type { PathSuggestions } from "./links/link-target.ts";
import type { PeopleRegister } from "./people/people.ts";
import type { PlaybookDocument, TypedDocument } from "./playbook-document.ts";
import type { Spellings } from "./fields/spelling-census.ts";
import type { FieldDefinition } from "../types/document-type.ts";

/** Finds what a reference was perhaps meant for; `to` narrows it to documents of some types. */
export type SuggestReference = (
  text: string,
  to: readonly string[] | undefined,
) => string | undefined;

/** One reference, by paths; `to` is missing where it leads nowhere. */
export interface OutgoingReference {
  readonly from: string;
  readonly to: string | undefined;
  /** As written. */
  readonly text: string;
  /** The field it stands in; missing for a link in the text. */
  readonly field: FieldDefinition | undefined;
}

/** All references of a playbook, by document path. */
export interface References {
  from(path: string): readonly OutgoingReference[];
  to(path: string): readonly OutgoingReference[];
}

/** A set or map that can be asked, but not gone through. */
interface Asked<V> {
  get(key: string): V | undefined;
}
interface Known {
  has(key: string): boolean;
}

/** The playbook as the check of one document may see it. Of another document it sees fields and headings, not the text. */
export interface Lookups {
  readonly config: Config;
  readonly today: CalendarDate;
  /** `undefined` when the playbook has neither a register nor role documents. */
  readonly people: PeopleRegister | undefined;
  readonly files: Known;
  readonly folders: Known;
  readonly byPath: Asked<PlaybookDocument>;
  /** By folded id. */
  readonly byId: Asked<readonly TypedDocument[]>;
  /** By folded title or file name without its ending. */
  readonly byName: Asked<readonly TypedDocument[]>;
  /** Whether there is a document of a type, by the type's id. */
  readonly byType: Known;
  /** Who refers to a document, by its path. */
  readonly references: Pick<References, "to">;
  /** How often each spelling of a field is met. */
  readonly spellings: Spellings;
  /** The document that a site generator serves at an address, as a path from the root without its ending. */
  pageAt(address: string): string | undefined;
  /** What a broken path may have meant. */
  readonly similarFiles: PathSuggestions;
  /** What a broken reference may have meant. */
  readonly similarReference: SuggestReference;
}

/** The questions, as keys; the first letter says what is asked. */
export const QUESTION = {
  file: (path: string) => `f${path}`,
  folder: (path: string) => `d${path}`,
  document: (path: string) => `p${path}`,
  id: (folded: string) => `i${folded}`,
  name: (folded: string) => `t${folded}`,
  person: (name: string) => `n${name}`,
  /** Who refers to a document, by its path. */
  referrers: (path: string) => `b${path}`,
  /** Of a field, by its canonical name. */
  spellings: (field: string) => `s${field}`,
  /** Whether there is a register at all. */
  register: "r",
  /** Everybody in the register. */
  everybody: "e",
  /** All files there are. */
  allFiles: "F",
  /** All ids, types, paths and addresses of documents there are. */
  allDocuments: "D",
} as const;

/** The same lookups, with every question told to `note`. */
export function noteLookups(
  lookups: Lookups,
  note: (question: string) => void,
): Lookups {
  const noted =
    <R>(question: (key: string) => string, ask: (key: string) => R) =>
    (key: string): R => {
      note(question(key));
      return ask(key);
    };
  const { files, folders, byPath, byId, byName, byType } = lookups;
  const { references, spellings } = lookups;
  return {
    config: lookups.config,
    today: lookups.today,
    get people() {
      note(QUESTION.register);
      return lookups.people && noteRegister(lookups.people, note);
    },
    files: { has: noted(QUESTION.file, (path) => files.has(path)) },
    folders: { has: noted(QUESTION.folder, (path) => folders.has(path)) },
    byPath: { get: noted(QUESTION.document, (path) => byPath.get(path)) },
    byId: { get: noted(QUESTION.id, (id) => byId.get(id)) },
    byName: { get: noted(QUESTION.name, (name) => byName.get(name)) },
    byType: {
      has: noted(
        () => QUESTION.allDocuments,
        (id) => byType.has(id),
      ),
    },
    references: {
      to: noted(QUESTION.referrers, (path) => references.to(path)),
    },
    spellings: {
      get: noted(QUESTION.spellings, (field) => spellings.get(field)),
      usual: noted(QUESTION.spellings, (field) => spellings.usual(field)),
    },
    pageAt(address) {
      note(QUESTION.allDocuments);
      return lookups.pageAt(address);
    },
    get similarFiles() {
      note(QUESTION.allFiles);
      return lookups.similarFiles;
    },
    similarReference(text, to) {
      note(QUESTION.allDocuments);
      return lookups.similarReference(text, to);
    },
  };
}

function noteRegister(
  register: PeopleRegister,
  note: (question: string) => void,
): PeopleRegister {
  return {
    get parties() {
      note(QUESTION.everybody);
      return register.parties;
    },
    get suggestions() {
      note(QUESTION.everybody);
      return register.suggestions;
    },
    find(name) {
      note(QUESTION.person(name));
      return register.find(name);
    },
    similar(name) {
      note(QUESTION.everybody);
      return register.similar(name);
    },
  };
}
