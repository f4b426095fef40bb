/** The sections of a document for its form: those that are there, in the order of the text, then those that the type still knows. */

import type { TypedDocument } from "../../playbook/playbook-document.ts";
import {
  labelledSections,
  sectionsOf,
} from "../../playbook/sections/section.ts";
import { isAsked } from "../../types/requirement.ts";
import { shown } from "../hover/shown.ts";

/** One section. */
export interface FormSection {
  /** As written, or as the type has it. */
  readonly heading: string;
  readonly summary: string | undefined;
  /** `missing` is asked for now; `possible` is what the type knows besides. */
  readonly state: "written" | "empty" | "missing" | "possible";
  /** 1 to 6. */
  readonly level: number;
  /** Offset of the heading, where it is written. */
  readonly at: number | undefined;
}

/** Lists the sections; the title at the top is none. */
export function formSections(document: TypedDocument): readonly FormSection[] {
  const sections = sectionsOf(document);
  const found = new Set(
    [...sections, ...labelledSections(document)].flatMap(
      ({ definitions }) => definitions,
    ),
  );
  const written = sections
    .filter(({ heading }, at) => !(at === 0 && heading.level === 1))
    .map(({ heading, definition, blocks, subsections }): FormSection => ({
      heading: shown(heading.text, 120),
      summary: definition?.summary,
      state:
        subsections.length === 0 &&
        blocks.every(({ kind }) => kind === "comment")
          ? "empty"
          : "written",
      level: heading.level,
      at: heading.range.start,
    }));
  const others = document.type.sections
    .filter((each) => !found.has(each))
    .map(({ heading, summary, required }): FormSection => ({
      heading,
      summary,
      state: isAsked(required, document.statusFamily) ? "missing" : "possible",
      level: 2,
      at: undefined,
    }));
  return [
    ...written,
    ...others.filter(({ state }) => state === "missing"),
    ...others.filter(({ state }) => state === "possible"),
  ];
}
