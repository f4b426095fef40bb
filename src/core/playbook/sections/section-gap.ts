/** A section that a document lacks, and the heading that was perhaps meant for it. */

import type { Heading } from "../../document/body.ts";
import { nearest } from "../../text/nearest.ts";
import type { TextEdit } from "../../text/edit.ts";
import { foldHeading } from "../../text/words.ts";
import type { SectionDefinition } from "../../types/document-type.ts";
import type { Section } from "./section.ts";

/** A heading that nearly has the name of a section. */
export interface NearMiss {
  readonly heading: Heading;
  /** The name it nearly has: the type's own or a synonym, whichever is closest. */
  readonly name: string;
}

/** Looks for a misspelt heading; one that says a section's name and more is the section, or another one. */
export function findNearMiss(
  definition: SectionDefinition,
  sections: readonly Section[],
): NearMiss | undefined {
  const names = [definition.heading, ...(definition.synonyms ?? [])];
  const folded = names.map(foldHeading);
  const strangers = sections.filter(
    ({ definitions, heading }, at) =>
      definitions.length === 0 && !(at === 0 && heading.level === 1),
  );
  for (const { heading } of strangers) {
    const text = foldHeading(heading.text);
    const close = nearest(
      text,
      folded.filter((name) => name[0] === text[0]),
    );
    if (close !== undefined)
      return { heading, name: names[folded.indexOf(close)]! };
  }
  return undefined;
}

/** The edit that gives a heading another name and keeps its level and number. */
export function renameHeading(heading: Heading, name: string): TextEdit {
  const number = /^\d+(?:\.\d+)*[.):]?\s+/.exec(heading.text)?.[0] ?? "";
  return {
    range: heading.range,
    newText: `${"#".repeat(heading.level)} ${number}${name}`,
  };
}
