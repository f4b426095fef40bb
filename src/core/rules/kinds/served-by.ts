/** Something live refers to a document: a policy has its procedure, a goal something that works towards it. */

import { doHold, holding, isAt } from "../../playbook/condition.ts";
import type { Lookups, OutgoingReference } from "../../playbook/lookups.ts";
import { isTyped } from "../../playbook/playbook-document.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";
import { addSpan, formatSpan } from "../../text/span.ts";
import type { ServedBy } from "../../types/constraint.ts";
import type { DocumentLookupRule } from "../rule.ts";
import { say } from "./say.ts";

/** The word `{tier}` is the tier of a system. */
export function servedBy(
  asked: ServedBy,
): Pick<DocumentLookupRule, "kind" | "check"> {
  return {
    kind: "document-lookup",
    *check({ document, playbook, option }) {
      if (!isAt(document, asked.while)) return;
      if (!asked.where.some((type) => playbook.byType.has(type))) return;
      const sight = { document, playbook, option };
      if (!doHold(asked.if, sight) || holding(asked.unless, sight)) return;
      const references = playbook.references.to(document.path);
      if (references.some((each) => serves(each, asked, playbook))) return;
      yield {
        at: "document",
        message: say(
          asked.message ?? messageOf(asked),
          document,
          playbook.config,
        ),
      };
    },
  };
}

function serves(
  { field, from }: OutgoingReference,
  { by, through, state, recent }: ServedBy,
  { byPath, config, today }: Lookups,
): boolean {
  if (!field || !through.includes(field.name)) return false;
  const document = byPath.get(from);
  if (!document || !isTyped(document) || !isAt(document, state)) return false;
  if (by && !by.includes(document.type.id)) return false;
  if (!recent) return true;
  const day = dateOfField(document, recent.date, config);
  return day !== undefined && addSpan(day, recent.span) >= today;
}

function messageOf({ where, through, recent }: ServedBy): string {
  const types = where.map((type) => type.replaceAll("-", " ")).join(" or ");
  const time = recent ? ` of the last ${formatSpan(recent.span)}` : "";
  return `No ${types}${time} names this document; name it in one, as \`${through[0]}: {id}\`.`;
}
