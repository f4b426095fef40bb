/** Which blocks belong to a label in bold: those below its item, or those that follow its line. */

import type {
  Block,
  BodyFacts,
  ListItem,
  Paragraph,
} from "../../document/body.ts";
import { firstPlace } from "../../text/first-place.ts";

/** A label in bold with a colon inside or behind it, or alone in its line. */
const LABEL = /^(?:\*\*|__)([^*_\n]{1,80})(?:\*\*|__)[ \t]*(?:[:–—]|\n|$)/;
const COLON_INSIDE = /^(?:\*\*|__)([^*_\n]{1,80}):[ \t]*(?:\*\*|__)/;

/** Whether a block is a paragraph or the paragraph of an item. */
export function isText(
  block: Block | undefined,
): block is Paragraph | ListItem {
  return block?.kind === "paragraph" || block?.kind === "item";
}

/** The label that opens a text: a match with its name, up to where the rest begins. */
export function labelOf({
  text,
}: Paragraph | ListItem): RegExpExecArray | null {
  return LABEL.exec(text) ?? COLON_INSIDE.exec(text);
}

/** Blocks of which the first of some kind are taken. */
interface Below {
  readonly blocks: readonly Block[];
  readonly from: number;
  readonly end: number;
}

/** The blocks behind one, up to the next heading. */
function blocksBelow({ blocks, headings }: BodyFacts, at: number): Below {
  const start = blocks[at]!.range.start;
  const heading =
    headings[
      firstPlace(
        headings.length,
        (place) => headings[place]!.range.start > start,
      )
    ];
  const end = heading
    ? firstPlace(
        blocks.length,
        (place) => blocks[place]!.range.start > heading.range.start,
      )
    : blocks.length;
  return { blocks, from: at + 1, end };
}

/**
 * The blocks that belong to the label which opens the block at a place.
 * @param isAlone whether nothing stands behind the label.
 */
export function blocksUnder(
  body: BodyFacts,
  at: number,
  isAlone: boolean,
): readonly Block[] {
  const label = body.blocks[at]!;
  const below = blocksBelow(body, at);
  return label.kind === "item"
    ? underItem(label, isAlone, below)
    : underParagraph(below);
}

/**
 * Items below an item, and comments between them; where there are none and it says nothing itself, what follows up to the next
 * label.
 */
function underItem(
  { depth }: ListItem,
  isAlone: boolean,
  below: Below,
): readonly Block[] {
  const nested = takeWhile(
    below,
    (block) =>
      block.kind === "comment" ||
      (block.kind === "item" && block.depth > depth),
  );
  if (!isAlone || nested.some(({ kind }) => kind === "item"))
    return raised(nested, depth);
  const following = takeWhile(
    below,
    (block) =>
      !(isText(block) && labelOf(block)) &&
      !(block.kind === "item" && block.depth < depth),
  );
  return raised(following, depth - 1);
}

/** What follows, up to the next label, or to the first paragraph behind a list or table. */
function underParagraph(below: Below): readonly Block[] {
  let isListed = false;
  return takeWhile(below, (block) => {
    if (block.kind === "paragraph") return !isListed && !labelOf(block);
    isListed ||= block.kind === "item" || block.kind === "table";
    return true;
  });
}

function raised(blocks: readonly Block[], by: number): readonly Block[] {
  return by === 0
    ? blocks
    : blocks.map((block) =>
        block.kind === "item" ? { ...block, depth: block.depth - by } : block,
      );
}

function takeWhile(
  { blocks, from, end }: Below,
  isWanted: (block: Block) => boolean,
): readonly Block[] {
  let at = from;
  while (at < end && isWanted(blocks[at]!)) at++;
  return blocks.slice(from, at);
}
