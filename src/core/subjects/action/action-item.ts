/** One action item, however it is written. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import type { Range } from "../../text/range.ts";
import type { TextValue } from "../../playbook/fields/field-value.ts";
import type { PeopleRegister } from "../../playbook/people/people.ts";

/** By when; no date where the words name none: "by next sprint". */
export interface DueDate extends TextValue {
  readonly date: CalendarDate | undefined;
}

/** Something that somebody is to do. */
export interface ActionItem {
  /** What is to be done. */
  readonly text: string;
  readonly owners: readonly TextValue[];
  /** What holds several owners as one text: "Sales and Marketing" may be one name. */
  readonly together?: TextValue | undefined;
  readonly due: DueDate | undefined;
  /** Whether a heading above says by when, without a day: "Next week". */
  readonly isTimed?: boolean;
  readonly status: "open" | "done";
  /** Only an idea, a question or a remark so far; it needs no owner and no date (ethereum/pm#1334). */
  readonly isProposed: boolean;
  readonly ticket: TextValue | undefined;
  /** Whether it names an issue, a pull request or a ticket, where its owner may be kept. */
  readonly isTracked: boolean;
  /** The line or cell that says what is to be done. */
  readonly range: Range;
}

/** An item's words for a sentence: in backticks and not too long. */
export function quoteAction({ text }: ActionItem): string {
  const plain = text.replace(/[`*]/g, "").replace(/\s+/g, " ").trim();
  const cut = plain.length > 60 ? `${plain.slice(0, 59).trimEnd()}…` : plain;
  return `\`${cut}\``;
}

/** Whoever is to do it, where a name that the register has whole is one. */
export function ownersOf(
  { owners, together }: ActionItem,
  register: PeopleRegister | undefined,
): readonly TextValue[] {
  return together && register?.find(together.text) ? [together] : owners;
}
