/** A document and the very text it was read from, so that no edit is ever computed for another text. */

import { parseDocument } from "../document/document.ts";
import {
  buildDocument,
  isTyped,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import { applyEdits, type TextEdit } from "../text/edit.ts";

/** What all edits start from; their offsets are into `text`. */
export interface Source {
  readonly document: TypedDocument;
  readonly text: string;
}

/** Edits to a text, or `undefined` where they cannot be made without harm. */
export type Edits = readonly TextEdit[] | undefined;

/**
 * Reads a document again from the text it has now, in an editor or on disk, as the type it is known to have.
 * @param text may differ from the one that the playbook was read with.
 */
export function sourceOf(document: TypedDocument, text: string): Source {
  const { path, type, names, typeSource, typeMarks, unknownType } = document;
  const parsed = parseDocument(path, text, "blocks");
  const read = buildDocument(parsed, {
    type,
    names,
    source: typeSource,
    marks: typeMarks,
    ...(unknownType ? { unknown: unknownType } : {}),
  });
  return { document: isTyped(read) ? read : document, text };
}

/** The document as it is once the edits are made. */
export function afterEdits(source: Source, edits: readonly TextEdit[]): Source {
  return sourceOf(source.document, applyEdits(source.text, edits));
}
