/** How a file got its type, or why it has none. */

import type { DocumentHead, ParsedDocument } from "../../document/document.ts";
import type { DocumentType } from "../../types/document-type.ts";
import type { FieldNames } from "../fields/field-names.ts";
import type { TextValue } from "../fields/field-value.ts";
import type { TypeMark } from "./type-mark.ts";

/** How a file got its type. */
export type TypeSource =
  "front-matter" | "files" | "folder" | "marks" | "inferred";
/** The type of a file, or why it has none. */
export type TypeAnswer =
  | {
      readonly type: DocumentType;
      readonly names: FieldNames;
      readonly source: TypeSource;
      readonly unknown?: TextValue;
      /** What made the type, where marks did. */
      readonly marks?: readonly TypeMark[];
      /** What speaks for other types. */
      readonly guess?: readonly TypeMark[];
    }
  | {
      readonly type: undefined;
      readonly reason: "readme" | "template" | "no type";
      readonly unknown?: TextValue;
      /** What speaks for a type, and is not enough to judge by. */
      readonly guess?: readonly TypeMark[];
    };
/** Finds types for the files of one playbook. */
export interface TypeFinder {
  /** What the document, its place or the settings say; `undefined` where only marks can tell. */
  stated(head: DocumentHead): TypeAnswer | undefined;
  /** Whether the head alone has a mark, so that the whole body will be wanted. */
  hasMark(head: DocumentHead): boolean;
  /** What the marks of a document come to; those of its body only count where its blocks are there. */
  find(parsed: ParsedDocument): TypeAnswer;
  /** The type with this id or alias, if any. */
  named(word: string): DocumentType | undefined;
}
