/** The people of a playbook as registers: everyone, and one person's duties. */

import { departmentOf } from "../../playbook/people/departments.ts";
import { actorKey, dutiesOf, type Duty, type DutyKind } from "./duties.ts";
import { hasLeft, leavesOn, type Party } from "../../playbook/people/people.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { number, text, hidden, list } from "../../report/register/columns.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Tone } from "../../report/paint.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

/** Somebody, by the people register or by what documents say. */
interface Somebody {
  readonly name: string;
  readonly party: Party | undefined;
  readonly duties: readonly Duty[];
}

const counted = (kind: DutyKind, key: string, heading: string) =>
  number(
    key,
    heading,
    ({ duties }: Somebody) =>
      duties.filter((duty) => duty.kind === kind).length,
  );

export const PEOPLE: RegisterKind<Somebody> = {
  name: "people",
  columns: [
    hidden(text("id", "Id", ({ party }) => party?.id)),
    text("name", "Person", ({ name }) => name, { least: 12 }),
    text(
      "department",
      "Department",
      ({ party }, { people }) => party && departmentOf(party.id, people),
      { least: 8 },
    ),
    list(
      "roles",
      "Roles",
      ({ duties }) =>
        duties
          .filter(({ kind }) => kind === "holds")
          .map(({ subject }) => subject),
      { least: 10 },
    ),
    counted("owns", "owns", "Owns"),
    counted("approves", "approves", "Approves"),
    counted("covers", "covers", "Covers"),
    counted("administers", "administers", "Admin of"),
    counted("does", "openActions", "Open actions"),
    text("note", "Note", noteOn, { least: 10, tone: noteTone }),
  ],
};

/** One row a person: the register's, then whoever else documents name. */
export function peopleOverview(index: PlaybookIndex): Register {
  const { people } = index;
  const byActor = groupBy(dutiesOf(index), actorKey);
  const persons = (people?.parties ?? []).filter(
    ({ kind }) => kind === "person",
  );
  const strangers = [...byActor.values()].filter(
    ([first]) => first!.actor === undefined,
  );
  return register(
    {
      ...PEOPLE,
      title: "People",
      subjects: [
        ...persons.map((party) => ({
          name: party.name,
          party,
          duties:
            byActor.get(actorKey({ actor: party, name: party.name })) ?? [],
        })),
        ...strangers.map((duties) => ({
          name: duties[0]!.name,
          party: undefined,
          duties,
        })),
      ],
      empty: "Nobody is named in this playbook.",
      notes: people
        ? []
        : [
            `There is no \`${index.config.people}\`, so these are the names as documents write them.`,
          ],
    },
    index,
  );
}

function noteOn(
  { party }: Somebody,
  { people, today }: PlaybookIndex,
): string | undefined {
  if (!party) return people && "not in the register";
  if (hasLeft(party, today))
    return `left${party.leftOn ? ` on ${party.leftOn}` : ""}`;
  const last = leavesOn(party, today);
  return last === undefined ? undefined : `leaves on ${last}`;
}

function noteTone(somebody: Somebody, index: PlaybookIndex): Tone | undefined {
  const { party, duties } = somebody;
  if (party && hasLeft(party, index.today))
    return duties.length > 0 ? "red" : undefined;
  return noteOn(somebody, index) === undefined ? undefined : "yellow";
}
