/** The document before the author's eyes, read on its own: its text may be newer than the playbook's, and half a word long. */

import type { PlaybookDocument } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { readDocument } from "../playbook/read-document.ts";
import { typeFinder } from "../playbook/typing/type-finder.ts";
import { perPair } from "../text/remember.ts";

/** A text that is being written, and the playbook it belongs to. */
export interface OpenText {
  readonly index: PlaybookIndex;
  /** `/` path below the playbook's root. */
  readonly path: string;
  readonly text: string;
  /** What this text says now; the index may still hold what it said before. */
  readonly document: PlaybookDocument;
}

/** Reads an open document; about a millisecond. `rootName` is the name of the playbook's folder. */
export function readOpenText(
  index: PlaybookIndex,
  rootName: string,
  path: string,
  text: string,
): OpenText {
  const finder = finderOf(index.config, rootName);
  return { index, path, text, document: readDocument(path, text, finder) };
}

const finderOf = perPair(typeFinder);
