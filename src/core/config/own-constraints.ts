/** The `constraints` that a team has written for a type, read once all types are known. */

import { didYouMean, nearest } from "../text/nearest.ts";
import { slotsIn } from "../text/slots.ts";
import type { DocumentType } from "../types/document-type.ts";
import type { ConstraintDefinition } from "../types/constraint.ts";
import { constraintFrom } from "./constraint-from.ts";
import {
  KIND_NAMES,
  type KindName,
  type Parameter,
  type WrittenConstraint,
} from "./constraint-settings.ts";
import { withRequiredWhere, type WrittenParts } from "./required-where.ts";
import { typeNames, type TypeNames } from "./type-names.ts";

/** What each kind takes, beside severity, reason and message; the first few it cannot do without. */
const TAKES: Readonly<
  Record<
    KindName,
    { readonly needs: readonly Parameter[]; readonly may: readonly Parameter[] }
  >
> = {
  "not-past-while": { needs: ["while"], may: ["grace"] },
  "in-order": { needs: [], may: ["apart", "if"] },
  "still-after": { needs: ["while", "within"], may: [] },
  "required-if": { needs: ["if"], may: ["from", "after"] },
  "served-by": {
    needs: ["through"],
    may: ["while", "state", "within", "dated", "if"],
  },
  differs: { needs: [], may: [] },
  "at-most": { needs: [], may: ["factor"] },
  unique: { needs: [], may: [] },
};
const ALWAYS: readonly Parameter[] = ["severity", "because", "message"];

/** The type with what it asks where something holds, which may be about any of the types there are. */
export function withConstraints(
  type: DocumentType,
  types: ReadonlyMap<string, DocumentType>,
  written: {
    readonly fields: WrittenParts | undefined;
    readonly sections: WrittenParts | undefined;
    readonly constraints: ReadonlyMap<string, WrittenConstraint> | undefined;
  },
): DocumentType {
  const { fields, sections, constraints = new Map() } = written;
  const names = typeNames(type, types);
  const asking = withRequiredWhere(type, fields, sections, names);
  const own = constraintsFrom(constraints, names);
  return own.length === 0
    ? asking
    : { ...asking, constraints: [...(asking.constraints ?? []), ...own] };
}

/** The constraints of a type, as far as what they name is there. */
function constraintsFrom(
  written: ReadonlyMap<string, WrittenConstraint>,
  names: TypeNames,
): readonly ConstraintDefinition[] {
  return [...written].flatMap(([name, each]) => {
    const kind = kindOf(name, each);
    if (!kind || !hasItsParameters(name, kind, each)) return [];
    const constraint = constraintFrom(kind, each, names);
    const message = each.get("message");
    const because = each.get("because");
    if (!constraint) return [];
    return [
      {
        name,
        severity: each.get("severity") ?? "warning",
        ...(because === undefined ? {} : { because }),
        constraint:
          message === undefined || !isSayable(message, each, names)
            ? constraint
            : { ...constraint, message },
      },
    ];
  });
}

function kindOf(
  name: string,
  written: WrittenConstraint,
): KindName | undefined {
  const [kind, other] = KIND_NAMES.filter((each) => written.has(each));
  if (kind === undefined)
    return written.report(
      undefined,
      `The constraint \`${name}\` does not say what kind of rule it is; write one of ${KIND_NAMES.map((each) => `\`${each}\``).join(", ")}.`,
    );
  if (other === undefined) return kind;
  return written.report(
    other,
    `The constraint \`${name}\` is both \`${kind}\` and \`${other}\`; make two constraints of it.`,
  );
}

function hasItsParameters(
  name: string,
  kind: KindName,
  written: WrittenConstraint,
): boolean {
  const { needs, may } = TAKES[kind];
  const takes = [...needs, ...may, ...ALWAYS];
  for (const key of Object.values(TAKES).flatMap((each) => [
    ...each.needs,
    ...each.may,
  ]))
    if (written.has(key) && !takes.includes(key)) {
      written.report(
        key,
        `\`${key}\` says nothing in a constraint \`${kind}\`; leave it out.`,
      );
      return false;
    }
  const missing = needs.find((key) => !written.has(key));
  if (missing !== undefined)
    written.report(
      kind,
      `The constraint \`${name}\` needs \`${missing}\` as well.`,
    );
  return missing === undefined;
}

/** Words that kinds have for slots, beside the fields of the document. */
const WORDS = ["id", "status", "ago", "age", "promised", "apart", "needed"];

/** Whether each slot of a message can be filled; one that cannot is reported. */
function isSayable(
  message: string,
  written: WrittenConstraint,
  names: TypeNames,
): boolean {
  const unknown = slotsIn(message).find(
    (name) => !WORDS.includes(name) && !names.fieldNamed(name),
  );
  if (unknown === undefined) return true;
  written.report(
    "message",
    `\`{${unknown}}\` stands for no field of this type.${didYouMean(nearest(unknown, [...WORDS, ...names.fieldNames]))}`,
  );
  return false;
}
