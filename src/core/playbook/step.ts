/** The steps of a procedure that stand in a list. */

import type { Block, ListItem } from "../document/body.ts";

/** Whether a block is one: an item with a number, or with a box to tick. */
export function isListedStep(block: Block): block is ListItem {
  return (
    block.kind === "item" &&
    (block.number !== undefined || block.task !== undefined)
  );
}
