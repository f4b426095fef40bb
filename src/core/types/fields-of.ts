/** All fields of a type: the envelope, with what control asks for, and the type's own. */

import { perDefinition } from "../text/remember.ts";
import { foldWord } from "../text/words.ts";
import type { DocumentType, FieldDefinition } from "./document-type.ts";
import { ENVELOPE } from "./envelope.ts";

/** Asked of controlled documents from approval on (ISO 9001:2015 7.5.2 and 7.5.3, SOC 2 CC5.3). */
const CONTROLLED: ReadonlyMap<string, Partial<FieldDefinition>> = new Map([
  ["approver", { required: "approved" }],
  ["approved_on", { required: "approved" }],
  ["version", { required: "approved", template: '"0.1"' }],
]);

/**
 * The fields of a type in the order of its template. The type's own definition of an envelope field wins: it alone says
 * when the field is required, and its aliases join the envelope's. A spelling that a type claims for one field
 * no longer means another: `expires` is the end of an exception, but the next review of anything else.
 */
export const fieldsOf = perDefinition(
  (type: DocumentType): readonly FieldDefinition[] => allFields(type),
);

function allFields(type: DocumentType): readonly FieldDefinition[] {
  const own = new Map(type.fields.map((field) => [field.name, field]));
  const claims = claimsOf(type.fields);
  const envelope = ENVELOPE.map((field) => {
    const replacement = own.get(field.name);
    own.delete(field.name);
    const merged = replacement
      ? replace(field, replacement)
      : { ...field, ...(type.controlled ? CONTROLLED.get(field.name) : {}) };
    return withoutClaimed(merged, claims);
  });
  return [...envelope, ...own.values()];
}

/** Which own field each folded spelling stands for. */
function claimsOf(
  fields: readonly FieldDefinition[],
): ReadonlyMap<string, string> {
  return new Map(
    fields.flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((spelling) => [foldWord(spelling), name] as const),
    ),
  );
}

function replace(
  field: FieldDefinition,
  replacement: FieldDefinition,
): FieldDefinition {
  const spellings = [...(field.aliases ?? []), ...(replacement.aliases ?? [])];
  const distinct = new Map(spellings.map((each) => [foldWord(each), each]));
  return {
    ...(field.weakAliases ? { weakAliases: field.weakAliases } : {}),
    ...replacement,
    aliases: [...distinct.values()],
  };
}

function withoutClaimed(
  field: FieldDefinition,
  claims: ReadonlyMap<string, string>,
): FieldDefinition {
  const isFree = (spelling: string): boolean =>
    (claims.get(foldWord(spelling)) ?? field.name) === field.name;
  return {
    ...field,
    ...(field.aliases ? { aliases: field.aliases.filter(isFree) } : {}),
    ...(field.weakAliases
      ? { weakAliases: field.weakAliases.filter(isFree) }
      : {}),
  };
}
