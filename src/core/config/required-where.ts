/** The `requiredIf` of fields and sections in a config, read once all types are known. */

import { asPhrase } from "../text/phrase.ts";
import type { Conditions } from "../types/condition.ts";
import type { ConstraintDefinition, RequiredIf } from "../types/constraint.ts";
import type { DocumentType, Requirement } from "../types/document-type.ts";
import { stagesFrom } from "../types/requirement.ts";
import {
  conditionsFrom,
  type WrittenRequirement,
} from "./condition-settings.ts";
import type { TypeNames } from "./type-names.ts";

/** What is required where a condition holds. */
interface Conditional {
  readonly required: Requirement;
  readonly requiredIf: Conditions;
}

/** What is written for fields or sections, by name or heading. */
export type WrittenParts = ReadonlyMap<
  string,
  { get(key: "requiredIf"): WrittenRequirement | undefined }
>;

/**
 * The type with what it requires of some documents only. What asks of documents that another refers to cannot be told from
 * the document alone, and becomes a constraint of the name of the field.
 */
export function withRequiredWhere(
  type: DocumentType,
  fields: WrittenParts | undefined,
  sections: WrittenParts | undefined,
  names: TypeNames,
): DocumentType {
  const elsewhere: ConstraintDefinition[] = [];
  const of = (parts: WrittenParts | undefined, name: string) => {
    const written = parts?.get(name)?.get("requiredIf");
    return written && conditionalFrom(written, names);
  };
  const keep = <T extends object>(
    part: T,
    asked: Conditional | undefined,
    name: string,
    what: Pick<RequiredIf, "fields" | "section">,
  ): T => {
    if (!asked) return part;
    if (asked.requiredIf.some(({ field }) => field?.includes("."))) {
      elsewhere.push(constraintOf(name, asked, what));
      return { ...part, required: undefined };
    }
    return { ...part, ...asked };
  };
  return {
    ...type,
    fields: type.fields.map((field) =>
      keep(field, of(fields, field.name), field.name, {
        fields: { [field.name]: asPhrase(field.summary) },
      }),
    ),
    sections: type.sections.map((section) =>
      keep(section, of(sections, section.heading), section.heading, {
        fields: {},
        section: section.heading,
      }),
    ),
    ...(elsewhere.length > 0
      ? { constraints: [...(type.constraints ?? []), ...elsewhere] }
      : {}),
  };
}

function constraintOf(
  name: string,
  { required, requiredIf }: Conditional,
  what: Pick<RequiredIf, "fields" | "section">,
): ConstraintDefinition {
  return {
    name: name.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, "-"),
    severity: "error",
    constraint: {
      kind: "required-if",
      ...what,
      while: stagesFrom(required),
      if: requiredIf,
    },
  };
}

function conditionalFrom(
  written: WrittenRequirement,
  names: TypeNames,
): Conditional | undefined {
  const conditions = written.get("if");
  if (!conditions)
    return written.report(
      undefined,
      "`requiredIf` needs a condition, such as `{ from: approved, if: { field: budget, above: 10000 } }`; without one, write `required`.",
    );
  const requiredIf = conditionsFrom(conditions, names);
  if (requiredIf.length < conditions.length) return undefined;
  return { required: written.get("from") ?? "approved", requiredIf };
}
