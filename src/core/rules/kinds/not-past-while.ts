/** A day is not past while a document is at some stage of its life: what was to be over is over, or has a new day. */

import { isAt } from "../../playbook/condition.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";
import { daysBetween } from "../../text/calendar-date.ts";
import { countOf } from "../../text/count.ts";
import { addSpan } from "../../text/span.ts";
import type { NotPastWhile } from "../../types/constraint.ts";
import type { DocumentRule } from "../rule.ts";
import { say } from "./say.ts";

/** The word `{ago}` is how long ago the day was. */
export function notPastWhile({
  date,
  while: stages,
  grace,
  message,
}: NotPastWhile): Pick<DocumentRule, "kind" | "check"> {
  return {
    kind: "document",
    *check({ document, config, today }) {
      if (!isAt(document, stages)) return;
      const day = dateOfField(document, date, config);
      if (day === undefined || day >= today) return;
      if (grace && addSpan(day, grace) >= today) return;
      const ago = countOf(daysBetween(day, today), "day");
      yield {
        at: { field: date },
        message: say(
          message ??
            `\`${date}\` was \`${day}\`, {ago} ago, and this is {status}; write another day, or the status that fits.`,
          document,
          config,
          { ago },
        ),
      };
    },
  };
}
