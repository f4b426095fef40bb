/** Completion: what may be written where the cursor is in a document. */

import { completeBody } from "./complete-body.ts";
import { completeKey } from "./complete-key.ts";
import { completeValue } from "./complete-value.ts";
import { frontMatterBlock } from "../front-matter-block.ts";
import type { OpenText } from "../open-text.ts";
import {
  suggestions,
  type Suggestion,
  type Suggestions,
} from "./suggestion.ts";
import { yamlPlaceAt, type YamlPlace } from "./yaml-place.ts";

/**
 * Suggests what to write at an offset.
 * @param isAsked whether the author asked for it, rather than typed a letter: prose is left alone until then.
 */
export function complete(
  open: OpenText,
  offset: number,
  isAsked: boolean,
): Suggestions | undefined {
  const block = frontMatterBlock(open.text);
  if (!block || offset > block.end) return completeBody(open, offset, isAsked);
  if (offset < block.start) return undefined;
  const place = yamlPlaceAt(open.text, block, offset);
  if (!place) return undefined;
  const typed = open.text.slice(place.range.start, offset);
  const whole = open.text.slice(place.range.start, place.range.end);
  const isKey = place.expects === "key" && place.path.length === 0;
  const items = isKey
    ? completeKey(open, place)
    : completeValue(open, place, unquoted(typed));
  if (items.length === 0) return undefined;
  return suggestions(place.range, typed, fitting(items, place), whole);
}

/** Right behind a colon a blank comes first. */
export function fitting(
  items: readonly Suggestion[],
  { needsBlank }: YamlPlace,
): readonly Suggestion[] {
  return needsBlank
    ? items.map((item) => ({ ...item, insert: ` ${item.insert}` }))
    : items;
}

function unquoted(text: string): string {
  return text.replace(/^["']|["']$/g, "");
}
