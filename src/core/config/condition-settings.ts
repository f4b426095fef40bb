/** What has to hold before something is asked: `{ field: budget, above: 10000 }`, or a list of which one has to hold. */

import type { Condition, Conditions } from "../types/condition.ts";
import { texts } from "./list-settings.ts";
import { record, type Written } from "./record-setting.ts";
import { from } from "./requirement-setting.ts";
import type { Setting } from "./setting.ts";
import { flag, number, text } from "./single-settings.ts";
import type { TypeNames } from "./type-names.ts";

const SETTINGS = {
  field: text(
    "The field that is looked at; `systems.tier` looks at that of the documents it refers to.",
    "budget",
  ),
  is: texts("The words of which the field has one."),
  not: texts("The words of which the field has none, though it has a value."),
  above: number("The number that the field is above."),
  below: number("The number that the field is below."),
  set: flag("Whether the field has a value."),
  status: texts("Statuses of which the document has one.", "active"),
};

type WrittenCondition = Written<typeof SETTINGS>;

/** A condition as the JSON Schema defines it once. */
export const CONDITION = record("", SETTINGS);

const REF = { $ref: "#/definitions/condition" };

/** One condition, or several. */
export function conditions(
  summary: string,
): Setting<readonly WrittenCondition[]> {
  const { inside } = CONDITION;
  return {
    summary,
    kind: "condition or list of conditions",
    schema: { anyOf: [REF, { type: "array", items: REF }] },
    examples: [{ field: "budget", above: 10000 }],
    ...(inside ? { inside } : {}),
    read: (place) => {
      const { node } = place;
      const nodes = node?.kind === "list" ? node.items : [node];
      return nodes.flatMap((each) => CONDITION.read({ ...place, node: each })!);
    },
  };
}

const REQUIRED_IF = {
  from,
  if: conditions("Asked where this holds."),
};

/** From when on something is asked for, and of which documents. */
export const requiredIf = record(
  "From when on it is asked for, and of which documents.",
  REQUIRED_IF,
);

export type WrittenRequirement = Written<typeof REQUIRED_IF>;

/** The conditions that are written, as far as they are about fields and statuses that there are. */
export function conditionsFrom(
  written: readonly WrittenCondition[],
  names: TypeNames,
): Conditions {
  return written.flatMap((each) => conditionFrom(each, names) ?? []);
}

function conditionFrom(
  written: WrittenCondition,
  names: TypeNames,
): Condition | undefined {
  const field = written.get("field");
  const status = written.get("status");
  if (field === undefined && !status)
    return written.report(
      undefined,
      "A condition names a `field` or a `status`, for instance `{ field: budget, above: 10000 }`.",
    );
  const problem =
    (field === undefined ? undefined : names.problemOfPath(field)) ??
    (status && names.problemOfStanding(status));
  if (problem !== undefined)
    return written.report(field === undefined ? "status" : "field", problem);
  const asks = (["is", "not", "above", "below", "set"] as const).filter(
    (key) => written.get(key) !== undefined,
  );
  if (field !== undefined && asks.length === 0)
    return written.report(
      "field",
      `The condition does not say what \`${field}\` has to be; add \`is\`, \`not\`, \`above\`, \`below\` or \`set\`.`,
    );
  return Object.fromEntries(
    (["field", "status", ...asks] as const).flatMap((key) => {
      const value = written.get(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
