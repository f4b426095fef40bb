/** Everything the rules of a whole playbook look things up in. Rebuilt after every change, so it is never stale. */

import type { Config } from "../config/config.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { folderOf, nameOf, stemOf } from "../text/path.ts";
import { foldWord } from "../text/words.ts";
import { peopleRegister, type Party, type PeopleRegister } from "./people.ts";
import {
  isTyped,
  textOfField,
  type PlaybookDocument,
  type TypedDocument,
} from "./playbook-document.ts";

/** The playbook at one moment. */
export interface PlaybookIndex {
  readonly config: Config;
  readonly today: CalendarDate;
  /** All documents, ordered by path. */
  readonly documents: readonly PlaybookDocument[];
  readonly typed: readonly TypedDocument[];
  /** Documents by the id of their type, ordered by path. */
  readonly byType: ReadonlyMap<string, readonly TypedDocument[]>;
  readonly byPath: ReadonlyMap<string, PlaybookDocument>;
  /** Documents by folded id; more than one where an id is used twice. */
  readonly byId: ReadonlyMap<string, readonly TypedDocument[]>;
  /** `undefined` when the playbook has neither a register nor role documents. */
  readonly people: PeopleRegister | undefined;
  /** Paths of all files below the root, documents or not, and of their folders. */
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** What an index is built from. */
export interface IndexParts {
  readonly config: Config;
  readonly today: CalendarDate;
  readonly documents: Iterable<PlaybookDocument>;
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** What the register file says; `undefined` when there is none. */
  readonly parties: readonly Party[] | undefined;
}

/** Builds the index. */
export function buildIndex(parts: IndexParts): PlaybookIndex {
  const documents = [...parts.documents].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
  const typed = documents.filter(isTyped);
  const byId = new Map<string, TypedDocument[]>();
  for (const document of typed) {
    if (!document.id) continue;
    const key = foldWord(document.id.text);
    const same = byId.get(key);
    if (same) same.push(document);
    else byId.set(key, [document]);
  }
  const byType = new Map<string, TypedDocument[]>();
  for (const document of typed) {
    const same = byType.get(document.type.id);
    if (same) same.push(document);
    else byType.set(document.type.id, [document]);
  }
  const roles = (byType.get("role") ?? []).map(roleOf);
  const hasRegister = parts.parties !== undefined || roles.length > 0;
  return {
    config: parts.config,
    today: parts.today,
    documents,
    typed,
    byPath: new Map(documents.map((document) => [document.path, document])),
    byId,
    byType,
    people: hasRegister
      ? peopleRegister([...(parts.parties ?? []), ...roles])
      : undefined,
    files: parts.files,
    folders: parts.folders,
  };
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

function roleOf(document: TypedDocument): Party {
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
