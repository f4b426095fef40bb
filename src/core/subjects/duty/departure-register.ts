/** What is left open, and who takes over, if somebody leaves. */

import { departureOf, type Consequence, type Departure } from "./departure.ts";
import type { Party } from "../../playbook/people/people.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { countOf } from "../../text/count.ts";
import {
  DUTY_DOCUMENT,
  DUTY_PATH,
  DUTY_SUBJECT,
  DUTY_VIA,
} from "./duty-register.ts";
import { text, person } from "../../report/register/columns.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

const CONSEQUENCE_WORDS: Readonly<Record<Consequence, string>> = {
  "left unowned": "Left without anyone answering for it",
  "left unapproved": "Left without an approver",
  "left without an administrator": "Left with fewer than two administrators",
  "left without cover": "Left without a deputy",
  "seat left empty": "Seats left empty",
  "action left open": "Open actions without anyone",
  "taken over": "Taken over",
};

const BROKEN: readonly Consequence[] = [
  "left unowned",
  "left unapproved",
  "left without an administrator",
];

const CONSEQUENCE = text(
  "consequence",
  "Consequence",
  ({ consequence }: Departure) => CONSEQUENCE_WORDS[consequence],
);

export const DEPARTURE: RegisterKind<Departure> = {
  name: "departure",
  groupBy: CONSEQUENCE,
  columns: [
    CONSEQUENCE,
    text("duty", "Duty", ({ duty }) => duty.kind),
    {
      ...DUTY_SUBJECT,
      tone: ({ consequence }) =>
        BROKEN.includes(consequence) ? "red" : undefined,
    },
    DUTY_VIA,
    person("takesOver", "Who is there", ({ takesOver }) => takesOver, {
      least: 10,
    }),
    DUTY_DOCUMENT,
    DUTY_PATH,
  ],
};

/** What is left unowned, unapproved or without cover if a person leaves, and who takes over the rest. */
export function departureRegister(
  person: Party,
  index: PlaybookIndex,
): Register {
  const departures = departureOf(person, index);
  const gaps = departures.filter(
    ({ consequence }) => consequence !== "taken over",
  ).length;
  return register(
    {
      ...DEPARTURE,
      title: `Without ${person.name}`,
      subjects: departures,
      empty: `Nothing in this playbook rests on \`${person.name}\`.`,
      notes:
        departures.length === 0
          ? []
          : [
              `${countOf(gaps, "thing")} would be left open, ${departures.length - gaps} would be taken over.`,
            ],
    },
    index,
  );
}
