/** The `sections` of a type in a config: new sections, and changes to those the type already has. */

import { foldHeading } from "../text/words.ts";
import type {
  DocumentType,
  SectionDefinition,
} from "../types/document-type.ts";
import { texts } from "./list-settings.ts";
import { map } from "./map-setting.ts";
import { OR_NOTHING, record, type Written } from "./record-setting.ts";
import { requiredIf } from "./condition-settings.ts";
import { required, requirement } from "./requirement-setting.ts";
import type { Setting } from "./setting.ts";
import { text } from "./single-settings.ts";

const SETTINGS = {
  synonyms: texts("Other headings it is found by."),
  required,
  requiredIf,
  summary: text("What belongs there, in one sentence."),
};

/** A section as the JSON Schema defines it once: `approved` alone, or a record. */
export const SECTION = record("", SETTINGS, {
  short: ["required", required],
  schema: OR_NOTHING,
});

type WrittenSections = ReadonlyMap<string, Written<typeof SETTINGS>>;

/** Describes sections by their headings. */
export function sectionsSetting(summary: string): Setting<WrittenSections> {
  return map(summary, {
    other: [
      "heading",
      { ...SECTION, schema: { $ref: "#/definitions/section" } },
    ],
    callsParts: (heading) => `The section \`${heading}\``,
  });
}

/** The type's sections after the config's changes. */
export function withSections(
  { sections: before }: DocumentType,
  written: WrittenSections = new Map(),
): readonly SectionDefinition[] {
  const sections = [...before];
  for (const [heading, section] of written) {
    const at = sections.findIndex(
      (each) => foldHeading(each.heading) === foldHeading(heading),
    );
    const changed = withSettings(heading, sections[at], section);
    if (at < 0) sections.push(changed);
    else sections[at] = changed;
  }
  return sections;
}

function withSettings(
  heading: string,
  before: SectionDefinition | undefined,
  written: Written<typeof SETTINGS>,
): SectionDefinition {
  const { required: requiredBefore, ...rest } = before ?? {
    heading,
    summary: `${heading}.`,
    ...(written.has("requiredIf") ? {} : { required: "approved" as const }),
  };
  return {
    ...rest,
    synonyms: [...(before?.synonyms ?? []), ...(written.get("synonyms") ?? [])],
    summary: written.get("summary") ?? rest.summary,
    ...requirement(written.get("required"), requiredBefore),
  };
}
