/** The people, teams and roles that a document's fields name. */

import { isNothing, type TextValue } from "./field-value.ts";
import type { PeopleRegister } from "./people.ts";
import type { TypedDocument } from "./playbook-document.ts";

/** One name in one field, whatever it turns out to be. */
export interface Mention {
  /** Canonical name of the field, and which of its texts, from 0. */
  readonly field: string;
  readonly item: number;
  readonly value: TextValue;
  /** The names in the text: several in `Maria Lopez, Tom Fry`, where the register knows each. */
  readonly names: readonly string[];
}

/** Every name in the fields that hold people, in the order of the text. */
export function* mentionsOf(
  document: TypedDocument,
  register: PeopleRegister | undefined,
): Generator<Mention> {
  for (const [field, { definition, texts }] of document.fields) {
    const { kind } = definition;
    if ((kind.kind === "list" ? kind.of : kind).kind !== "person") continue;
    for (const [item, value] of texts.entries())
      if (!isNothing(value.text))
        yield { field, item, value, names: namesIn(value.text, register) };
  }
}

/** The mentions of one field. */
export function mentionsIn(
  document: TypedDocument,
  field: string,
  register: PeopleRegister | undefined,
): readonly Mention[] {
  return [...mentionsOf(document, register)].filter(
    (mention) => mention.field === field,
  );
}

function namesIn(
  text: string,
  register: PeopleRegister | undefined,
): readonly string[] {
  if (register?.find(text)) return [text];
  const parts = text
    .split(/\s*[,;&]\s*|\s+(?:and|\/)\s+/)
    .filter((part) => part !== "");
  return register && parts.every((part) => register.find(part))
    ? parts
    : [text];
}
