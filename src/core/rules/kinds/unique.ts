/** No two documents of a type have the same value in a field. */

import {
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { foldWord } from "../../text/words.ts";
import { isGivenUp } from "../../types/life.ts";
import type { Unique } from "../../types/constraint.ts";
import type { PlaybookRule } from "../rule.ts";
import { say } from "./say.ts";

/** Of documents with one value the first by path keeps it; the others are told. */
export function unique(
  { field, message }: Unique,
  type: string,
): Pick<PlaybookRule, "kind" | "check"> {
  return {
    kind: "playbook",
    *check({ playbook: { byType, config } }) {
      const first = new Map<string, TypedDocument>();
      for (const document of byType.get(type) ?? []) {
        const value = textOfField(document, field);
        if (!value || isGivenUp(document.statusFamily)) continue;
        const folded = foldWord(value.text);
        const other = first.get(folded);
        if (!other) first.set(folded, document);
        else
          yield {
            document,
            at: { field },
            message: say(
              message ??
                `\`${field}\` is \`${value.text}\` in \`${other.path}\` too; write another.`,
              document,
              config,
            ),
            related: [
              {
                path: other.path,
                range: textOfField(other, field)!.range,
                message: `\`${value.text}\` stands here.`,
              },
            ],
          };
      }
    },
  };
}
