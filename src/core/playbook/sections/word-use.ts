/** Where words of interest stand in the prose of a document; code, links and headings are left out. */

import type { Block } from "../../document/body.ts";
import type { Range } from "../../text/range.ts";
import {
  proseOf,
  rangeInPiece,
  readableOf,
  type TextPiece,
} from "./block-text.ts";
import type { TypedDocument } from "../playbook-document.ts";
import { sectionsNamed } from "./section.ts";
import { isListedStep } from "./step.ts";

/** One occurrence. */
export interface WordUse {
  readonly word: string;
  readonly range: Range;
}

type FindUses = (
  document: TypedDocument,
  pattern: RegExp,
) => readonly WordUse[];

interface Found {
  readonly pattern: string;
  readonly uses: readonly WordUse[];
}

/** The matches of a pattern (with the flag `g`) in the prose of a document, in the order of the text. */
export function* usesOf(
  document: TypedDocument,
  pattern: RegExp,
): Generator<WordUse> {
  for (const block of document.parsed.body.blocks)
    for (const piece of piecesOf(block))
      yield* usesInPiece(document, piece, proseOf(piece.text), pattern);
}

/** The matches in numbered items and in those of checklists; what a link or code says to its reader counts too. */
export function* usesInSteps(
  document: TypedDocument,
  pattern: RegExp,
): Generator<WordUse> {
  for (const block of document.parsed.body.blocks)
    if (isListedStep(block))
      yield* usesInPiece(document, block, readableOf(block.text), pattern);
}

/** The words of a procedure's steps, whether they are listed, headed or written as text. */
export function isNamedInProcedure(
  document: TypedDocument,
  pattern: RegExp,
  isMeant: (word: string) => boolean,
): boolean {
  for (const { word } of usesInSteps(document, pattern))
    if (isMeant(word)) return true;
  return sectionsNamed(document, "Procedure").some(({ blocks, subsections }) =>
    [
      ...subsections.map(({ text }) => text),
      ...blocks.flatMap(piecesOf).map(({ text }) => readableOf(text)),
    ].some((text) =>
      [...text.matchAll(pattern)].some(([word]) => isMeant(word)),
    ),
  );
}

/** The same search, which looks again only at documents that changed, or for another pattern. */
export function kept(find: typeof usesOf): FindUses {
  const found = new WeakMap<TypedDocument, Found>();
  return (document, pattern) => {
    const known = found.get(document);
    if (known?.pattern === pattern.source) return known.uses;
    const uses = [...find(document, pattern)];
    found.set(document, { pattern: pattern.source, uses });
    return uses;
  };
}

function* usesInPiece(
  { parsed }: TypedDocument,
  piece: TextPiece,
  text: string,
  pattern: RegExp,
): Generator<WordUse> {
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    const end = match.index + word.length;
    yield { word, range: rangeInPiece(parsed, piece, match.index, end) };
  }
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
