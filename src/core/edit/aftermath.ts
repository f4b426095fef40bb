/** What a cure may bring up, though nobody asked for it: what could not be seen before, or is the person's own answer. */

import { ruleOf } from "../rules/index.ts";
import type { RuleGroup } from "../rules/rule-facts.ts";
import type { QuickFix } from "./quick-fix.ts";

/** Groups that weigh what a document says of people, days and duties. The others see to how it is written. */
const WEIGHING: ReadonlySet<RuleGroup> = new Set([
  "ownership",
  "review",
  "post-mortem",
  "system",
  "charter",
  "exception",
  "acknowledgement",
  "change",
  "meeting",
  "improvement",
  "roadmap",
  "kpi",
  "playbook",
  "own",
]);

/** Questions whose answers are themselves weighed. */
const ANSWERS: ReadonlySet<QuickFix["asks"]> = new Set(["person", "date"]);

/** Whether a finding of a rule may appear when one of another, or of the same, is cured. */
export function mayFollow(
  cured: string,
  rule: string,
  { asks }: Pick<QuickFix, "asks">,
): boolean {
  // What somebody says of people and days is theirs; that it is found fault with is no reason not to write it.
  if (ANSWERS.has(asks) && weighs(rule)) return true;
  const uncovered = ruleOf(cured)?.uncovers ?? [];
  if (uncovered.includes("all")) return true;
  return (
    rule !== cured &&
    uncovered.some((each) =>
      typeof each === "string" ? weighs(rule) : each.id === rule,
    )
  );
}

function weighs(rule: string): boolean {
  const group = rule.includes("/") ? "own" : ruleOf(rule)?.group;
  return group !== undefined && WEIGHING.has(group);
}
