/** Sections that stand under a label in place of a heading: `**Root cause:** …`, a line in bold, a row `Root cause | …`. */

import type { Block } from "../document/body.ts";
import type { SectionDefinition } from "../types/document-type.ts";
import type { TypedDocument } from "./playbook-document.ts";
import { definitionsOf } from "./section.ts";

/** A label in bold with a colon inside or behind it, or alone in its line. */
const LABEL = /^(?:\*\*|__)([^*_\n]{1,80})(?:\*\*|__)[ \t]*(?:[:–—]|\n|$)/;
const COLON_INSIDE = /^(?:\*\*|__)([^*_\n]{1,80}):[ \t]*(?:\*\*|__)/;
const EMPHASIS = /[*_]/g;

/** The sections of the type that labels answer to, in the order of the text. */
export function labelledSections(
  document: TypedDocument,
): readonly SectionDefinition[] {
  return document.parsed.body.blocks
    .flatMap(labelsOf)
    .flatMap((label) => definitionsOf(document.type, label));
}

function labelsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
    case "item": {
      const label = (LABEL.exec(block.text) ??
        COLON_INSIDE.exec(block.text))?.[1];
      return label === undefined ? [] : [label];
    }
    case "table":
      return block.header.length === 2
        ? [block.header, ...block.rows].flatMap(([first, second]) =>
            first && second?.text ? [first.text.replace(EMPHASIS, "")] : [],
          )
        : [];
    default:
      return [];
  }
}
