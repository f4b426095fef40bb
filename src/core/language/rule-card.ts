/** The card that explains a finding: what the rule wants, and why. */

import { ruleOf } from "../rules/index.ts";
import { card, type Card } from "./card.ts";
import { withoutMarks } from "./field-words.ts";

/** The card of a rule; `undefined` for an id that is none. */
export function ruleCard(id: string): Card | undefined {
  const rule = ruleOf(id);
  return rule && card({ text: "Why" }, rule.id, [withoutMarks(rule.why)]);
}
