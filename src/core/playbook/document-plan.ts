/** A document that is about to be made: where it goes, what it says, and where its author begins to write. */

import { fileNameOf } from "../text/file-name.ts";
import type { Range } from "../text/range.ts";
import type { DocumentType } from "../types/document-type.ts";
import { createFromTemplate } from "../types/template.ts";
import { nextId } from "./fields/next-id.ts";
import type { PlaybookIndex } from "./playbook-index.ts";
import { folderForType } from "./typing/type-folder.ts";

/** A new document before it is written. */
export interface DocumentPlan {
  readonly path: string;
  readonly id: string;
  readonly text: string;
  /** The first thing to fill in. */
  readonly start: Range;
}

/** What is known of a new document. */
export interface DocumentWish {
  readonly type: DocumentType;
  readonly title: string;
  /** Empty: nobody yet. */
  readonly owner: string;
  /** What it refers to from the start, by field. */
  readonly references?: Readonly<Record<string, string>>;
}

/** Plans a document from its type's template, in its type's folder, with the next free id. */
export function planDocument(
  playbook: PlaybookIndex,
  rootName: string,
  { type, title, owner, references = {} }: DocumentWish,
): DocumentPlan {
  const id = nextId(playbook, type);
  const { today } = playbook;
  const text = createFromTemplate(type, {
    title,
    id,
    owner,
    today,
    references,
  });
  return {
    path: freePath(playbook, type, rootName, title),
    id,
    text,
    start: firstToFillIn(text),
  };
}

/** A path for a new document that no file has yet: its title, in the folder of its type. */
export function freePath(
  playbook: PlaybookIndex,
  type: DocumentType,
  rootName: string,
  title: string,
): string {
  const folder = folderForType(playbook, type, rootName);
  const name = fileNameOf(title, type.id);
  for (let count = 1; ; count++) {
    const file = count === 1 ? `${name}.md` : `${name}-${count}.md`;
    const path = folder === "" ? file : `${folder}/${file}`;
    if (!playbook.files.has(path)) return path;
  }
}

/** The owner while there is none, else the first section, whose guidance the author writes over. */
function firstToFillIn(text: string): Range {
  const owner = /^\w*owner:(?= #|$)/m.exec(text);
  if (owner) {
    const end = owner.index + owner[0].length;
    return { start: end, end };
  }
  const start = text.indexOf("<!--");
  const end = start < 0 ? -1 : text.indexOf("-->", start + 4);
  return end < 0
    ? { start: text.length, end: text.length }
    : { start, end: end + 3 };
}
