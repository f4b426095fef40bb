/** A section of the type, with the guidance, table or list that its template has, in the place where the type has it. */

import { insertSection as sectionEdit } from "../playbook/section-gap.ts";
import { sectionsNamed, sectionsOf } from "../playbook/section.ts";
import { inLineBreaks } from "./line-breaks.ts";
import { afterEdits, type Edits, type Source } from "./source.ts";

/**
 * Inserts a section.
 * @param heading as the type has it.
 * @returns no edits where the section is there under any of its names; `undefined` where the type has no such section.
 */
export function insertSection(source: Source, heading: string): Edits {
  const { document } = source;
  const definition = document.type.sections.find(
    (each) => each.heading === heading,
  );
  if (!definition) return undefined;
  if (sectionsNamed(document, heading).length > 0) return [];
  const edit = sectionEdit(document, definition, sectionsOf(document));
  const edits = inLineBreaks(source, [edit]);
  const { document: after } = afterEdits(source, edits);
  return sectionsNamed(after, heading).length > 0 ? edits : undefined;
}
