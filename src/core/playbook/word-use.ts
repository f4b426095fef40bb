/** Where words of interest stand in the prose of a document; code, links and headings are left out. */

import type { Block } from "../document/body.ts";
import type { Range } from "../text/range.ts";
import { proseOf, rangeInPiece, type TextPiece } from "./block-text.ts";
import type { TypedDocument } from "./playbook-document.ts";

/** One occurrence. */
export interface WordUse {
  readonly word: string;
  readonly range: Range;
}

/** The matches of a pattern (with the flag `g`) in the prose of a document, in the order of the text. */
export function* usesOf(
  document: TypedDocument,
  pattern: RegExp,
): Generator<WordUse> {
  for (const block of document.parsed.body.blocks)
    for (const piece of piecesOf(block))
      for (const match of proseOf(piece.text).matchAll(pattern))
        yield {
          word: match[0],
          range: rangeInPiece(
            document.parsed,
            piece,
            match.index,
            match.index + match[0].length,
          ),
        };
}

function piecesOf(block: Block): readonly TextPiece[] {
  switch (block.kind) {
    case "paragraph":
    case "item":
      return [block];
    case "table":
      return block.rows.flat();
    case "code":
    case "html":
    case "comment":
      return [];
  }
}

/** A pattern for any of some words or phrases as whole words, whatever their case; `undefined` for none. */
export function wordPattern(words: readonly string[]): RegExp | undefined {
  const parts = words
    .filter((word) => word.trim() !== "")
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replace(/\s+/g, "\\s+"),
    );
  return parts.length === 0
    ? undefined
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`,
        "giu",
      );
}
