/** The rules that hold in a playbook: the built-in ones, and those that a team has made for its types as constraints. */

import type { Config } from "../config/config.ts";
import { isThroughReference } from "../playbook/condition.ts";
import { asPhrase } from "../text/phrase.ts";
import { perDefinition } from "../text/remember.ts";
import type { Conditions } from "../types/condition.ts";
import type { Constraint, ConstraintDefinition } from "../types/constraint.ts";
import type { DocumentType } from "../types/document-type.ts";
import { RULES } from "./index.ts";
import { atMost } from "./kinds/at-most.ts";
import { differs } from "./kinds/differs.ts";
import { inOrder, inOrderElsewhere } from "./kinds/in-order.ts";
import { notPastWhile } from "./kinds/not-past-while.ts";
import { requiredIf, requiredIfElsewhere } from "./kinds/required-if.ts";
import { servedBy } from "./kinds/served-by.ts";
import { stillAfter } from "./kinds/still-after.ts";
import { unique } from "./kinds/unique.ts";
import type { Rule } from "./rule.ts";

/** All rules of a playbook, the team's own last. */
export function rulesOf({ types }: Pick<Config, "types">): readonly Rule[] {
  return allRules(types);
}

const allRules = perDefinition((types: readonly DocumentType[]) => {
  const own = types.flatMap((type) =>
    (type.constraints ?? []).map((each) => ownRule(type, each)),
  );
  return own.length === 0 ? RULES : [...RULES, ...own];
});

function ownRule(
  { id, title }: DocumentType,
  { name, severity, because, constraint }: ConstraintDefinition,
): Rule {
  const facts = {
    id: `${id}/${name}`,
    group: "own" as const,
    severity,
    fixable: false,
    ...(BY_TIME.has(constraint.kind) ? { byTime: true as const } : {}),
    summary: `A rule of this playbook for each ${asPhrase(title)}: ${SUMMARIES[constraint.kind]}`,
    why: because ?? "The settings of this playbook ask for it.",
    examples: { good: "", bad: "" },
  };
  const check = checkOf(id, constraint);
  return check.kind === "playbook"
    ? { ...facts, ...check }
    : { ...facts, types: [id], ...check };
}

/** Time alone can break them, which never stops a commit that did not touch the document. */
const BY_TIME: ReadonlySet<Constraint["kind"]> = new Set([
  "not-past-while",
  "still-after",
  "served-by",
]);

const SUMMARIES: Readonly<Record<Constraint["kind"], string>> = {
  "not-past-while": "a day is not past while the status says otherwise.",
  "in-order": "days follow each other.",
  "still-after": "a status does not last too long.",
  "required-if": "something is written where it is needed.",
  "served-by": "another document names it.",
  differs: "different people do what needs two.",
  "at-most": "a number is not above its limit.",
  unique: "no two have the same value.",
};

/** What a constraint looks at decides how the rule runs. */
function checkOf(type: string, constraint: Constraint) {
  switch (constraint.kind) {
    case "not-past-while":
      return notPastWhile(constraint);
    case "in-order":
      return isElsewhere(constraint.if)
        ? inOrderElsewhere(constraint)
        : inOrder(constraint);
    case "still-after":
      return stillAfter(constraint);
    case "required-if":
      return isElsewhere(constraint.if)
        ? requiredIfElsewhere(constraint)
        : requiredIf(constraint);
    case "served-by":
      return servedBy(constraint);
    case "differs":
      return differs(constraint);
    case "at-most":
      return atMost(constraint);
    case "unique":
      return unique(constraint, type);
  }
}

function isElsewhere(conditions: Conditions = []): boolean {
  return conditions.some(isThroughReference);
}
