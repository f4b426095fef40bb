/** What a hover shows, as plain texts and places: an editor decides how it looks, and no text in it is ever Markdown. */

import {
  displayTitle,
  type PlaybookDocument,
} from "../../playbook/playbook-document.ts";
import type { Range } from "../../text/range.ts";
import { asLabel } from "../complete/suggestion.ts";

/** A stretch of text; with `path` it opens that file. */
export interface Piece {
  readonly text: string;
  readonly look?: "strong" | "quiet";
  /** `/` path below the playbook's root. */
  readonly path?: string;
}

/** One line of a card. */
export type CardLine = readonly Piece[];

/** A few lines about one thing; the first says what it is. */
export interface Card {
  readonly lines: readonly CardLine[];
}

/** A card and the text it is about. */
export interface HoverAnswer {
  readonly range: Range;
  readonly cards: readonly Card[];
}

/** A card with a title, what kind of thing it is, and lines. */
export function card(
  title: Piece,
  kind: string,
  lines: readonly (CardLine | string | undefined)[],
): Card {
  const head: CardLine = [
    { look: "strong", ...title },
    ...(kind === "" ? [] : [{ text: ` ${kind}`, look: "quiet" as const }]),
  ];
  return {
    lines: [
      head,
      ...lines
        .filter((line) => line !== undefined && line.length > 0)
        .map((line) => (typeof line === "string" ? [{ text: line }] : line!)),
    ],
  };
}

/** A document's title that leads to it. */
export function documentPiece(document: PlaybookDocument): Piece {
  return { text: asLabel(displayTitle(document)), path: document.path };
}

/** Pieces with a comma between them. */
export function listed(pieces: readonly Piece[]): CardLine {
  return pieces.flatMap((piece, at) =>
    at === 0 ? [piece] : [{ text: ", " }, piece],
  );
}
