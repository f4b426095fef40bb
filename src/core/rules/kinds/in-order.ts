/** Days follow each other in the order in which their fields are named, or lie some time apart. */

import { doHold } from "../../playbook/condition.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";
import type { Config } from "../../config/config.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { addSpan, distanceIn, formatSpan } from "../../text/span.ts";
import type { InOrder } from "../../types/constraint.ts";
import type { DocumentLookupRule, DocumentRule, Finding } from "../rule.ts";
import { say } from "./say.ts";

/** The words `{apart}` and `{needed}` are how far the days are apart, and how far they have to be. */
export function inOrder(asked: InOrder): Pick<DocumentRule, "kind" | "check"> {
  return {
    kind: "document",
    *check({ document, config }) {
      if (doHold(asked.if, { document }))
        yield* outOfOrder(document, config, asked);
    },
  };
}

/** The same where a condition asks of documents that this one refers to. */
export function inOrderElsewhere(
  asked: InOrder,
): Pick<DocumentLookupRule, "kind" | "check"> {
  return {
    kind: "document-lookup",
    *check({ document, playbook }) {
      if (doHold(asked.if, { document, playbook }))
        yield* outOfOrder(document, playbook.config, asked);
    },
  };
}

/** The days that are not in order; each is compared with the one that is written before it. */
export function* outOfOrder(
  document: TypedDocument,
  config: Config,
  { dates, apart, message }: InOrder,
): Generator<Finding> {
  let before: { field: string; day: CalendarDate } | undefined;
  for (const field of dates) {
    const day = dateOfField(document, field, config);
    if (day === undefined) continue;
    if (before) {
      const { field: other, day: from } = before;
      const isBefore = day < from;
      if (isBefore || (apart && day < addSpan(from, apart))) {
        const text = isBefore
          ? `\`${field}\` is \`${day}\`, before \`${other}\` on \`${from}\`; one of the two is wrong.`
          : `\`${other}\` is \`${from}\`, {apart} before \`${field}\` on \`${day}\`; {needed} are needed.`;
        const words = apart && {
          apart: distanceIn(apart, from, day),
          needed: formatSpan(apart),
        };
        yield {
          at: { field: isBefore ? field : other },
          message: say(message ?? text, document, config, words),
        };
      }
    }
    before = { field, day };
  }
}
