/** The documents of a playbook in the orders and by the keys in which they are looked up. */

import { groupByEach } from "../text/group-by.ts";
import { foldWord } from "../text/words.ts";
import { namesOf } from "./face.ts";
import {
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
  type UntypedDocument,
} from "./playbook-document.ts";

type ByKey = ReadonlyMap<string, readonly TypedDocument[]>;

/** Tables of one moment; never changed, only replaced. */
export interface DocumentTables {
  /** All documents, ordered by path. */
  readonly documents: readonly PlaybookDocument[];
  readonly typed: readonly TypedDocument[];
  readonly untyped: readonly UntypedDocument[];
  /** Documents that state a type which the playbook does not have, whatever else gives them one. */
  readonly misnamed: readonly PlaybookDocument[];
  readonly byPath: ReadonlyMap<string, PlaybookDocument>;
  /** Documents by folded id; more than one where an id is used twice. */
  readonly byId: ByKey;
  /** Documents by the id of their type, ordered by path. */
  readonly byType: ByKey;
  /** By folded title or file name without its ending; built when something is first looked up by name. */
  readonly byName: ByKey;
}

/** Builds the tables. */
export function tablesOf(
  unordered: Iterable<PlaybookDocument>,
): DocumentTables {
  const documents = [...unordered].sort(comparePaths);
  const typed = documents.filter(isTyped);
  return withNames(
    {
      documents,
      typed,
      untyped: documents.filter((each) => !isTyped(each)),
      misnamed: documents.filter(isMisnamed),
      byPath: new Map(documents.map((document) => [document.path, document])),
      byId: groupByEach(typed, idsOf),
      byType: groupByEach(typed, typesOf),
    },
    () => groupByEach(typed, namesOf),
  );
}

/** The tables after a document became another one of the same path and type; `undefined` where all have to be built anew. */
export function exchange(
  tables: DocumentTables,
  after: PlaybookDocument,
): DocumentTables | undefined {
  const before = tables.byPath.get(after.path);
  if (!before || before.type !== after.type) return undefined;
  const documents = replaced(tables.documents, after);
  const byPath = new Map(tables.byPath).set(after.path, after);
  const misnamed =
    isMisnamed(before) || isMisnamed(after)
      ? documents.filter(isMisnamed)
      : tables.misnamed;
  if (!isTyped(before) || !isTyped(after)) {
    const untyped = isTyped(after)
      ? tables.untyped
      : replaced(tables.untyped, after);
    const { typed, byId, byType } = tables;
    return withNames(
      { documents, typed, untyped, misnamed, byPath, byId, byType },
      () => tables.byName,
    );
  }
  const amend = (table: ByKey, keysOf: KeysOf): ByKey =>
    amended(table, keysOf, before, after);
  return withNames(
    {
      documents,
      typed: replaced(tables.typed, after),
      untyped: tables.untyped,
      misnamed,
      byPath,
      byId: amend(tables.byId, idsOf),
      byType: amend(tables.byType, typesOf),
    },
    () => amend(tables.byName, namesOf),
  );
}

type KeysOf = (document: TypedDocument) => readonly string[];

const idsOf: KeysOf = ({ id }) => (id ? [foldWord(id.text)] : []);
const typesOf: KeysOf = ({ type }) => [type.id];

function amended(
  table: ByKey,
  keysOf: KeysOf,
  before: TypedDocument,
  after: TypedDocument,
): ByKey {
  const copy = new Map(table);
  const keys = keysOf(after);
  for (const key of keysOf(before)) {
    const same = copy.get(key)!;
    const rest = same.filter((each) => each !== before);
    if (keys.includes(key)) copy.set(key, replaced(same, after));
    else if (rest.length > 0) copy.set(key, rest);
    else copy.delete(key);
  }
  for (const key of keys)
    if (!copy.get(key)?.includes(after))
      copy.set(key, [...(copy.get(key) ?? []), after].sort(comparePaths));
  return copy;
}

/** A copy of a list in the order of paths, with a document in the place of the one of the same path. */
function replaced<D extends PlaybookDocument>(
  documents: readonly D[],
  after: D,
): readonly D[] {
  let [from, to] = [0, documents.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (documents[middle]!.path < after.path) from = middle + 1;
    else to = middle;
  }
  const copy = documents.slice();
  copy[from] = after;
  return copy;
}

function isMisnamed({ unknownType }: PlaybookDocument): boolean {
  return unknownType !== undefined;
}

function comparePaths(a: PlaybookDocument, b: PlaybookDocument): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function withNames(
  tables: Omit<DocumentTables, "byName">,
  build: () => ByKey,
): DocumentTables {
  const late: { byName?: ByKey } = {};
  const { documents, typed, untyped, misnamed, byPath, byId, byType } = tables;
  return {
    documents,
    typed,
    untyped,
    misnamed,
    byPath,
    byId,
    byType,
    get byName() {
      return (late.byName ??= build());
    },
  };
}
