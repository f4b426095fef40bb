/** The names that the sections of a type go by, in English and in other languages. */

import { addTo } from "../../text/group-by.ts";
import { FOREIGN_SECTIONS } from "../../text/languages/index.ts";
import { perDefinition, perPair } from "../../text/remember.ts";
import { foldHeading } from "../../text/words.ts";
import type {
  DocumentType,
  SectionDefinition,
} from "../../types/document-type.ts";

/** The sections of a type that a heading answers to. */
export function definitionsOf(
  type: DocumentType,
  heading: string,
): readonly SectionDefinition[] {
  const whole = named(type, foldHeading(heading));
  if (whole) return whole;
  // "Diagnosis and mitigation", "Context/Resolution/Actions", where two parts or all are sections' names.
  const parts = heading.split(JOINED);
  if (parts.length < 2 || parts.length > MOST_JOINED) return [];
  const found = parts.flatMap((part) => named(type, foldHeading(part)) ?? []);
  const known = parts.filter((part) => named(type, foldHeading(part)));
  return known.length > 1 ? [...new Set(found)] : [];
}

const JOINED = /[/,;&]| (?:and|und|et|y|e|en) /i;
const MOST_JOINED = 6;

function named(
  { id, sections }: DocumentType,
  folded: string,
): readonly SectionDefinition[] | undefined {
  return (
    definitionsByName(sections).get(folded) ??
    foreignByName(sections, id).get(folded)
  );
}

/** All sections of a type by each of their folded names, English ones first. */
export function* namedSections({
  id,
  sections,
}: DocumentType): Generator<
  readonly [name: string, sections: readonly SectionDefinition[]]
> {
  yield* definitionsByName(sections);
  yield* foreignByName(sections, id);
}

/** All folded names of one section of a type, by its heading. */
export function namesOf(
  type: DocumentType,
  heading: string,
): readonly string[] {
  return [...namedSections(type)].flatMap(([name, definitions]) =>
    definitions.some((each) => each.heading === heading) ? [name] : [],
  );
}

/** Section definitions by every folded name they go by; several where one name serves for several. */
export const definitionsByName = perDefinition(
  (
    definitions: readonly SectionDefinition[],
  ): ReadonlyMap<string, readonly SectionDefinition[]> => {
    const byName = new Map<string, SectionDefinition[]>();
    for (const definition of definitions)
      for (const name of [definition.heading, ...(definition.synonyms ?? [])]) {
        const folded = foldHeading(name);
        const same = byName.get(folded);
        if (!same) byName.set(folded, [definition]);
        else if (!same.includes(definition)) same.push(definition);
      }
    return byName;
  },
);

/** What other languages call the sections; a type's own words come before these. */
const foreignByName = perPair(
  (
    definitions: readonly SectionDefinition[],
    type: string,
  ): ReadonlyMap<string, readonly SectionDefinition[]> => {
    const byName = new Map<string, SectionDefinition[]>();
    for (const definition of definitions)
      for (const key of [definition.heading, `${type}/${definition.heading}`])
        for (const word of FOREIGN_SECTIONS.get(key) ?? [])
          addTo(byName, word, definition);
    return byName;
  },
);
