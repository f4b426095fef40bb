/** A mark by which the type of a document may be told where the document does not say it. */

import type { DocumentType } from "../../types/document-type.ts";

/** What tells, in the order in which it is believed. */
export const TELLS = [
  "field",
  "name",
  "title",
  "headings",
  "body",
  "folder",
] as const;

/** One mark. */
export interface TypeMark {
  readonly type: DocumentType;
  readonly tells: (typeof TELLS)[number];
  /** A strong mark makes the type; of weak ones two that tell by different things have to agree. */
  readonly isStrong: boolean;
  /** The end of a sentence that begins "it …": "is called `gifting-policy`". */
  readonly reason: string;
}
