/** A field or a section says something, once a document is so far and a condition holds. */

import { holding, isAt, type Sight } from "../../playbook/condition.ts";
import { hasValue } from "../../playbook/fields/field-value.ts";
import { isRead } from "../../playbook/playbook-document.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";
import { sectionsNamed } from "../../playbook/sections/section.ts";
import { addSpan } from "../../text/span.ts";
import type { RequiredIf } from "../../types/constraint.ts";
import type {
  DocumentContext,
  DocumentLookupRule,
  DocumentRule,
  Finding,
} from "../rule.ts";
import { reasonOf } from "./reason.ts";
import { say } from "./say.ts";

/** The words `{field}` and `{what}` are the name of what is missing and what it says. */
export function requiredIf(
  asked: RequiredIf,
): Pick<DocumentRule, "kind" | "check"> {
  return { kind: "document", check: (context) => missing(asked, context) };
}

/** The same where a condition asks of documents that this one refers to. */
export function requiredIfElsewhere(
  asked: RequiredIf,
): Pick<DocumentLookupRule, "kind" | "check"> {
  return {
    kind: "document-lookup",
    check: (context) =>
      missing(asked, { ...context, config: context.playbook.config }),
  };
}

function* missing(
  asked: RequiredIf,
  context: DocumentContext & Sight,
): Generator<Finding> {
  const { document, config } = context;
  if (!isRead(document) || !isAt(document, asked.while)) return;
  const condition = holding(asked.if, context);
  if (!condition || !isTime(asked, context)) return;
  const { fields, section, message, at } = asked;
  if (section !== undefined && sectionsNamed(document, section).length > 0)
    return;
  const reason = reasonOf(condition, context);
  for (const [field, what] of Object.entries(fields))
    if (!hasValue(document.fields.get(field)))
      yield {
        at: at === undefined ? { field, on: "key" } : { field: at },
        message: say(
          message ?? `{field} is needed, ${reason}: {what}.`,
          document,
          config,
          { field: `\`${field}\``, what },
        ),
      };
  if (section !== undefined && Object.keys(fields).length === 0)
    yield {
      at: "document",
      about: { section },
      message: say(
        message ?? `The section {field} is needed, ${reason}.`,
        document,
        config,
        { field: `\`${section}\`` },
      ),
    };
}

function isTime(
  { after }: RequiredIf,
  { document, config, today }: DocumentContext,
): boolean {
  if (!after) return true;
  const day = dateOfField(document, after.date, config);
  return day !== undefined && addSpan(day, after.span) < today;
}
