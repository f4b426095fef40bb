/** The rules that hold in a playbook: the built-in ones, and those that a team has made for its types as constraints. */

import type { Config } from "../config/config.ts";
import { isThroughReference } from "../playbook/condition.ts";
import { asPhrase } from "../text/phrase.ts";
import { perDefinition } from "../text/remember.ts";
import type { Conditions } from "../types/condition.ts";
import type {
  Constraint,
  ConstraintDefinition,
  RequiredIf,
} from "../types/constraint.ts";
import type { DocumentType, Requirement } from "../types/document-type.ts";
import { stagesFrom } from "../types/requirement.ts";
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
    [...(type.constraints ?? []), ...requirementsOf(type)].map((each) =>
      ruleOf(type, each),
    ),
  );
  return own.length === 0 ? RULES : [...RULES, ...own];
});

function ruleOf(
  { id, title }: DocumentType,
  { name, severity, because, constraint }: ConstraintDefinition,
): Rule {
  const facts = {
    id: `${id}/${name}`,
    group: "own" as const,
    severity,
    fixable: false,
    summary: `A rule of this playbook for each ${asPhrase(title)}: ${SUMMARIES[constraint.kind]}`,
    why: because ?? "The settings of this playbook ask for it.",
    examples: { good: "", bad: "" },
  };
  const check = checkOf(id, constraint);
  return check.kind === "playbook"
    ? { ...facts, ...check }
    : { ...facts, types: [id], ...check };
}

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

/** What fields and sections are required for by something in another document, which a look at this one alone cannot tell. */
function* requirementsOf(type: DocumentType): Generator<ConstraintDefinition> {
  for (const { name, summary, required, requiredIf } of type.fields)
    if (required && isElsewhere(requiredIf))
      yield requirement(name, required, {
        fields: { [name]: asPhrase(summary) },
        if: requiredIf!,
      });
  for (const { heading, required, requiredIf } of type.sections)
    if (required && isElsewhere(requiredIf))
      yield requirement(
        heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-"),
        required,
        { fields: {}, section: heading, if: requiredIf! },
      );
}

function requirement(
  name: string,
  from: Requirement,
  asked: Pick<RequiredIf, "fields" | "section" | "if">,
): ConstraintDefinition {
  const constraint = {
    kind: "required-if" as const,
    ...asked,
    while: stagesFrom(from),
  };
  return { name, severity: "error", constraint };
}
