/** The status of documents that say it by a flag: `draft: true`. */

import type { ParsedDocument } from "../document/document.ts";
import type { TextValue } from "./field-value.ts";

const FLAGS: readonly (readonly [string, string])[] = [
  ["draft", "draft"],
  ["deprecated", "deprecated"],
  ["outdated", "outdated"],
  ["isArchived", "archived"],
];

/** Some sites write `draft: true` where others write a status. */
export function flagStatus(parsed: ParsedDocument): TextValue | undefined {
  for (const [key, word] of FLAGS) {
    const entry = parsed.frontMatter?.entries.find((each) => each.key === key);
    if (
      entry?.value.kind === "scalar" &&
      /^(?:true|yes)$/i.test(entry.value.text)
    )
      return { text: word, range: entry.range };
  }
  return undefined;
}
