/** The id of a document that is written under the name its type has for it: `incident_id`. */

import { foldWord } from "../../text/words.ts";
import type { FieldNames } from "./field-names.ts";
import type { FieldValue, TextValue } from "./field-value.ts";

/** The value; of a field that is written by another of its names, such as `ticket`, it is none. */
export function ownId(
  fields: ReadonlyMap<string, FieldValue>,
  { definitions }: FieldNames,
): TextValue | undefined {
  const name = definitions.find(({ isId }) => isId)?.name;
  const field = name === undefined ? undefined : fields.get(name);
  return field && foldWord(field.key) === foldWord(name!)
    ? field.texts[0]
    : undefined;
}
