/** Turns the place a rule names into a range of the file. */

import {
  isTyped,
  type PlaybookDocument,
} from "../playbook/playbook-document.ts";
import type { Place } from "../rules/rule.ts";
import type { Range } from "../text/range.ts";

/** The range of a place; a field that is missing is the document's. */
export function rangeOfPlace(document: PlaybookDocument, place: Place): Range {
  if (place === "document") return wholeDocument(document);
  if ("range" in place) return place.range;
  const field = isTyped(document)
    ? document.fields.get(place.field)
    : undefined;
  if (!field) return wholeDocument(document);
  if (place.on === "key") return field.keyRange;
  return (field.texts[place.item ?? 0] ?? field).range;
}

/** The opening fence, else the first line. */
function wholeDocument({ parsed }: PlaybookDocument): Range {
  if (parsed.frontMatter) return parsed.frontMatter.fence;
  const firstLineEnd =
    parsed.lineStarts.length > 1
      ? parsed.lineStarts[1]! - parsed.lineBreak.length
      : parsed.length;
  return { start: 0, end: Math.max(0, Math.min(firstLineEnd, parsed.length)) };
}
