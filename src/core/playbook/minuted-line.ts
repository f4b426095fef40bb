/** Lines of minutes that say by their first word what they are, wherever they stand: "Action: Ben will …", "Completed: …", "Decision: …". */

import type { ListItem } from "../document/body.ts";
import type { TypedDocument } from "./playbook-document.ts";

/** What such a line tells. */
export interface MinutedLine {
  readonly item: ListItem;
  readonly kind: "action" | "done" | "decision";
  /** Where its sentence begins in the item's text. */
  readonly from: number;
}

const LABEL =
  /^[*_]{0,3}(?:((?:next )?actions?|action items?|action points?|follow[ -]?ups?|ais?)|(completed?|done)|(decisions?|decided|agreed))[*_]{0,3}(?::[*_]{0,3}\s+|\s+[-–—]\s+(?=[*_]{0,3}\p{L})|\s+(?=\([^()]{1,40}\)[*_]{0,3}:))/iu;

/** "ACTION Daniel to chase the invoice": capitals in place of a colon. */
const SHOUTED = /^[*_]{0,3}(ACTION|AP)[*_]{0,3}\s+(?=\p{Lu}\p{Ll})/u;
/** "Myles takes an action to land it". */
const TAKEN =
  /^(?!Who\b|No(?:body|\s)|Every)(?=((?:\p{Lu}[\p{L}.'’-]{0,40}\s+){1,3}takes?)\s+(?:an? |the )?actions?(?: items?| points?)? to\s)/u;

/** The lines of minutes that are labelled so, in the order of the text; none in other documents. */
export function minutedLinesOf({
  type,
  parsed,
}: TypedDocument): readonly MinutedLine[] {
  if (type.id !== "meeting") return [];
  return parsed.body.blocks.flatMap((item) => {
    if (item.kind !== "item") return [];
    const match =
      LABEL.exec(item.text) ?? SHOUTED.exec(item.text) ?? TAKEN.exec(item.text);
    if (!match) return [];
    const [label, action, done] = match;
    const kind = action ? "action" : done ? "done" : "decision";
    return [{ item, kind, from: label.length }];
  });
}

/** Whether minutes hold the actions or decisions of a section in such lines. */
export function isMinuted(document: TypedDocument, section: string): boolean {
  return minutedLinesOf(document).some(({ kind }) =>
    kind === "decision" ? section === "Decisions" : section === "Action items",
  );
}
