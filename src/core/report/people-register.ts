/** The people of a playbook as registers: everyone, and one person's duties. */

import { departmentOf } from "../playbook/departments.ts";
import {
  actorKey,
  dutiesFor,
  dutiesOf,
  type Duty,
  type DutyKind,
} from "../playbook/duties.ts";
import { hasLeft, leavesOn, type Party } from "../playbook/people.ts";
import { nameInReferences } from "../playbook/reference.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { addTo } from "../text/group-by.ts";
import { leaverNotes } from "./people-named.ts";
import type { Register, RegisterColumn, RegisterRow } from "./register.ts";

const COUNTED: readonly (readonly [DutyKind, key: string, heading: string])[] =
  [
    ["owns", "owns", "Owns"],
    ["approves", "approves", "Approves"],
    ["covers", "covers", "Covers"],
    ["administers", "administers", "Admin of"],
    ["does", "openActions", "Open actions"],
  ];

/** One row a person: the register's, then whoever else documents name. */
export function peopleOverview(index: PlaybookIndex): Register {
  const { people, today } = index;
  const byActor = new Map<string, Duty[]>();
  for (const duty of dutiesOf(index)) {
    const key = actorKey(duty);
    addTo(byActor, key, duty);
  }
  const persons = (people?.parties ?? []).filter(
    ({ kind }) => kind === "person",
  );
  const rows = persons.map((person) => {
    const duties = byActor.get(actorKey({ actor: person, name: person.name }));
    const isGone = hasLeft(person, today);
    return row(person.name, duties ?? [], {
      id: person.id,
      department: departmentOf(person.id, people) ?? null,
      isGone,
      note: noteOn(person, today),
    });
  });
  const strangers = [...byActor.values()].filter(
    ([first]) => first!.actor === undefined,
  );
  return {
    title: "People",
    columns: [
      { key: "id", heading: "Id", for: "machines" },
      { key: "name", heading: "Person", least: 12 },
      { key: "department", heading: "Department", least: 8 },
      { key: "roles", heading: "Roles", least: 10 },
      ...COUNTED.map(([, key, heading]): RegisterColumn => ({
        key,
        heading,
        kind: "number",
      })),
      { key: "note", heading: "Note", least: 10 },
    ],
    rows: [
      ...rows,
      ...strangers.map((duties) =>
        row(duties[0]!.name, duties, {
          id: null,
          department: null,
          isGone: false,
          note: people ? "not in the register" : null,
        }),
      ),
    ],
    empty: "Nobody is named in this playbook.",
    notes: people
      ? []
      : [
          `There is no \`${index.config.people}\`, so these are the names as documents write them.`,
        ],
  };
}

function noteOn(person: Party, today: PlaybookIndex["today"]): string | null {
  if (hasLeft(person, today))
    return `left${person.leftOn ? ` on ${person.leftOn}` : ""}`;
  const last = leavesOn(person, today);
  return last === undefined ? null : `leaves on ${last}`;
}

function row(
  name: string,
  duties: readonly Duty[],
  facts: {
    readonly id: string | null;
    readonly department: string | null;
    readonly isGone: boolean;
    readonly note: string | null;
  },
): RegisterRow {
  const { isGone, ...values } = facts;
  const count = (kind: DutyKind): number =>
    duties.filter((duty) => duty.kind === kind).length;
  return {
    values: {
      ...values,
      name,
      roles: duties
        .filter(({ kind }) => kind === "holds")
        .map(({ subject }) => subject),
      ...Object.fromEntries(
        COUNTED.map(([kind, key]) => [key, count(kind)] as const),
      ),
    },
    tones: {
      ...(isGone && duties.length > 0 ? { note: "red" as const } : {}),
      ...(facts.note && !isGone ? { note: "yellow" as const } : {}),
    },
  };
}

const DUTY_COLUMNS: readonly RegisterColumn[] = [
  { key: "subject", heading: "What", least: 16 },
  { key: "via", heading: "As", least: 8 },
  { key: "due", heading: "Due" },
  { key: "document", heading: "Document", least: 12 },
  { key: "path", heading: "File", kind: "path", for: "machines" },
];

/** What one person, team or role owns, approves, covers, runs and has to do, by kind. */
export function dutyRegister(party: Party, index: PlaybookIndex): Register {
  const duties = dutiesFor(party, index);
  const hasDue = duties.some(({ due }) => due !== undefined);
  const kinds = (Object.keys(DUTY_WORDS) as DutyKind[]).filter((kind) =>
    duties.some((duty) => duty.kind === kind),
  );
  return {
    title: party.name,
    columns: [
      { key: "duty", heading: "Duty" },
      ...DUTY_COLUMNS.filter(({ key }) => key !== "due" || hasDue),
    ],
    rows: kinds.flatMap((kind) =>
      duties
        .filter((duty) => duty.kind === kind)
        .map((duty) => ({
          values: { duty: DUTY_WORDS[kind], ...dutyValues(duty) },
        })),
    ),
    groupBy: "duty",
    empty: `\`${party.name}\` has no duties in this playbook.`,
    notes: leaverNotes([party], index.today),
  };
}

const DUTY_WORDS: Readonly<Record<DutyKind, string>> = {
  holds: "Holds the role",
  owns: "Owns",
  approves: "Approves",
  covers: "Stands in for",
  runs: "Technical owner of",
  administers: "Administers",
  "signs for": "Signs the contract of",
  "sits on": "Sits on",
  does: "Open actions",
};

/** The columns that every list of duties has. */
export function dutyValues(duty: Duty): RegisterRow["values"] {
  return {
    subject: duty.subject,
    via: duty.via?.name ?? null,
    due: duty.due ?? null,
    document: duty.document ? nameInReferences(duty.document) : null,
    path: duty.document?.path ?? null,
  };
}
