/** Why a document has its type, or none, as the end of a sentence that begins "it …". */

import { folderOf } from "../../text/path.ts";
import type { DocumentType } from "../../types/document-type.ts";
import { isTyped, type PlaybookDocument } from "../playbook-document.ts";

/** The reason in words, with texts of the document as they are written. */
export function typeReason(document: PlaybookDocument): string {
  if (!isTyped(document)) {
    const { unknownType, untyped } = document;
    if (unknownType)
      return `says \`${unknownType.text}\`, which is no type of this playbook`;
    if (untyped === "readme") return "describes its folder";
    if (untyped === "template") return "is a template";
    return "shows nothing that tells one for certain";
  }
  const { typeSource, typeMarks, type, fields, path } = document;
  switch (typeSource) {
    case "front-matter": {
      const field = fields.get("type");
      return `says \`${field?.key ?? "type"}: ${field?.texts[0]?.text ?? type.id}\``;
    }
    case "files":
      return "fits a pattern of the settings";
    case "folder":
      return `lies in the folder \`${folderOf(path) || "."}\``;
    case "marks":
      // A title often repeats the name of its file.
      return [
        ...new Map(
          typeMarks.map(({ reason }) => [reason.toLowerCase(), reason]),
        ).values(),
      ].join(" and ");
    case "inferred":
      return "has an owner or a review date, and nothing says what it is";
  }
}

/** A type that a document may have, as far as one can tell. */
export interface PossibleType {
  readonly type: DocumentType;
  /** The end of a sentence that begins "it …". */
  readonly reason: string;
}

/** What a document without a type may be, the likeliest first, each type once. */
export function possibleTypes(
  document: PlaybookDocument,
): readonly PossibleType[] {
  if (isTyped(document)) return [];
  const found = new Map<DocumentType, string>();
  for (const { type, reason } of document.guess)
    if (!found.has(type)) found.set(type, reason);
  return [...found].map(([type, reason]) => ({ type, reason }));
}
