/** All fields of a type: the envelope, with what control asks for, and the type's own. */

import type { DocumentType, FieldDefinition } from "./document-type.ts";
import { ENVELOPE } from "./envelope.ts";

/** Asked of controlled documents from approval on (ISO 9001:2015 7.5.2 and 7.5.3, SOC 2 CC5.3). */
const CONTROLLED = new Set(["approver", "approved_on", "version"]);

/** The fields of a type in the order of its template; the type's own definition of an envelope field wins. */
export function fieldsOf(type: DocumentType): readonly FieldDefinition[] {
  const own = new Map(type.fields.map((field) => [field.name, field]));
  const envelope = ENVELOPE.map((field) => {
    const replaced = own.get(field.name);
    if (replaced) {
      own.delete(field.name);
      return {
        ...field,
        ...replaced,
        aliases: [...(field.aliases ?? []), ...(replaced.aliases ?? [])],
      };
    }
    return type.controlled && CONTROLLED.has(field.name)
      ? { ...field, required: "approved" as const }
      : field;
  });
  return [...envelope, ...own.values()];
}
