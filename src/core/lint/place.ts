/** Turns the place a rule names into a range of the file. */

import {
  isTyped,
  type PlaybookDocument,
} from "../playbook/playbook-document.ts";
import type { Place } from "../rules/rule.ts";
import type { Range } from "../text/range.ts";

/** The range of a place; a field that is missing is the document's. */
export function rangeOfPlace(document: PlaybookDocument, place: Place): Range {
  if (place === "document") return document.parsed.opening;
  if ("range" in place) return place.range;
  const field = isTyped(document)
    ? document.fields.get(place.field)
    : undefined;
  if (!field) return document.parsed.opening;
  if (place.on === "key") return field.keyRange;
  return (field.texts[place.item ?? 0] ?? field).range;
}
