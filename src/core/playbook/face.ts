/** What other documents can see of a document, and which of their questions a change of it answers anew. */

import { stemOf } from "../text/path.ts";
import { perDocument } from "../text/remember.ts";
import { foldWord } from "../text/words.ts";
import { QUESTION } from "./lookups.ts";
import { addressesOf } from "./links/page-addresses.ts";
import {
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "./playbook-document.ts";

/** The questions whose answers may differ after a document became another one, came or went. */
export function questionsAbout(
  before: PlaybookDocument | undefined,
  after: PlaybookDocument | undefined,
): readonly string[] {
  if (before && after && faceOf(before) === faceOf(after)) return [];
  const documents = [before, after].filter((each) => each !== undefined);
  const questions = documents.flatMap((each) => [
    QUESTION.document(each.path),
    ...(isTyped(each)
      ? [
          ...(each.id ? [QUESTION.id(foldWord(each.id.text))] : []),
          ...namesOf(each).map(QUESTION.name),
        ]
      : []),
  ]);
  const isSameIdentity =
    before?.type === after?.type &&
    idOf(before) === idOf(after) &&
    servedAt(before) === servedAt(after);
  return isSameIdentity ? questions : [...questions, QUESTION.allDocuments];
}

/** The names other than its id that a reference may call a document by, folded: its title, and its file's name. */
export const namesOf = perDocument(
  (document: TypedDocument): readonly string[] => {
    const names = [
      foldWord(stemOf(document.path)),
      foldWord(document.title?.text ?? ""),
    ];
    return [...new Set(names)].filter((name) => name !== "");
  },
);

/** Fields with their places, title and headings: all that is not plain text. */
function faceOf(document: PlaybookDocument): string {
  const { headings, anchors } = document.parsed.body;
  return JSON.stringify([
    document.type?.id,
    document.title,
    document.type &&
      [...document.fields.values()].map(({ definition, key, node }) => [
        definition.name,
        key,
        node,
      ]),
    document.type && document.status,
    document.parsed.frontMatter?.fence,
    servedAt(document),
    headings.map(({ anchor, text }) => [anchor, text]),
    anchors,
  ]);
}

function servedAt(document: PlaybookDocument | undefined): string {
  return document ? addressesOf(document.parsed).join("\n") : "";
}

function idOf(document: PlaybookDocument | undefined): string | undefined {
  return document?.type && document.id?.text;
}
