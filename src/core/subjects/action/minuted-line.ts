/** Lines of minutes that say by their first word what they are, wherever they stand: "Action: Ben will …", "Completed: …", "Decision: …". */

import type { ListItem, Paragraph } from "../../document/body.ts";
import type { ParsedDocument } from "../../document/document.ts";
import { rangeInPiece } from "../../playbook/sections/block-text.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";

/** What such a line tells. */
export interface MinutedLine {
  readonly item: ListItem;
  readonly kind: "action" | "done" | "decision";
  /** Where its sentence begins in the item's text. */
  readonly from: number;
  /** Whether it is a line of a paragraph, where a label may begin any sentence. */
  readonly isProse: boolean;
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
  return parsed.body.blocks.flatMap((block): readonly MinutedLine[] => {
    if (block.kind === "item") return minuted(block, false);
    return block.kind === "paragraph" && LABELLED.test(block.text)
      ? itemsOf(block, parsed).flatMap((item) => minuted(item, true))
      : [];
  });
}

/** Whether a line of a paragraph may be labelled so: most paragraphs are spared a second look. */
const LABELLED =
  /^[*_]{0,3}(?:next |action|follow|ai|completed|done|deci|agreed)/im;

function minuted(item: ListItem, isProse: boolean): readonly MinutedLine[] {
  const match =
    LABEL.exec(item.text) ?? SHOUTED.exec(item.text) ?? TAKEN.exec(item.text);
  if (!match) return [];
  const [label, action, done] = match;
  const kind = action ? "action" : done ? "done" : "decision";
  return [{ item, kind, from: label.length, isProse }];
}

/** The lines of a paragraph as items of a list. */
export function itemsOf(
  paragraph: Paragraph,
  parsed: ParsedDocument,
): readonly ListItem[] {
  let start = 0;
  return paragraph.text.split("\n").map((text) => {
    const range = rangeInPiece(parsed, paragraph, start, start + text.length);
    start += text.length + 1;
    return {
      kind: "item",
      text,
      range,
      number: undefined,
      depth: 1,
      task: undefined,
    };
  });
}

/** Whether minutes hold the actions or decisions of a section in such lines. */
export function isMinuted(document: TypedDocument, section: string): boolean {
  return minutedLinesOf(document).some(({ kind }) =>
    kind === "decision" ? section === "Decisions" : section === "Action items",
  );
}
