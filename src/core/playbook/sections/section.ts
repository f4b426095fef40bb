/** The sections of a document, matched to what its type knows by any of their names, at any level, in any order. */

import type { Block, Heading } from "../../document/body.ts";
import type { Range } from "../../text/range.ts";
import type { SectionDefinition } from "../../types/document-type.ts";
import { labelledParts } from "./labelled-section.ts";
import type { TypedDocument } from "../playbook-document.ts";
import { definitionsOf } from "./section-names.ts";

/** A heading with everything below it, up to the next heading of its level or a higher one. */
export interface Section {
  readonly heading: Heading;
  /** What the type says of it; `undefined` for a section of the author's own. */
  readonly definition: SectionDefinition | undefined;
  /** All that it answers to: "Purpose and scope" is two of the type's sections in one. */
  readonly definitions: readonly SectionDefinition[];
  /** Blocks below it, those of its subsections included. */
  readonly blocks: readonly Block[];
  readonly subsections: readonly Heading[];
  /** From the heading to the end of its content. */
  readonly range: Range;
}

/** All sections of a document in the order of its text; nested ones appear on their own as well. */
export function sectionsOf(document: TypedDocument): readonly Section[] {
  const { headings, blocks } = document.parsed.body;
  if (headings.length === 0) return [];
  return headings.map((heading, at) => {
    let next = at + 1;
    while (next < headings.length && headings[next]!.level > heading.level)
      next++;
    const end = headings[next]?.range.start ?? document.parsed.length;
    const definitions = definitionsOf(document.type, heading.text);
    return {
      heading,
      definition: definitions[0],
      definitions,
      blocks: blocks.slice(
        firstFrom(blocks, heading.range.end),
        firstFrom(blocks, end),
      ),
      subsections: headings.slice(at + 1, next),
      range: { start: heading.range.start, end },
    };
  });
}

/** The sections that answer to one of the type's, by the type's heading; where no heading does, those under a label. */
export function sectionsNamed(
  document: TypedDocument,
  heading: string,
): readonly Section[] {
  const isNamed = ({ definitions }: Section): boolean =>
    definitions.some((definition) => definition.heading === heading);
  const headed = sectionsOf(document).filter(isNamed);
  return headed.length > 0
    ? headed
    : labelledSections(document).filter(isNamed);
}

/** The sections of the type that stand under a label in place of a heading, in the order of the text. */
export function labelledSections(document: TypedDocument): readonly Section[] {
  return labelledParts(document).map(
    ({ label, definitions, blocks, range }) => ({
      heading: label,
      definition: definitions[0],
      definitions,
      blocks,
      subsections: [],
      range,
    }),
  );
}

/** Index of the first block that begins at or after an offset. */
function firstFrom(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
