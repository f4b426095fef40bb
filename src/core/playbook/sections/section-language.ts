/** What a section is called in the language that its document is written in. */

import { LANGUAGES, wordsOf } from "../../text/languages/index.ts";
import type { Language } from "../../text/languages/language.ts";
import { perDocument, perPair } from "../../text/remember.ts";
import { foldHeading } from "../../text/words.ts";
import type { DocumentType } from "../../types/document-type.ts";
import type { TypedDocument } from "../playbook-document.ts";
import { definitionsByName } from "./section-names.ts";

/** So many headings of a language tell it; one word may be of several. */
const FEWEST = 2;

/** The name of a section in the document's own language, where its headings are in one other than English and it has a word for it. */
export function ownNameOf(
  document: TypedDocument,
  heading: string,
): string | undefined {
  const language = languageOf(document);
  return language && wordIn(language, document.type, heading);
}

/** What a section is called in a document: its name in the document's own language, else the type's heading. */
export function nameIn(document: TypedDocument, heading: string): string {
  return ownNameOf(document, heading) ?? heading;
}

function wordIn(
  { sections }: Language,
  { id }: DocumentType,
  heading: string,
): string | undefined {
  const list = sections[`${id}/${heading}`] ?? sections[heading];
  return list === undefined ? undefined : wordsOf(list)[0];
}

/** The language with the most words among the headings, if it has more of them than English. */
const languageOf = perDocument(
  ({ type, parsed }: TypedDocument): Language | undefined => {
    const headings = parsed.body.headings.map(({ text }) => foldHeading(text));
    const english = definitionsByName(type.sections);
    let most = Math.max(
      FEWEST - 1,
      headings.filter((text) => english.has(text)).length,
    );
    let found: Language | undefined;
    for (const language of LANGUAGES) {
      const words = wordsFor(type, language);
      const count = headings.filter((text) => words.has(text)).length;
      if (count > most) [most, found] = [count, language];
    }
    return found;
  },
);

const wordsFor = perPair(
  (
    { id, sections: definitions }: DocumentType,
    { sections }: Language,
  ): ReadonlySet<string> =>
    new Set(
      definitions.flatMap(({ heading }) =>
        [sections[heading], sections[`${id}/${heading}`]].flatMap((list) =>
          list === undefined ? [] : wordsOf(list).map(foldHeading),
        ),
      ),
    ),
);
