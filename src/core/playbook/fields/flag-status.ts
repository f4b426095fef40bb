/** The status of documents that say it in another way: by a flag, `draft: true`, by a layout, or at an end of their title. */

import type { ParsedDocument } from "../../document/document.ts";
import type { DocumentType } from "../../types/document-type.ts";
import type { TextValue } from "./field-value.ts";
import { statedTitle } from "../sections/document-title.ts";

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

/** "This meeting has been cancelled", as the first thing that minutes say. */
const CANCELLED =
  /^(?:\W*(?:cancell?ed|abgesagt|annulée?|cancelad[oa]|annullat[oa]|afgelast)\b|.{0,20}\b(?:meeting|call|session|sitzung|treffen|réunion|reunión|reunião|riunione|vergadering) (?:has been|was|is|wurde|ist|a été|fue|foi|è stata|is) (?:cancell?ed|abgesagt|annulée?|cancelad[oa]|annullat[oa]|afgelast))/i;

function saysCancelled({ body }: ParsedDocument): TextValue | undefined {
  const first = body.blocks.find(({ kind }) => kind !== "comment");
  return first?.kind === "paragraph" && CANCELLED.test(first.text.slice(0, 200))
    ? { text: "cancelled", range: first.range }
    : undefined;
}

/** Some sites write `draft: true`, `layout: withdrawn` or `[Deprecated]` where others write a status. */
export function flagStatus(
  parsed: ParsedDocument,
  { id }: Pick<DocumentType, "id">,
): TextValue | undefined {
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
  const title = statedTitle(parsed);
  const word = title && PAST_TITLE.exec(title.text);
  if (word)
    return {
      text: (word[1] ?? word[2] ?? word[3])!.toLowerCase(),
      range: title.range,
    };
  return id === "meeting" ? saysCancelled(parsed) : undefined;
}
