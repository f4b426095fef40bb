/** Cards about the parts of a document: a field, the value in it, a section. */

import {
  isTyped,
  type PlaybookDocument,
} from "../../playbook/playbook-document.ts";
import { typeNamed } from "../../playbook/typing/named-type.ts";
import type {
  FieldDefinition,
  SectionDefinition,
} from "../../types/document-type.ts";
import { isInUse } from "../../types/life.ts";
import { statusFamilyOf } from "../../types/status.ts";
import { card, type Card } from "./card.ts";
import {
  dateLine,
  isReviewField,
  reviewLines,
} from "../complete/date-lines.ts";
import {
  aboutField,
  requirementSentence,
  whenAsked,
  withoutMarks,
} from "./field-words.ts";
import type { OpenText } from "../open-text.ts";
import { asLabel } from "../complete/suggestion.ts";

/** A field: what it means, what it takes, who asks for it. */
export function fieldCard(
  { document }: OpenText,
  definition: FieldDefinition,
): Card {
  const family = isTyped(document) ? document.statusFamily : undefined;
  return card(
    { text: definition.name },
    whenAsked(definition, family),
    aboutField(definition).map(withoutMarks),
  );
}

/** A value: what follows from it. */
export function valueCard(
  open: OpenText,
  definition: FieldDefinition,
  text: string,
): Card | undefined {
  const { document, index } = open;
  if (!isTyped(document)) return undefined;
  const title = { text: asLabel(text) };
  const summary = withoutMarks(definition.summary);
  const { kind } = definition;
  if (definition.name === "type") {
    const type = typeNamed(index.config.types, text);
    return type && card({ text: type.title }, "", [withoutMarks(type.summary)]);
  }
  if (kind.kind === "status")
    return card(title, "", [statusSentence(document, text), summary]);
  if (isReviewField(definition.name))
    return card(title, definition.name, reviewLines(index, document));
  if (kind.kind === "date")
    return card(title, definition.name, [dateLine(index, text), summary]);
  return card({ text: definition.name }, "", [summary]);
}

/** What the status means for what is asked of the document. */
function statusSentence(document: PlaybookDocument, text: string): string {
  const family = statusFamilyOf(text, document.type?.statuses ?? {});
  switch (family) {
    case undefined:
      return "Not one of the statuses this playbook knows.";
    case "draft":
      return "Still being written: little is asked of it yet.";
    case "in-review":
      return "Waiting for approval: its sections have to be complete.";
    case "approved":
    case "active":
      return isInUse(family)
        ? "In force: it needs an approval and is held to its review dates."
        : "In force.";
    case "done":
      return "Closed: everything it promised has to be done.";
    case "rejected":
      return "Not to be followed: it was turned down.";
    case "retired":
      return "No longer in force: nothing active should rest on it.";
    case "paused":
      return "On hold: no review is due.";
  }
}

/** A section: what belongs there. */
export function sectionCard(
  { document }: OpenText,
  definition: SectionDefinition,
): Card {
  const { heading, summary, required, synonyms = [] } = definition;
  const sentence = requirementSentence({
    name: "",
    summary,
    kind: { kind: "text" },
    ...(required ? { required } : {}),
  });
  return card({ text: heading }, required ? "section" : "optional section", [
    withoutMarks(summary),
    sentence,
    synonyms.length > 0 ? `Also: ${synonyms.join(", ")}.` : undefined,
    document.type ? `Source: ${withoutMarks(document.type.source)}` : undefined,
  ]);
}
