/** What a cure may bring up, though nobody asked for it: what could not be seen before, or is the person's own answer. */

import { RULES } from "../rules/index.ts";
import type { RuleGroup } from "../rules/rule.ts";
import type { QuickFix } from "./quick-fix.ts";

/** All rules; those of some groups; some rules. */
type Followers =
  | "all"
  | {
      readonly groups?: ReadonlySet<RuleGroup>;
      readonly rules?: readonly string[];
    };

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
]);

/** By the rule that is cured. */
const FOLLOWERS: Readonly<Record<string, Followers>> = {
  // As long as a text or its type cannot be read, nothing else is found in it; and of several slips only the first.
  "front-matter-invalid": "all",
  "type-unknown": "all",
  // Once somebody has begun to govern it, the rest can be asked for.
  "document-ungoverned": "all",
  // A section that is there but empty is less than none at all, and it is what the person goes on with.
  "section-missing": {
    rules: ["section-empty", "section-placeholder", "sop-steps-missing"],
  },
  // What is stated, at last or in a way that can be read, can be weighed.
  "field-missing": { groups: WEIGHING },
  "owner-missing": { groups: WEIGHING },
  "field-unknown": { groups: WEIGHING },
  "field-invalid": { groups: WEIGHING },
  "date-ambiguous": { groups: WEIGHING },
  // Another role, score or status has other duties; more is asked of what is approved.
  "role-expected": { groups: WEIGHING },
  "system-tier-disagrees": { groups: WEIGHING },
  "decision-unrecorded": { groups: WEIGHING, rules: ["field-missing"] },
};

/** Questions whose answers are themselves weighed. */
const ANSWERS: ReadonlySet<QuickFix["asks"]> = new Set(["person", "date"]);

/** Whether a finding of a rule may appear when one of another, or of the same, is cured. */
export function mayFollow(
  cured: string,
  rule: string,
  { asks }: Pick<QuickFix, "asks">,
): boolean {
  // What somebody says of people and days is theirs; that it is found fault with is no reason not to write it.
  if (ANSWERS.has(asks) && isIn(WEIGHING, rule)) return true;
  const followers = Object.hasOwn(FOLLOWERS, cured)
    ? FOLLOWERS[cured]!
    : undefined;
  if (followers === undefined || followers === "all")
    return followers !== undefined;
  if (rule === cured) return false;
  const { groups, rules = [] } = followers;
  return rules.includes(rule) || (groups !== undefined && isIn(groups, rule));
}

function isIn(groups: ReadonlySet<RuleGroup>, rule: string): boolean {
  const group = RULES.find(({ id }) => id === rule)?.group;
  return group !== undefined && groups.has(group);
}
