/** The message of a rule that is data: a sentence with slots, `{expires}`, filled from the document. */

import { isWorkedOut, valuesOf } from "../../playbook/condition.ts";
import type { Config } from "../../config/config.ts";
import {
  textsOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";
import { listInWords } from "../../text/list-in-words.ts";
import { SLOT } from "../../text/slots.ts";

/**
 * Fills the slots of a sentence: `{status}`, `{id}` and fields with what the document says, in code marks; others with words
 * that the rule has for them, as they are.
 */
export function say(
  sentence: string,
  document: TypedDocument,
  config: Config,
  words: Readonly<Record<string, string>> = {},
): string {
  const isField = (name: string): boolean =>
    document.names.definitions.some((each) => each.name === name);
  return sentence
    .split("`")
    .map((part, at) =>
      part.replace(SLOT, (_, name: string) => {
        if (Object.hasOwn(words, name) && !isField(name)) return words[name]!;
        if (isWorkedOut(name, document))
          return valuesOf(name, { document })[0]!;
        const values = saidOf(name, document, config);
        if (values.length === 0) return "nothing";
        // Between code marks a value needs none of its own.
        return at % 2 === 1 ? values.join(", ") : listInWords(values);
      }),
    )
    .join("`");
}

function saidOf(
  name: string,
  document: TypedDocument,
  config: Config,
): readonly string[] {
  if (name === "id") return [nameInReferences(document)];
  if (name === "status") return document.status ? [document.status.text] : [];
  const day = document.fields.get(name)?.definition.kind.kind === "date";
  const date = day ? dateOfField(document, name, config) : undefined;
  if (date !== undefined) return [date];
  return textsOfField(document, name).map(({ text }) => text);
}
