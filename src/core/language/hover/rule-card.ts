/** The card that explains a finding: what the rule wants, and why. */

import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { rulesOf } from "../../rules/own-rules.ts";
import { card, type Card } from "./card.ts";
import { withoutMarks } from "./field-words.ts";

/** The card of a rule; `undefined` for an id that is none. */
export function ruleCard(
  id: string,
  { config }: PlaybookIndex,
): Card | undefined {
  const rule = rulesOf(config).find((each) => each.id === id);
  return rule && card({ text: "Why" }, rule.id, [withoutMarks(rule.why)]);
}
