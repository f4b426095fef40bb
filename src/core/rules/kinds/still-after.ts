/** A document is at some stage of its life no longer than a while after a day: what was begun goes on. */

import { isAt } from "../../playbook/condition.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";
import { addSpan, distanceIn, formatSpan } from "../../text/span.ts";
import type { StillAfter } from "../../types/constraint.ts";
import type { DocumentRule } from "../rule.ts";
import { say } from "./say.ts";

/** The words `{age}` and `{promised}` are how long it has been, and how long it may be. */
export function stillAfter({
  since,
  while: stages,
  within,
  message,
}: StillAfter): Pick<DocumentRule, "kind" | "check"> {
  return {
    kind: "document",
    *check({ document, config, today, option }) {
      if (!isAt(document, stages)) return;
      const day = dateOfField(document, since, config);
      const span =
        "option" in within ? { days: option<number>(within.option) } : within;
      if (day === undefined || addSpan(day, span) >= today) return;
      yield {
        at: { field: since },
        message: say(
          message ??
            `{status} since \`${day}\`, {age}; {promised} were promised. Take it further, or write why it waits.`,
          document,
          config,
          { age: distanceIn(span, day, today), promised: formatSpan(span) },
        ),
      };
    },
  };
}
