/** Several changes to one document as one set of edits: each sees the outcome of those before it. */

import type { TextEdit } from "../text/edit.ts";
import type { Range } from "../text/range.ts";
import { afterEdits, type Edits, type Source } from "./source.ts";

/** One change; `undefined` where it cannot be made. */
export type Step = (source: Source) => Edits;

type Piece =
  | { readonly kind: "old"; readonly range: Range }
  | { readonly kind: "new"; readonly text: string };

/** Takes the steps one after another; `undefined` when one of them cannot be taken. */
export function revise(source: Source, steps: readonly Step[]): Edits {
  let edits: readonly TextEdit[] = [];
  let now = source;
  for (const step of steps) {
    const next = step(now);
    if (!next) return undefined;
    if (next.length === 0) continue;
    edits = composeEdits(source.text.length, edits, next);
    now = afterEdits(now, next);
  }
  return edits;
}

/** Edits to the first text that come to the same as `first`, and then `second` on its outcome. */
export function composeEdits(
  length: number,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  const whole: readonly Piece[] = [
    { kind: "old", range: { start: 0, end: length } },
  ];
  return editsOf(change(change(whole, first), second), length);
}

/** Makes edits to a text that is given in pieces. */
function change(
  pieces: readonly Piece[],
  edits: readonly TextEdit[],
): readonly Piece[] {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  const changed: Piece[] = [];
  let at = 0;
  for (const { range, newText } of sorted) {
    for (const piece of cut(pieces, at, range.start)) changed.push(piece);
    if (newText !== "") changed.push({ kind: "new", text: newText });
    at = range.end;
  }
  return [...changed, ...cut(pieces, at, Infinity)];
}

/** The pieces between two offsets into the text that they make up. */
function* cut(
  pieces: readonly Piece[],
  start: number,
  end: number,
): Generator<Piece> {
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, sizeOf(piece));
    at += sizeOf(piece);
    if (from >= to) continue;
    if (piece.kind === "new")
      yield { kind: "new", text: piece.text.slice(from, to) };
    else {
      const { range } = piece;
      yield {
        kind: "old",
        range: { start: range.start + from, end: range.start + to },
      };
    }
  }
}

function sizeOf(piece: Piece): number {
  return piece.kind === "new"
    ? piece.text.length
    : piece.range.end - piece.range.start;
}

function editsOf(
  pieces: readonly Piece[],
  length: number,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = "";
  const end: Piece = { kind: "old", range: { start: length, end: length } };
  for (const piece of [...pieces, end]) {
    if (piece.kind === "new") {
      newText += piece.text;
      continue;
    }
    if (newText !== "" || piece.range.start > at)
      edits.push({ range: { start: at, end: piece.range.start }, newText });
    at = piece.range.end;
    newText = "";
  }
  return edits;
}
