/** The sections of a document in which actions stand: those of its type, and those under the usual headings. */

import { foldHeading } from "../../text/words.ts";
import {
  ACTION_HEADINGS,
  LOOSE_ACTION_HEADINGS,
} from "../../types/action-headings.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import {
  sectionsNamed,
  sectionsOf,
  type Section,
} from "../../playbook/sections/section.ts";

/** What the types that have the section call it. */
const SECTION = "Action items";
const STRICT = new Set(ACTION_HEADINGS.map(foldHeading));
const LOOSE = new Set(LOOSE_ACTION_HEADINGS.map(foldHeading));

/** The sections that hold action items, without those that lie in another. */
export function actionSections(document: TypedDocument): readonly Section[] {
  const definition = document.type.sections.find(
    ({ heading }) => heading === SECTION,
  );
  const { headings, blocks } = document.parsed.body;
  // Most documents have none, and this is asked of every one.
  if (
    blocks.length === 0 ||
    (!definition && !headings.some(({ text }) => isActionHeading(text)))
  )
    return [];
  const headed = sectionsOf(document).filter(
    ({ heading, definitions }) =>
      (definition && definitions.includes(definition)) ||
      isActionHeading(heading.text),
  );
  return withoutInner(
    headed.length > 0 ? headed : sectionsNamed(document, SECTION),
  );
}

/** The sections that lie in none before them. */
function withoutInner(sections: readonly Section[]): readonly Section[] {
  let covered = -1;
  return sections.filter(({ range }) => {
    if (range.start < covered) return false;
    covered = range.end;
    return true;
  });
}

function isActionHeading(text: string): boolean {
  const name = text.length > 60 ? "" : foldHeading(text);
  return isStrict(name) || LOOSE.has(name);
}

/** Whether a heading says that its list is one of actions, in any document. */
export function isActionList(heading: string): boolean {
  return heading.length <= 60 && isStrict(foldHeading(heading));
}

/** "Recovery TODO" and "Marketing action items" say no less than "Action items". */
function isStrict(name: string): boolean {
  return STRICT.has(name) || / (?:action (?:items|points)|todos?)$/.test(name);
}

/** Whether the heading often stands above something else, so that only lines with a name or a date are actions there. */
export function mayHoldOthers({ definition, heading }: Section): boolean {
  return (
    definition?.heading !== SECTION && !isStrict(foldHeading(heading.text))
  );
}
