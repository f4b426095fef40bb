/** What rules that are data ask: one shape a kind. The built-in ones are written with them, and a team's own in its settings. */

import type { Span } from "../text/span.ts";
import type { Conditions, FromOption } from "./condition.ts";

/** Where a document has to be in its life: families of statuses, words of its own, or `undefined` for no status. */
export type Standing = readonly (string | undefined)[];

/** A sentence with slots such as `{expires}`; left out: the kind's own. */
interface Saying {
  readonly message?: string;
}

/** The day of a field is not past while a document stands so. */
export interface NotPastWhile extends Saying {
  readonly date: string;
  readonly while: Standing;
  /** How long it may be past. */
  readonly grace?: Span;
}

/** The days of fields follow each other. */
export interface InOrder extends Saying {
  readonly dates: readonly string[];
  /** How far each lies behind the one before, at least. */
  readonly apart?: Span;
  readonly if?: Conditions;
}

/** A document does not stand so for longer than a while after the day of a field. */
export interface StillAfter extends Saying {
  readonly since: string;
  readonly while: Standing;
  /** So long, or as many days as an option says. */
  readonly within: Span | FromOption;
}

/** Fields, or a section, say something where a condition holds. */
export interface RequiredIf extends Saying {
  /** What the message says of each field (`{what}`), by its name; one of the message's own needs nothing. */
  readonly fields: Readonly<Record<string, string>>;
  /** The section that is asked for; beside fields one that says the same as they. */
  readonly section?: string;
  readonly while: Standing;
  readonly if: Conditions;
  /** Asked only so long after the day of a field. */
  readonly after?: { readonly date: string; readonly span: Span };
  /** The field to point at, where it is not the missing one. */
  readonly at?: string;
}

/** Another document names this one. */
export interface ServedBy extends Saying {
  /** The types that count; left out: any. */
  readonly by?: readonly string[];
  /** Nothing is asked where the playbook has none of these types. */
  readonly where: readonly string[];
  /** The fields that name it. */
  readonly through: readonly string[];
  /** How the other document stands. */
  readonly state: Standing;
  /** How this one stands. */
  readonly while: Standing;
  readonly if?: Conditions;
  /** What does as well. */
  readonly unless?: Conditions;
  /** How long ago the day of the other's field may be. */
  readonly recent?: { readonly date: string; readonly span: Span };
}

/** The people of some fields are others than those of one. */
export interface Differs extends Saying {
  readonly field: string;
  readonly from: readonly string[];
  readonly while: Standing;
}

/** A number is at most another one, or so many times as much. */
export interface AtMost extends Saying {
  readonly field: string;
  readonly limit: string;
  readonly factor?: number;
}

/** No two documents of a type have the same value. */
export interface Unique extends Saying {
  readonly field: string;
}

/** What each kind asks, by the kind. */
export interface ConstraintKinds {
  "not-past-while": NotPastWhile;
  "in-order": InOrder;
  "still-after": StillAfter;
  "required-if": RequiredIf;
  "served-by": ServedBy;
  differs: Differs;
  "at-most": AtMost;
  unique: Unique;
}

export type ConstraintKind = keyof ConstraintKinds;

/** One constraint as data, told apart by its kind. */
export type Constraint = {
  [K in ConstraintKind]: { readonly kind: K } & ConstraintKinds[K];
}[ConstraintKind];

/** A rule that a team has made for a type of its own: `webinar/not-held`. */
export interface ConstraintDefinition {
  readonly name: string;
  readonly severity: "error" | "warning" | "info" | "hint";
  /** Why it matters, where the team says so. */
  readonly because?: string;
  readonly constraint: Constraint;
}
