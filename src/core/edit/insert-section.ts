/** A section of the type, in the language of its document, with the guidance, table or list that its template has, in the place where the type has it. */

import type { TypedDocument } from "../playbook/playbook-document.ts";
import {
  sectionsNamed,
  sectionsOf,
  type Section,
} from "../playbook/sections/section.ts";
import { nameIn } from "../playbook/sections/section-language.ts";
import type { TextEdit } from "../text/edit.ts";
import type { SectionDefinition } from "../types/document-type.ts";
import { keepsBody } from "./kept-body.ts";
import { inLineBreaks } from "./line-breaks.ts";
import { afterEdits, type Edits, type Source } from "./source.ts";

/**
 * Inserts a section.
 * @param heading as the type has it.
 * @returns no edits where the section is there under any of its names; `undefined` where the type has no such section, or
 * where it would stand in something that is not closed, such as a block of code.
 */
export function insertSection(source: Source, heading: string): Edits {
  return insertSections(source, [heading]);
}

/** Inserts several sections as `insertSection` does: all of them, but for those that are there, or none. */
export function insertSections(
  source: Source,
  headings: readonly string[],
): Edits {
  const { document } = source;
  const { sections } = document.type;
  if (!headings.every((each) => sections.some((one) => one.heading === each)))
    return undefined;
  const wanted = sections.filter(
    ({ heading }) =>
      headings.includes(heading) &&
      sectionsNamed(document, heading).length === 0,
  );
  if (wanted.length === 0) return [];
  const there = sectionsOf(document);
  const added = wanted.map((each) => newSection(document, each, there));
  const edits = inLineBreaks(source, joined(added));
  const after = afterEdits(source, edits);
  const areThere = wanted.every(
    ({ heading }) => sectionsNamed(after.document, heading).length > 0,
  );
  return areThere && keepsBody(source, after) ? edits : undefined;
}

/** What is inserted in one place, one after the other. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byPlace = new Map<number, TextEdit>();
  for (const { range, newText } of edits) {
    const before = byPlace.get(range.start)?.newText ?? "";
    byPlace.set(range.start, { range, newText: before + newText });
  }
  return [...byPlace.values()].sort((a, b) => a.range.start - b.range.start);
}

/** The edit that writes a section in the place where the type has it. */
function newSection(
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
  const name = nameIn(document, definition.heading);
  const text = sectionText(definition, name, level);
  const isLast = at === parsed.length;
  const endsInLineBreak =
    parsed.lineStarts[parsed.lineStarts.length - 1] === at;
  const newText = isLast
    ? `${endsInLineBreak ? "\n" : "\n\n"}${text}`
    : `${text}\n`;
  return {
    range: { start: at, end: at },
    newText,
  };
}

/** Heading, what belongs there as a comment, and the table or list the type offers; ends in a line break. */
function sectionText(
  definition: SectionDefinition,
  name: string,
  level: number,
): string {
  const heading = `${"#".repeat(level)} ${name}`;
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
