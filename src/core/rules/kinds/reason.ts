/** Why something is needed, in the words of the document that asks for it: "since `fee` is `900`". */

import { valuesOf, type Sight } from "../../playbook/condition.ts";
import { listInWords } from "../../text/list-in-words.ts";
import type { Condition } from "../../types/condition.ts";

/** The reason that a condition gives which holds. */
export function reasonOf({ field, set }: Condition, sight: Sight): string {
  if (field === undefined)
    return `since this is \`${sight.document.status?.text}\``;
  const values = valuesOf(field, sight);
  if (set === false) return `since \`${field}\` says nothing`;
  return values.length === 0
    ? `since \`${field}\` is written`
    : `since \`${field}\` is ${listInWords(values)}`;
}
