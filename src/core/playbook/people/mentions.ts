/** The people, teams and roles that a document's fields name. */

import { isNothing, type TextValue } from "../fields/field-value.ts";
import type { PeopleRegister } from "./people.ts";
import type { TypedDocument } from "../playbook-document.ts";

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
  for (const field of document.fields.keys())
    yield* mentionsIn(document, field, register);
}

/** The mentions of one field; none where it is not about people. */
export function mentionsIn(
  document: TypedDocument,
  field: string,
  register: PeopleRegister | undefined,
): readonly Mention[] {
  const written = document.fields.get(field);
  if (!written) return [];
  const { kind } = written.definition;
  if ((kind.kind === "list" ? kind.of : kind).kind !== "person") return [];
  return written.texts.flatMap((value, item) =>
    isNothing(value.text)
      ? []
      : [{ field, item, value, names: namesIn(value.text, register) }],
  );
}

function namesIn(
  text: string,
  register: PeopleRegister | undefined,
): readonly string[] {
  if (register?.find(text)) return [text];
  const parts = text
    .split(/[,;&]\s*|(?<!\s)\s+(?:[,;&]\s*|(?:and|\/)\s+)/)
    .filter((part) => part !== "");
  return register && parts.every((part) => register.find(part))
    ? parts
    : [text];
}
