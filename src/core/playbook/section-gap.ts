/** A section that a document lacks: the heading that was perhaps meant for it, and where it would go. */

import type { Heading } from "../document/body.ts";
import { nearest } from "../text/nearest.ts";
import type { TextEdit } from "../text/edit.ts";
import { foldHeading } from "../text/words.ts";
import type { SectionDefinition } from "../types/document-type.ts";
import type { TypedDocument } from "./playbook-document.ts";
import type { Section } from "./section.ts";

/** A heading that nearly has the name of a section. */
export interface NearMiss {
  readonly heading: Heading;
  /** The name it nearly has: the type's own or a synonym, whichever is closest. */
  readonly name: string;
}

/** Looks for a misspelt heading, or one that says a section's name and more: "Impact on customers". */
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
    const close = nearest(foldHeading(heading.text), folded);
    if (close !== undefined)
      return { heading, name: names[folded.indexOf(close)]! };
  }
  for (const { heading } of strangers) {
    const text = foldHeading(heading.text);
    const at = folded.findIndex((each) => text.startsWith(`${each} `));
    if (at >= 0) return { heading, name: names[at]! };
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

/** The edit that writes a missing section in the place where the type has it. */
export function insertSection(
  document: TypedDocument,
  definition: SectionDefinition,
  sections: readonly Section[],
): TextEdit {
  const { parsed, type } = document;
  const known = sections.filter(({ definitions }) => definitions.length > 0);
  const level = known.length > 0 ? commonLevel(known) : 2;
  const place = type.sections.indexOf(definition);
  const before = known.findLast(
    ({ definitions, heading }) =>
      heading.level === level &&
      definitions.some((each) => type.sections.indexOf(each) < place),
  );
  const after = known.find(
    ({ definitions, heading }) =>
      heading.level === level &&
      definitions.some((each) => type.sections.indexOf(each) > place),
  );
  const at = before?.range.end ?? after?.range.start ?? parsed.length;
  const text = sectionText(definition, level);
  const isLast = at === parsed.length;
  const endsInLineBreak =
    parsed.lineStarts[parsed.lineStarts.length - 1] === at;
  const newText = isLast
    ? `${endsInLineBreak ? "\n" : "\n\n"}${text}`
    : `${text}\n`;
  return {
    range: { start: at, end: at },
    newText: newText.replaceAll("\n", parsed.lineBreak),
  };
}

/** Heading, what belongs there as a comment, and the table or list the type offers; ends in a line break. */
function sectionText(definition: SectionDefinition, level: number): string {
  const heading = `${"#".repeat(level)} ${definition.heading}`;
  const guidance = `<!-- ${definition.summary.replaceAll("--", "–")} -->`;
  return `${[heading, guidance, ...(definition.template ? [definition.template] : [])].join("\n\n")}\n`;
}

/** The level most sections have. */
function commonLevel(sections: readonly Section[]): number {
  const counts = new Map<number, number>();
  for (const { heading } of sections)
    counts.set(heading.level, (counts.get(heading.level) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
}
