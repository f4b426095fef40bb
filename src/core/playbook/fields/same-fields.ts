/** Keys of one document that are one field: `Owner` and `owner`, `last-reviewed` and `Last Reviewed`. */

import type { MapEntry } from "../../document/front-matter/yaml-node.ts";
import { foldWord } from "../../text/words.ts";
import type { PlaybookDocument } from "../playbook-document.ts";

/** A key and the one above it that is the same field. Two keys of exactly one spelling are the parser's to report. */
export function* sameFields({ parsed }: PlaybookDocument): Generator<{
  readonly entry: MapEntry;
  readonly first: MapEntry;
}> {
  const seen = new Map<string, MapEntry>();
  for (const entry of parsed.frontMatter?.entries ?? []) {
    const folded = foldWord(entry.key);
    const first = seen.get(folded);
    if (first && first.key !== entry.key) yield { entry, first };
    else if (!first && folded !== "") seen.set(folded, entry);
  }
}
