/** Parts of a text that stand under a label in place of a heading: `**Root cause:** …`, a line in bold, an item with items below it, a row `Root cause | …`. */

import type {
  Block,
  Heading,
  ListItem,
  Paragraph,
  Table,
} from "../../document/body.ts";
import type { Range } from "../../text/range.ts";
import { perDocument } from "../../text/remember.ts";
import type { SectionDefinition } from "../../types/document-type.ts";
import { isBlank, rangeInPiece } from "./block-text.ts";
import type { TypedDocument } from "../playbook-document.ts";
import { blocksUnder, isText, labelOf } from "./below-label.ts";
import { definitionsOf } from "./section-names.ts";

/** A label that answers to sections of the type, with what stands under it. */
export interface LabelledPart {
  /** The label in the place of a heading. */
  readonly label: Heading;
  readonly definitions: readonly SectionDefinition[];
  /** The rest of its paragraph, row or item, and what is below; items below an item begin at depth 1. */
  readonly blocks: readonly Block[];
  readonly range: Range;
}

const EMPHASIS = /[*_]/g;

/** The labels that answer to sections of the type, in the order of the text; read once for each state of a document. */
export const labelledParts = perDocument(
  (document: TypedDocument): readonly LabelledPart[] => {
    const parts = document.parsed.body.blocks.flatMap((block, at) => {
      if (block.kind === "table") return rowsOf(block, document);
      if (!isText(block)) return [];
      const match = labelOf(block);
      if (!match) return [];
      const definitions = definitionsOf(document.type, match[1]!);
      return definitions.length > 0
        ? [
            partUnder(
              block,
              match[0].length,
              match[1]!,
              definitions,
              at,
              document,
            ),
          ]
        : [];
    });
    return parts;
  },
);

function headingOf(text: string, range: Range): Heading {
  return { level: 6, text: text.replace(EMPHASIS, ""), anchor: "", range };
}

/** The rows of a table of labels and values. */
function rowsOf(
  { header, rows }: Table,
  { type }: TypedDocument,
): readonly LabelledPart[] {
  if (header.length !== 2) return [];
  return [header, ...rows].flatMap(([first, second]) => {
    if (!first || !second?.text) return [];
    const label = headingOf(first.text, first.range);
    const definitions = definitionsOf(type, label.text);
    if (definitions.length === 0) return [];
    const { text, range } = second;
    return [
      {
        label,
        definitions,
        blocks: [{ kind: "paragraph", text, range }],
        range: { start: first.range.start, end: range.end },
      },
    ];
  });
}

function partUnder(
  block: Paragraph | ListItem,
  length: number,
  name: string,
  definitions: readonly SectionDefinition[],
  at: number,
  { parsed }: TypedDocument,
): LabelledPart {
  const { text } = block;
  const from = length + /^\s*/.exec(text.slice(length))![0].length;
  const rest = text.slice(from);
  const label = headingOf(name, rangeInPiece(parsed, block, 0, length));
  const under = blocksUnder(parsed.body, at, isBlank(rest));
  return {
    label,
    definitions,
    blocks: isBlank(rest)
      ? under
      : [
          {
            kind: "paragraph",
            text: rest,
            range: rangeInPiece(parsed, block, from, text.length),
          },
          ...under,
        ],
    range: {
      start: block.range.start,
      end: under.at(-1)?.range.end ?? block.range.end,
    },
  };
}
