/** What is said of a field: what it means, what it takes, when it is asked for, and who asks for it. */

import type {
  FieldDefinition,
  FieldKind,
  Requirement,
} from "../../types/document-type.ts";
import { isAsked } from "../../types/requirement.ts";
import type { StatusFamily } from "../../types/status.ts";

/** "required", "for approval" or "optional", for a document in this stage of its life. */
export function whenAsked(
  { required, requiredIf }: FieldDefinition,
  family: StatusFamily | undefined,
): string {
  if (requiredIf) return "in some cases";
  if (isAsked(required, family)) return "required";
  return required === undefined ? "optional" : WHEN[required];
}

const WHEN: Readonly<Record<Requirement, string>> = {
  always: "required",
  "in-review": "for review",
  approved: "for approval",
  active: "once in force",
  done: "once done",
};

/** From when on it is asked for, as a sentence; none for an optional field. */
export function requirementSentence({
  required,
}: FieldDefinition): string | undefined {
  return required && SENTENCES[required];
}

const SENTENCES: Readonly<Record<Requirement, string>> = {
  always: "Asked of every document.",
  "in-review": "Asked once the document is no longer a draft.",
  approved: "Asked once the document is approved.",
  active: "Asked once the document is in force.",
  done: "Asked once the document is done.",
};

/** The paragraphs about a field: meaning, what to write, requirement, source. */
export function aboutField(definition: FieldDefinition): readonly string[] {
  const { summary, kind, source } = definition;
  const needed = requirementSentence(definition);
  return [
    summary,
    [kindSentence(kind), needed].filter(Boolean).join(" "),
    ...(source ? [`Source: ${withoutMarks(source)}`] : []),
  ].filter((paragraph) => paragraph !== "");
}

/** Summaries and sources mark code with back quotes; plain text needs none. */
export function withoutMarks(text: string): string {
  return text.replaceAll("`", "");
}

function kindSentence(kind: FieldKind): string {
  switch (kind.kind) {
    case "text":
    case "status":
    case "map":
      return "";
    case "date":
      return "A date such as 2026-03-31.";
    case "duration":
      return "A length of time such as 6 months.";
    case "flag":
      return "Either true or false.";
    case "number":
      return "A number.";
    case "one-of":
      return `One of ${kind.values.join(", ")}.`;
    case "person":
      return "A person, role or team.";
    case "reference":
      return kind.to
        ? `The id or path of a document of the type ${kind.to.join(" or ")}.`
        : "The id or path of a document.";
    case "list":
      return kind.of.kind === "person"
        ? "People, roles or teams."
        : kind.of.kind === "reference"
          ? `A list. ${kindSentence(kind.of)}`
          : "A list.";
  }
}
