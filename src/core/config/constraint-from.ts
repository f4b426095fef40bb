/** One constraint out of its settings, once it has what its kind needs; what it names has to be there. */

import { asPhrase } from "../text/phrase.ts";
import type { Constraint } from "../types/constraint.ts";
import { IN_FORCE, NOT_GIVEN_UP, NOT_OVER, STAGES } from "../types/life.ts";
import { stagesFrom } from "../types/requirement.ts";
import { conditionsFrom } from "./condition-settings.ts";
import type { KindName, WrittenConstraint } from "./constraint-settings.ts";
import type { TypeNames } from "./type-names.ts";

const STATES = {
  open: NOT_OVER,
  "in-force": IN_FORCE,
  done: ["done"],
  any: STAGES,
};
const DATE = ["date"] as const;

/** The constraint; `undefined` where something is wrong, which is reported. */
export function constraintFrom(
  kind: KindName,
  written: WrittenConstraint,
  names: TypeNames,
): Constraint | undefined {
  /** Reports a problem with a setting, and answers whether there is none. */
  const isFine = (
    key: Parameters<WrittenConstraint["report"]>[0],
    problems: string | undefined | readonly (string | undefined)[],
  ): boolean => {
    const problem = [problems].flat().find((each) => each !== undefined);
    if (problem !== undefined) written.report(key, problem);
    return problem === undefined;
  };
  const standing = written.get("while");
  if (standing && !isFine("while", names.problemOfStanding(standing)))
    return undefined;
  const conditions = written.get("if");
  const condition = conditions && conditionsFrom(conditions, names);
  // What it would ask without its condition is not what is meant.
  if (conditions && condition?.length !== conditions.length) return undefined;
  const when = condition && { if: condition };
  switch (kind) {
    case "not-past-while": {
      const date = written.get(kind);
      const grace = written.get("grace");
      if (date === undefined || !standing) return undefined;
      if (!isFine(kind, names.problemOfField(date, DATE))) return undefined;
      return { kind, date, while: standing, ...(grace && { grace }) };
    }
    case "still-after": {
      const since = written.get(kind);
      const within = written.get("within");
      if (since === undefined || !standing || !within) return undefined;
      if (!isFine(kind, names.problemOfField(since, DATE))) return undefined;
      return { kind, since, while: standing, within };
    }
    case "in-order": {
      const dates = written.get(kind) ?? [];
      const apart = written.get("apart");
      const few = fewerThanTwo(dates, "two days, such as `[launch, ends]`");
      const each = dates.map((date) => names.problemOfField(date, DATE));
      if (!isFine(kind, [few, ...each])) return undefined;
      return { kind, dates, ...(apart && { apart }), ...when };
    }
    case "required-if":
      return condition && requiredIfFrom(written, condition, names);
    case "served-by":
      return servedByFrom(written, when, names, isFine);
    case "differs": {
      const people = written.get(kind) ?? [];
      const few = fewerThanTwo(
        people,
        "two people, such as `[owner, checker]`",
      );
      const each = people.map((name) => names.problemOfField(name, ["person"]));
      const field = people.at(-1);
      if (!isFine(kind, [few, ...each]) || field === undefined)
        return undefined;
      return { kind, field, from: people.slice(0, -1), while: NOT_GIVEN_UP };
    }
    case "at-most": {
      const [field, limit, ...more] = written.get(kind) ?? [];
      const factor = written.get("factor");
      if (field === undefined || limit === undefined || more.length > 0)
        return written.report(
          kind,
          "`at-most` names two numbers, such as `[paid, fee]`.",
        );
      const each = [field, limit].map((name) => names.problemOfField(name));
      if (!isFine(kind, each)) return undefined;
      return { kind, field, limit, ...(factor && { factor }) };
    }
    case "unique": {
      const field = written.get(kind);
      if (field === undefined) return undefined;
      if (!isFine(kind, names.problemOfField(field))) return undefined;
      return { kind, field };
    }
  }
}

function fewerThanTwo(
  names: readonly string[],
  wanted: string,
): string | undefined {
  return names.length < 2 ? `Name at least ${wanted}.` : undefined;
}

function requiredIfFrom(
  written: WrittenConstraint,
  condition: Extract<Constraint, { kind: "required-if" }>["if"],
  names: TypeNames,
): Constraint | undefined {
  const kind = "required-if";
  const name = written.get(kind);
  if (name === undefined) return undefined;
  const field = names.fieldNamed(name);
  const section = field ? undefined : names.headingOf(name);
  if (!field && section === undefined)
    return written.report(kind, names.problemOfField(name)!);
  const [after] = written.get("after") ?? [];
  if (after) {
    const problem = names.problemOfField(after[0], DATE);
    if (problem !== undefined) return written.report("after", problem);
  }
  return {
    kind,
    fields: field ? { [name]: asPhrase(field.summary) } : {},
    ...(section === undefined ? {} : { section }),
    while: stagesFrom(written.get("from") ?? "approved"),
    if: condition,
    ...(after && { after: { date: after[0], span: after[1] } }),
  };
}

function servedByFrom(
  written: WrittenConstraint,
  when: Pick<Extract<Constraint, { kind: "served-by" }>, "if"> | undefined,
  names: TypeNames,
  isFine: (
    key: "served-by" | "through" | "dated" | "within",
    problems: string | undefined | readonly (string | undefined)[],
  ) => boolean,
): Constraint | undefined {
  const kind = "served-by";
  const by = written.get(kind) ?? [];
  const through = written.get("through") ?? [];
  const date = written.get("dated");
  const span = written.get("within");
  if (!isFine(kind, names.problemOfTypes(by))) return undefined;
  const others = by.map((id) => names.of(id));
  /** A field counts where one of the types has it. */
  const problemOf = (
    name: string,
    wanted: "reference" | "date",
  ): string | undefined => {
    const problems = others.map((each) => each.problemOfField(name, [wanted]));
    return problems.includes(undefined) ? undefined : problems[0];
  };
  const isHalf = (date === undefined) !== (span === undefined);
  if (
    !isFine(
      "through",
      through.map((each) => problemOf(each, "reference")),
    ) ||
    !isFine(
      "dated",
      date === undefined ? undefined : problemOf(date, "date"),
    ) ||
    !isFine(
      span ? "within" : "dated",
      isHalf
        ? "`within` and `dated` belong together, such as `within: 6 months, dated: done_on`."
        : undefined,
    )
  )
    return undefined;
  return {
    kind,
    by,
    where: by,
    through,
    state: STATES[written.get("state") ?? "any"],
    while: written.get("while") ?? IN_FORCE,
    ...when,
    ...(date !== undefined && span ? { recent: { date, span } } : {}),
  };
}
