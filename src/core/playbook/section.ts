/** The sections of a document, matched to what its type knows by any of their names, at any level, in any order. */

import type { Block, Heading } from "../document/body.ts";
import type { Range } from "../text/range.ts";
import { foldHeading } from "../text/words.ts";
import type { SectionDefinition } from "../types/document-type.ts";
import type { TypedDocument } from "./playbook-document.ts";

/** A heading with everything below it, up to the next heading of its level or a higher one. */
export interface Section {
  readonly heading: Heading;
  /** What the type says of it; `undefined` for a section of the author's own. */
  readonly definition: SectionDefinition | undefined;
  /** Blocks below it, those of its subsections included. */
  readonly blocks: readonly Block[];
  readonly subsections: readonly Heading[];
  /** From the heading to the end of its content. */
  readonly range: Range;
}

/** All sections of a document in the order of its text; nested ones appear on their own as well. */
export function sectionsOf(document: TypedDocument): readonly Section[] {
  const { headings, blocks } = document.parsed.body;
  const definitions = definitionsByName(document.type.sections);
  return headings.map((heading, at) => {
    const next = headings.findIndex(
      (other, index) => index > at && other.level <= heading.level,
    );
    const end = next < 0 ? document.parsed.length : headings[next]!.range.start;
    return {
      heading,
      definition: definitions.get(foldHeading(heading.text)),
      blocks: blocks.filter(
        ({ range }) => range.start >= heading.range.end && range.start < end,
      ),
      subsections: headings.slice(at + 1, next < 0 ? undefined : next),
      range: { start: heading.range.start, end },
    };
  });
}

/** The sections that answer to one of the type's, by the type's heading. */
export function sectionsNamed(
  document: TypedDocument,
  heading: string,
): readonly Section[] {
  return sectionsOf(document).filter(
    ({ definition }) => definition?.heading === heading,
  );
}

/** Section definitions by every folded name they go by. */
export function definitionsByName(
  definitions: readonly SectionDefinition[],
): ReadonlyMap<string, SectionDefinition> {
  const byName = new Map<string, SectionDefinition>();
  for (const definition of definitions)
    for (const name of [definition.heading, ...(definition.synonyms ?? [])])
      if (!byName.has(foldHeading(name)))
        byName.set(foldHeading(name), definition);
  return byName;
}
