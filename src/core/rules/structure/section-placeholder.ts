/** No section holds placeholder text. */

import { ACTION_COLUMNS } from "../../subjects/action/action-table.ts";
import { foldHeading } from "../../text/words.ts";
import type { Block, Paragraph } from "../../document/body.ts";
import {
  rangeInPiece,
  type TextPiece,
} from "../../playbook/sections/block-text.ts";
import { findPlaceholders } from "../../playbook/fields/placeholder.ts";
import { isTemplate } from "../../playbook/typing/template-file.ts";
import { isAsked } from "../../types/requirement.ts";
import type { DocumentRule } from "../rule.ts";

/** A blank that stands in so many places is filled in once for all of them, by whoever adopts the text or by a generator. */
const OFTEN = 3;
const LEAVES_OUT = new Set(["meeting", "post-mortem"]);
const HEAD =
  "---\ntype: policy\ntitle: Consent\nstatus: in review\nowner: dpo\n---\n\n# Consent\n\n";

export const rule: DocumentRule = {
  id: "section-placeholder",
  group: "structure",
  kind: "document",
  severity: "warning",
  fixable: false,
  summary: "No section holds placeholder text.",
  why: "What is still `TBD` in a document that is in use is decided anew by everyone who follows it. In one public set of 208 governed documents every approval date was there as a key and empty: the presence of a heading or a key proves nothing.",
  examples: {
    good: `${HEAD}## Exceptions\n\nNone; write \`TBD\` in drafts only.\n`,
    bad: `${HEAD}## Exceptions\n\nTBD\n`,
  },
  *check({ document }) {
    // Of a type without sections only those bodies are read that may hold actions.
    if (document.type.sections.length === 0) return;
    if (!isAsked("in-review", document.statusFamily)) return;
    if (isTemplate(document.path)) return;
    const { parsed } = document;
    for (const { piece, kind, column } of piecesOf(parsed.body.blocks))
      for (const { start, end } of findPlaceholders(piece.text, kind, column)) {
        // In minutes and timelines three dots are what was left out, not what is still to be written.
        if (LEAVES_OUT.has(document.type.id) && isEllipsis(piece, start, end))
          continue;
        // A glossary says what `TBD` stands for.
        if (document.type.id === "term" && kind === "cell") continue;
        const written = piece.text
          .slice(start, end)
          .replaceAll("`", "'")
          .replace(/\s+/g, " ");
        yield {
          at: { range: rangeInPiece(parsed, piece, start, end) },
          message: `\`${written}\` only holds the place of something; write what belongs there.`,
          ...(written.startsWith("{{")
            ? { cause: { of: written, from: OFTEN } }
            : {}),
        };
      }
  },
};

function isEllipsis({ text }: TextPiece, start: number, end: number): boolean {
  return /^(?:\.{3}|…)$/.test(text.slice(start, end));
}

interface Piece {
  readonly piece: TextPiece;
  readonly kind: "paragraph" | "item" | "cell";
  readonly column?: string;
}

function* piecesOf(blocks: readonly Block[]): Generator<Piece> {
  for (const [at, block] of blocks.entries()) {
    // `TODO` above a list is what the list is called, and below a sentence that quotes it an example.
    if (
      block.kind === "paragraph" &&
      (isLabelOf(block, blocks[at + 1]) || isExample(block, blocks[at - 1]))
    )
      continue;
    if (block.kind === "paragraph" || block.kind === "item")
      yield { piece: block, kind: block.kind };
    else if (block.kind === "table")
      for (const row of block.rows)
        for (const [at, cell] of row.entries())
          // "To be completed" says how far an action is.
          if (!isStatus(block.header[at]?.text ?? ""))
            yield {
              piece: cell,
              kind: "cell",
              column: block.header[at]?.text ?? "",
            };
  }
}

function isLabelOf({ text }: Paragraph, next: Block | undefined): boolean {
  return next?.kind === "item" && /^[*_\s]*to-?do[*_\s:]*$/i.test(text);
}

function isExample({ text }: Paragraph, before: Block | undefined): boolean {
  return (
    before?.kind === "paragraph" &&
    /^[*_\s]*(?:TODO|TBD|TBC|FIXME)\b/.test(text) &&
    /["“”'`](?:TODO|TBD|TBC|FIXME):?["“”'`]/.test(before.text)
  );
}

function isStatus(column: string): boolean {
  return ACTION_COLUMNS.status.test(foldHeading(column));
}
