/** The sections that a document's type knows and the document does not have: those asked for first. */

import { isTyped } from "../../playbook/playbook-document.ts";
import {
  labelledSections,
  sectionsOf,
} from "../../playbook/sections/section.ts";
import type { SectionDefinition } from "../../types/document-type.ts";
import { isAsked } from "../../types/requirement.ts";
import { withoutMarks } from "../hover/field-words.ts";
import type { OpenText } from "../open-text.ts";
import type { Suggestion } from "./suggestion.ts";

/** Suggests headings; the one that is being written, at `headingStart`, does not count as there. */
export function missingSections(
  { document }: OpenText,
  headingStart: number,
): readonly Suggestion[] {
  if (!isTyped(document)) return [];
  const present = new Set(
    [...sectionsOf(document), ...labelledSections(document)]
      .filter(({ heading }) => heading.range.start !== headingStart)
      .flatMap(({ definitions }) => definitions),
  );
  const missing = document.type.sections.filter((each) => !present.has(each));
  const isNeeded = ({ required }: SectionDefinition): boolean =>
    isAsked(required, document.statusFamily);
  const needed = missing.filter(isNeeded);
  const later = missing.filter((each) => each.required && !isNeeded(each));
  const optional = missing.filter(({ required }) => !required);
  return [
    ...needed.map((each) => suggest(each, "required")),
    ...later.map((each) => suggest(each, "required later")),
    ...optional.map((each) => suggest(each, "optional")),
  ];
}

function suggest(
  { heading, summary, synonyms = [], template }: SectionDefinition,
  note: string,
): Suggestion {
  return {
    kind: "section",
    label: heading,
    note,
    about: [
      withoutMarks(summary),
      ...(template ? ["Comes with its table or list."] : []),
    ],
    insert: template ? `${heading}\n\n${template}` : heading,
    words: [heading, ...synonyms].join(" "),
  };
}
