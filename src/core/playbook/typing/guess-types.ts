/** What documents without a type may be, by the same marks that give others theirs: whole folders first, then single documents. */

import { addTo } from "../../text/group-by.ts";
import { folderOf } from "../../text/path.ts";
import type { DocumentType } from "../../types/document-type.ts";
import {
  isTyped,
  type PlaybookDocument,
  type UntypedDocument,
} from "../playbook-document.ts";
import type { PlaybookIndex } from "../playbook-index.ts";

/** A guess that a person has to confirm, unless other documents beside them show it. */
export interface TypeGuess {
  readonly type: DocumentType;
  /** The folder whose documents agree; `undefined` for a document by itself. */
  readonly folder: string | undefined;
  /** Those without a type that would get one; never empty. */
  readonly documents: readonly UntypedDocument[];
  /** Whether documents in the folder have the type by more than the folder's name. */
  readonly isBacked: boolean;
}

/** As many of a folder's documents have to agree; the rest are what every folder holds beside them. */
const MIN_SHARE = 0.6;

/** The guesses, folder by folder in the order of their paths. */
export function guessTypes({ documents }: PlaybookIndex): readonly TypeGuess[] {
  const byFolder = new Map<string, PlaybookDocument[]>();
  for (const document of documents) {
    if (!isTyped(document) && document.untyped !== "no type") continue;
    const folder = folderOf(document.path);
    addTo(byFolder, folder, document);
  }
  return [...byFolder].flatMap(([folder, inside]) => [
    ...guessesIn(folder, inside),
  ]);
}

function* guessesIn(
  folder: string,
  inside: readonly PlaybookDocument[],
): Generator<TypeGuess> {
  const guessed = inside.filter(isGuessed);
  const common = folder === "" ? undefined : commonType(inside);
  const agree = guessed.filter((each) => guessOf(each) === common);
  if (common && agree.length > 1) {
    const isBacked = inside.some((each) => isProof(each, common));
    yield { type: common, folder, documents: agree, isBacked };
  }
  for (const document of guessed)
    if (agree.length < 2 || !agree.includes(document))
      yield {
        type: guessOf(document)!,
        folder: undefined,
        documents: [document],
        isBacked: false,
      };
}

/** The type that most of a folder's documents have or may have. */
function commonType(
  inside: readonly PlaybookDocument[],
): DocumentType | undefined {
  const votes = new Map<DocumentType, number>();
  for (const document of inside) {
    const type = isTyped(document) ? document.type : guessOf(document);
    if (type) votes.set(type, (votes.get(type) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best && best[1] >= inside.length * MIN_SHARE ? best[0] : undefined;
}

function isProof(document: PlaybookDocument, type: DocumentType): boolean {
  if (!isTyped(document) || document.type !== type) return false;
  return (
    document.typeSource === "front-matter" ||
    document.typeMarks.some(({ tells }) => tells !== "folder")
  );
}

function isGuessed(document: PlaybookDocument): document is UntypedDocument {
  return !isTyped(document) && document.guess.length > 0;
}

function guessOf({ guess }: UntypedDocument): DocumentType | undefined {
  return guess[0]?.type;
}
