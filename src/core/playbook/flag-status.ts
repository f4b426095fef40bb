/** The status of documents that say it in another way: by a flag, `draft: true`, by a layout, or at an end of their title. */

import type { ParsedDocument } from "../document/document.ts";
import type { TextValue } from "./field-value.ts";
import { titleOf } from "./document-title.ts";

const FLAGS: readonly (readonly [string, string])[] = [
  ["draft", "draft"],
  ["deprecated", "deprecated"],
  ["outdated", "outdated"],
  ["isArchived", "archived"],
];
const PAST = "deprecated|retired|withdrawn|archived|obsolete|superseded";
const PAST_LAYOUT = new RegExp(`^(${PAST})$`, "i");
/** `[Deprecated] Reset a login`, `Reset a login (Retired)`, `WITHDRAWN: Reset a login`. */
const PAST_TITLE = new RegExp(
  `^(?:[[(](${PAST})[\\])]|(${PAST}):)|[[(](${PAST})[\\])]$`,
  "i",
);

/** Some sites write `draft: true`, `layout: withdrawn` or `[Deprecated]` where others write a status. */
export function flagStatus(parsed: ParsedDocument): TextValue | undefined {
  const scalar = (key: string): TextValue | undefined => {
    const entry = parsed.frontMatter?.entries.find((each) => each.key === key);
    return entry?.value.kind === "scalar"
      ? { text: entry.value.text, range: entry.range }
      : undefined;
  };
  for (const [key, word] of FLAGS) {
    const flag = scalar(key);
    if (flag && /^(?:true|yes)$/i.test(flag.text))
      return { text: word, range: flag.range };
  }
  const layout = scalar("layout");
  if (layout && PAST_LAYOUT.test(layout.text)) return layout;
  const title = titleOf(parsed);
  const word = title && PAST_TITLE.exec(title.text);
  return word
    ? {
        text: (word[1] ?? word[2] ?? word[3])!.toLowerCase(),
        range: title.range,
      }
    : undefined;
}
