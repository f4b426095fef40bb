/** Which folders hold documents of a type although they are called otherwise: for a first config. */

import { foldHeading, foldWord } from "../text/words.ts";
import { folderOf, nameOf } from "../text/path.ts";
import type { DocumentType } from "../types/document-type.ts";
import { isTyped, type PlaybookDocument } from "./playbook-document.ts";
import type { PlaybookIndex } from "./playbook-index.ts";
import { definitionsByName } from "./section.ts";

/** A folder and the type that its documents seem to have. */
export interface TypeGuess {
  readonly folder: string;
  readonly type: DocumentType;
  /** How many documents would get the type. */
  readonly documents: number;
}

const MIN_HEADINGS = 3;
const MIN_SHARE = 0.6;
const MAX_WORDS = 3;

/** Guesses types for folders of documents that have none; by the folder's name, else by the documents' headings. */
export function guessTypes({
  documents,
  config,
}: PlaybookIndex): readonly TypeGuess[] {
  const byFolder = new Map<string, PlaybookDocument[]>();
  for (const document of documents.filter(isOpen)) {
    const folder = folderOf(document.path);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), document]);
  }
  const types = config.types.filter(({ folders }) => folders.length > 0);
  return [...byFolder].flatMap(([folder, inside]) => {
    if (folder === "" || /[*?{}]/.test(folder)) return [];
    const type =
      typeByName(nameOf(folder), types) ?? typeByHeadings(inside, types);
    return type ? [{ folder, type, documents: inside.length }] : [];
  });
}

/** Without a type, or only with the one that every document with an owner has. */
function isOpen(document: PlaybookDocument): boolean {
  return isTyped(document)
    ? document.typeSource === "inferred"
    : document.untyped === "no type";
}

/** The type whose name ends a folder's: `brand-policies`, `Incident Reports`. */
function typeByName(
  name: string,
  types: readonly DocumentType[],
): DocumentType | undefined {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  for (let count = Math.min(MAX_WORDS, words.length); count > 0; count--) {
    const end = foldWord(words.slice(-count).join(" "));
    const found = types.find(({ id, title, plural, aliases, folders }) =>
      [id, title, plural, ...aliases, ...folders].some((each) =>
        [foldWord(each), `${foldWord(each)}s`].includes(end),
      ),
    );
    if (found) return found;
  }
  return undefined;
}

/** The type whose required sections most of the documents have. */
function typeByHeadings(
  documents: readonly PlaybookDocument[],
  types: readonly DocumentType[],
): DocumentType | undefined {
  if (documents.length < 2) return undefined;
  const votes = new Map<DocumentType, number>();
  for (const document of documents) {
    const type = likeliestType(document, types);
    if (type) votes.set(type, (votes.get(type) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best && best[1] >= documents.length * MIN_SHARE ? best[0] : undefined;
}

function likeliestType(
  { parsed }: PlaybookDocument,
  types: readonly DocumentType[],
): DocumentType | undefined {
  const headings = parsed.body.headings.map(({ text }) => foldHeading(text));
  const scores = types.flatMap((type) => {
    const required = type.sections.filter((each) => each.required);
    const byName = definitionsByName(required);
    const met = new Set(
      headings.flatMap((heading) => byName.get(heading) ?? []),
    );
    const share = met.size / required.length;
    return met.size >= MIN_HEADINGS && share >= MIN_SHARE
      ? [{ type, share }]
      : [];
  });
  scores.sort((a, b) => b.share - a.share);
  return scores[0]?.share === scores[1]?.share ? undefined : scores[0]?.type;
}
