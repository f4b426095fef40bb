/** What is left open, and who takes over, if somebody leaves. */

import { departureOf, type Consequence } from "../playbook/departure.ts";
import type { Party } from "../playbook/people.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { countOf } from "../text/count.ts";
import { dutyValues } from "./people-register.ts";
import { withPeople } from "./people-named.ts";
import type { Register } from "./register.ts";

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

/** What is left unowned, unapproved or without cover if a person leaves, and who takes over the rest. */
export function departureRegister(
  person: Party,
  index: PlaybookIndex,
): Register {
  const departures = departureOf(person, index);
  const gaps = departures.filter(
    ({ consequence }) => consequence !== "taken over",
  ).length;
  return withPeople(
    {
      title: `Without ${person.name}`,
      columns: [
        { key: "consequence", heading: "Consequence" },
        { key: "duty", heading: "Duty" },
        { key: "subject", heading: "What", least: 16 },
        { key: "via", heading: "As", least: 8 },
        {
          key: "takesOver",
          heading: "Who is there",
          kind: "person",
          least: 10,
        },
        { key: "document", heading: "Document", least: 12 },
        { key: "path", heading: "File", kind: "path", for: "machines" },
      ],
      rows: departures.map(({ consequence, duty, takesOver }) => ({
        values: {
          ...dutyValues(duty),
          consequence: CONSEQUENCE_WORDS[consequence],
          duty: duty.kind,
          takesOver,
        },
        tones: BROKEN.includes(consequence) ? { subject: "red" } : {},
      })),
      groupBy: "consequence",
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
