/** The steps of a procedure that stand in a list. */

import type { Block, ListItem } from "../../document/body.ts";

/** Whether a block is one: an item with a number, with a box to tick, or one that counts itself. */
export function isListedStep(block: Block): block is ListItem {
  return (
    block.kind === "item" &&
    (block.number !== undefined ||
      block.task !== undefined ||
      isNumberedText(block.text))
  );
}

const NUMBERED =
  /^[*_\s]*(?:(?:step|phase|stage|part|schritt|étape|paso|passo|fase|stap)\s+(?:\d+|one|[a-z]\b)|\d+\s*[.):–—-]|\d+(?:\.\d+)+\s)/i;

/** Whether a heading or a paragraph counts itself as a step: `Step 2: Send it`, `3) Check`. */
export function isNumberedText(text: string): boolean {
  return NUMBERED.test(text);
}
