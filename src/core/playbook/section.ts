/** The sections of a document, matched to what its type knows by any of their names, at any level, in any order. */

import type { Block, Heading } from "../document/body.ts";
import type { Range } from "../text/range.ts";
import { FOREIGN_SECTIONS } from "../text/languages/index.ts";
import { foldHeading } from "../text/words.ts";
import type {
  DocumentType,
  SectionDefinition,
} from "../types/document-type.ts";
import type { TypedDocument } from "./playbook-document.ts";

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

/** The names of a type's sections: every document of the type asks for the same. */
const NAMES = new WeakMap<
  readonly SectionDefinition[],
  ReadonlyMap<string, readonly SectionDefinition[]>
>();

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

/** The sections of a type that a heading answers to. */
export function definitionsOf(
  type: DocumentType,
  heading: string,
): readonly SectionDefinition[] {
  const folded = foldHeading(heading);
  const whole = named(type, folded);
  if (whole || !folded.includes(" and ")) return whole ?? [];
  // "Diagnosis and mitigation", where each half is a section's name.
  const halves = folded.split(" and ").map((half) => named(type, half));
  return halves.includes(undefined)
    ? []
    : [...new Set(halves.flatMap((half) => half ?? []))];
}

function named(
  { id, sections }: DocumentType,
  folded: string,
): readonly SectionDefinition[] | undefined {
  return (
    definitionsByName(sections).get(folded) ??
    foreignByName(id, sections).get(folded)
  );
}

/** The sections that answer to one of the type's, by the type's heading. */
export function sectionsNamed(
  document: TypedDocument,
  heading: string,
): readonly Section[] {
  return sectionsOf(document).filter(({ definitions }) =>
    definitions.some((definition) => definition.heading === heading),
  );
}

/** Section definitions by every folded name they go by; several where one name serves for several. */
export function definitionsByName(
  definitions: readonly SectionDefinition[],
): ReadonlyMap<string, readonly SectionDefinition[]> {
  const known = NAMES.get(definitions);
  if (known) return known;
  const byName = new Map<string, SectionDefinition[]>();
  for (const definition of definitions)
    for (const name of [definition.heading, ...(definition.synonyms ?? [])]) {
      const folded = foldHeading(name);
      const same = byName.get(folded);
      if (!same) byName.set(folded, [definition]);
      else if (!same.includes(definition)) same.push(definition);
    }
  NAMES.set(definitions, byName);
  return byName;
}

const FOREIGN_NAMES: typeof NAMES = new WeakMap();

/** What other languages call the sections; a type's own words come before these. */
function foreignByName(
  type: string,
  definitions: readonly SectionDefinition[],
): ReadonlyMap<string, readonly SectionDefinition[]> {
  const known = FOREIGN_NAMES.get(definitions);
  if (known) return known;
  const byName = new Map<string, SectionDefinition[]>();
  for (const definition of definitions)
    for (const key of [definition.heading, `${type}/${definition.heading}`])
      for (const word of FOREIGN_SECTIONS.get(key) ?? [])
        byName.set(word, [...(byName.get(word) ?? []), definition]);
  FOREIGN_NAMES.set(definitions, byName);
  return byName;
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
