/** A document is at some stage of its life no longer than a while after a day: what was begun goes on. */

import { isAt } from "../../playbook/condition.ts";
import { textOfField } from "../../playbook/playbook-document.ts";
import { dateOfField } from "../../playbook/review.ts";
import { addSpan, distanceIn, formatSpan, type Span } from "../../text/span.ts";
import { foldWord } from "../../text/words.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { StillAfter, Within } from "../../types/constraint.ts";
import type { DocumentRule, Options } from "../rule.ts";
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
      const span = spanFor(within, document, option);
      if (day === undefined || !span || addSpan(day, span) >= today) return;
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

/** A length that depends on a word, such as a priority, is that of the word; without it nobody promised anything. */
function spanFor(
  within: Within,
  document: TypedDocument,
  option: Options,
): Span | undefined {
  if ("option" in within) return { days: option<number>(within.option) };
  if (!("by" in within)) return within;
  const word = textOfField(document, within.by)?.text;
  return word === undefined
    ? undefined
    : Object.entries(within.spans).find(
        ([each]) => foldWord(each) === foldWord(word),
      )?.[1];
}
