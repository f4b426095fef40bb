/** Required fields have a value. */

import { allowedWords } from "../../playbook/fields/allowed.ts";
import { holding, isAskedOf } from "../../playbook/condition.ts";
import { dateInName } from "../../playbook/typing/date-in-name.ts";
import {
  hasValue,
  type FieldValue,
} from "../../playbook/fields/field-value.ts";
import { misspeltKeyFor } from "../../playbook/fields/misspelt-key.ts";
import {
  displayTitle,
  isRead,
  isToldWeakly,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { reviewOf } from "../../playbook/reviews/review.ts";
import { sectionsOf } from "../../playbook/sections/section.ts";
import { isToldInProse } from "../../playbook/sections/section-in-prose.ts";
import { sectionsNamed } from "../../playbook/sections/section.ts";
import { stemOf } from "../../text/path.ts";
import type { FieldDefinition } from "../../types/document-type.ts";
import { isAsked } from "../../types/requirement.ts";
import { rename } from "../fix.ts";
import { reasonOf } from "../kinds/reason.ts";
import type { DocumentContext, DocumentRule } from "../rule.ts";
import { asPhrase } from "../../text/phrase.ts";

/** `CR-001: Add a login`, `SOP 12`. */
const NUMBERED = /^[A-Z]{2,6}[-_ ]?\d{1,5}(?![\p{L}\d])/u;

export const rule: DocumentRule = {
  id: "field-missing",
  group: "identity",
  kind: "document",
  severity: "error",
  isOfGovernance: true,
  fixable: false,
  isOfOurModel: true,
  uncovers: ["weighing"],
  summary:
    "Every field that the type asks for at this point of the document's life has a value.",
  why: "ISO 9001:2015 7.5.2 asks that a document can be identified, and 7.5.3 that its approval can be shown. Drafts are asked for little; what approval stands on is asked for from approval on. An empty field counts as missing.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\n---\n\n# Consent\n",
    bad: {
      "playbook.config.yaml": "review:\n  intervals:\n    policy: 1 year\n",
      "policies/consent.md":
        "---\ntype: policy\ntitle: Consent\nowner: dpo\n---\n\n# Consent\n",
    },
  },
  *check(context) {
    const { document, config } = context;
    const { dateOrder } = config;
    if (!isRead(document)) return;
    const most = isToldWeakly(document) ? "warning" : undefined;
    for (const definition of document.names.definitions) {
      if (!isAskedOf(definition, document)) continue;
      if (isGiven(definition.name, context)) continue;
      const field = document.fields.get(definition.name);
      if (definition.inName && !field && dateInName(document, dateOrder))
        continue;
      if (isAskedInProse(definition, document)) continue;
      const atMost =
        definition.name === "status" && isToldToHold(document) ? "info" : most;
      const misspelt = misspeltKeyFor(definition.name, document);
      if (misspelt)
        yield {
          atMost,
          at: { range: misspelt.entry.keyRange },
          about: { field: definition.name },
          fixes: [rename(misspelt.entry, misspelt.meant)],
          message: `\`${misspelt.meant}\` is missing${whyAsked(definition, document)}; \`${misspelt.entry.key}\` looks like a misspelling of it.`,
        };
      else
        yield {
          atMost,
          at: { field: definition.name, on: "key" },
          message: `${stateOf(definition, field)}${whyAsked(definition, document)}: ${purposeOf(definition, document)}.`,
        };
    }
  },
};

/** Whether the field has a value, or its absence is another rule's to report. */
function isGiven(
  name: string,
  { document, config, today }: DocumentContext,
): boolean {
  if (hasValue(document.fields.get(name))) return true;
  switch (name) {
    case "type":
    case "owner":
      return true;
    case "title":
      return (
        document.title !== undefined || document.parsed.body.headings.length > 0
      );
    case "id":
      return (
        document.id !== undefined ||
        [displayTitle(document), stemOf(document.path)].some((name) =>
          NUMBERED.test(name),
        )
      );
    case "status":
      return (
        document.status !== undefined ||
        // How the incident stands is what the author took for it.
        document.parsed.bodyFields.some(({ label }) => /^status$/i.test(label))
      );
    case "resolved_at":
      // "Duration: 14 minutes (14:22–14:36 UTC)" says when it ended.
      return (
        (!document.parsed.frontMatter &&
          isToldInProse(document, "Resolution")) ||
        document.parsed.bodyFields.some(({ label }) =>
          /^duration$/i.test(label.trim()),
        )
      );
    case "attendees":
      return sectionsOf(document).some(
        ({ heading, blocks }) =>
          blocks.length > 0 &&
          document.names.find(heading.text)?.definition.name === name,
      );
    case "last_reviewed":
    case "next_review":
      return reviewOf(document, config, today).state === "unscheduled";
    default:
      return false;
  }
}

/** Whether prose says it under a heading, or is asked for that heading. */
function isAskedInProse(
  { inSection }: FieldDefinition,
  document: TypedDocument,
): boolean {
  if (inSection === undefined || document.parsed.frontMatter) return false;
  const { required } = document.type.sections.find(
    ({ heading }) => heading === inSection,
  )!;
  return (
    isAsked(required, document.statusFamily) ||
    sectionsNamed(document, inSection).length > 0
  );
}

/** Whether prose says that it holds, if not by the word `status`. */
function isToldToHold({ parsed, fields }: TypedDocument): boolean {
  return (
    !parsed.frontMatter &&
    ["approver", "approved_on", "effective_date"].some((name) =>
      hasValue(fields.get(name)),
    )
  );
}

function stateOf(
  { name, writtenAs }: FieldDefinition,
  field: FieldValue | undefined,
): string {
  if (!field) return `\`${writtenAs ?? name}\` is missing`;
  const { node, key } = field;
  const isFilled = node.kind === "scalar" && node.text.trim() !== "";
  return isFilled
    ? `\`${key}\` still says \`${node.text.trim().slice(0, 60)}\``
    : `\`${key}\` is empty`;
}

function whyAsked(
  { required, requiredIf }: FieldDefinition,
  document: TypedDocument,
): string {
  const { status } = document;
  const condition = requiredIf && holding(requiredIf, { document });
  if (condition) return `, ${reasonOf(condition, { document })}`;
  return required === "always" || status === undefined
    ? ""
    : ` in a document that is \`${status.text}\``;
}

/** The field's summary as the end of a sentence, and what may be written where that is settled. */
function purposeOf(
  definition: FieldDefinition,
  document: TypedDocument,
): string {
  const start = asPhrase(definition.summary);
  const words = allowedWords(definition, document.type);
  if (!words) return start;
  return `${start}, one of ${words.map((word) => `\`${word}\``).join(", ")}`;
}
