/** Everything the rules of a whole playbook look things up in, at one moment. */

import type { Config } from "../config/config.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { folderOf, nameOf, stemOf } from "../text/path.ts";
import type { DocumentTables } from "./document-tables.ts";
import { suggestions, type PathSuggestions } from "./links/link-target.ts";
import type { Lookups, References, SuggestReference } from "./lookups.ts";
import { pageAddresses } from "./links/page-addresses.ts";
import type { Party, PeopleRegister } from "./people/people.ts";
import { textOfField, type TypedDocument } from "./playbook-document.ts";
import { referenceSuggestions } from "./links/similar-reference.ts";
import type { Spellings } from "./fields/spelling-census.ts";

/** The playbook at one moment: what one document may ask of others, and what only the whole can tell. */
export interface PlaybookIndex extends Lookups, DocumentTables {
  readonly byPath: DocumentTables["byPath"];
  readonly byId: DocumentTables["byId"];
  readonly byName: DocumentTables["byName"];
  readonly byType: DocumentTables["byType"];
  /** Paths of all files below the root, documents or not, and of their folders. */
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** Who refers to whom; always as of now. */
  readonly references: References;
}

/** What an index is built from. */
export interface IndexParts {
  readonly config: Config;
  readonly today: CalendarDate;
  readonly tables: DocumentTables;
  readonly people: PeopleRegister | undefined;
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly spellings: Spellings;
  readonly references: References;
}

/** Builds the index. */
export function buildIndex({ tables, ...parts }: IndexParts): PlaybookIndex {
  const late: Late = {};
  const { documents, typed, untyped, misnamed, byPath, byId, byType } = tables;
  return {
    ...parts,
    documents,
    typed,
    untyped,
    misnamed,
    byPath,
    byId,
    byType,
    get byName() {
      return tables.byName;
    },
    pageAt: (address) => (late.pages ??= pageAddresses(documents)).get(address),
    get similarFiles() {
      return (late.similarFiles ??= suggestions(parts));
    },
    get similarReference() {
      return (late.similarReference ??= referenceSuggestions({ typed }));
    },
  };
}

/** What is built when it is first asked for. */
interface Late {
  pages?: ReadonlyMap<string, string>;
  similarFiles?: PathSuggestions;
  similarReference?: SuggestReference;
}

/** All folders above the given files, `""` for the root. */
export function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>([""]);
  for (const file of files)
    for (
      let folder = folderOf(file);
      folder !== "" && !folders.has(folder);
      folder = folderOf(folder)
    )
      folders.add(folder);
  return folders;
}

/** What a document of a role adds to the people register. */
export function roleOf(document: TypedDocument): Party {
  const text = (name: string): string | undefined =>
    textOfField(document, name)?.text;
  return {
    kind: "role",
    id: document.id?.text ?? stemOf(document.path),
    name: document.title?.text ?? nameOf(document.path),
    spellings: [stemOf(document.path)],
    belongsTo: text("team"),
    holder: text("holder"),
    deputy: text("deputy"),
    isActive: true,
    leftOn: undefined,
    path: document.path,
  };
}
