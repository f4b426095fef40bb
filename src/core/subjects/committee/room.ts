/** Who must be in the room when changes are decided on: derived from systems, roles and departments, so that input comes early. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import type { Agenda } from "./agenda.ts";
import type { Change } from "../change/change.ts";
import { departmentOf } from "../../playbook/people/departments.ts";
import { mapRows } from "../../playbook/fields/map-rows.ts";
import { actorOf, leavesOn } from "../../playbook/people/people.ts";
import {
  displayTitle,
  textsOfField,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";

/** One person, or a role or team that nobody is known for, with why. */
export interface Seat {
  readonly name: string;
  readonly department: string | undefined;
  /** The last day of somebody who leaves. */
  readonly leavesOn: CalendarDate | undefined;
  /** Those who do not sit on the committee have to be asked. */
  readonly role: "to be asked" | "votes" | "member";
  /** `owns Ridgeline CRM (CHG-015)` */
  readonly reasons: readonly string[];
}

/** The seats, those who do not sit on the committee first: they have to be asked. */
export function roomOf(agenda: Agenda, index: PlaybookIndex): readonly Seat[] {
  const { people } = index;
  const seats = new Map<
    string,
    { reasons: Map<string, Set<string>>; role: Seat["role"] }
  >();
  const seatOf = (name: string): NonNullable<ReturnType<typeof seats.get>> => {
    const key = (people && actorOf(name, people)?.name) ?? name;
    const known = seats.get(key) ?? { reasons: new Map(), role: "to be asked" };
    seats.set(key, known);
    return known;
  };
  for (const [name, reason, change] of stakesIn(agenda)) {
    const { reasons } = seatOf(name);
    const changes = reasons.get(reason) ?? new Set();
    reasons.set(reason, changes.add(change));
  }
  if (agenda.charter)
    for (const row of mapRows(agenda.charter, "members", "person")) {
      const name = row.get("person", "member", "name", "role", "who")?.text;
      const voting = row.get("voting", "vote")?.text ?? "yes";
      if (name !== undefined)
        seatOf(name).role = /^(?:no|false|non)/i.test(voting)
          ? "member"
          : "votes";
    }
  return [...seats]
    .map(([name, { reasons, role }]) => ({
      name,
      department: departmentOf(name, people),
      leavesOn: lastDay(name, index),
      role,
      reasons: [...reasons].map(
        ([reason, changes]) => `${reason} (${[...changes].join(", ")})`,
      ),
    }))
    .sort(
      (a, b) =>
        Number(a.role !== "to be asked") - Number(b.role !== "to be asked"),
    );
}

function lastDay(
  name: string,
  { people, today }: PlaybookIndex,
): CalendarDate | undefined {
  const actor = people && actorOf(name, people);
  return actor && leavesOn(actor, today);
}

/** Name, reason and change of everybody who has a part in what is talked about. */
function* stakesIn(
  agenda: Agenda,
): Generator<readonly [name: string, reason: string, change: string]> {
  for (const change of agenda.toDecide)
    for (const [name, reason] of stakesOf(change))
      yield [name, reason, change.name];
  for (const change of agenda.toMake)
    for (const { text } of textsOfField(change.document, "implementer"))
      yield [text, "makes the change", change.name];
  for (const change of [...agenda.emergencies, ...agenda.withoutWord])
    for (const { text } of change.document.owners)
      yield [text, "tells how it went", change.name];
}

/** Whoever asked for a change, builds it, or answers for a system it touches. */
function* stakesOf({
  document,
  systems,
}: Change): Generator<readonly [name: string, reason: string]> {
  for (const { text } of textsOfField(document, "requester"))
    yield [text, "asked for it"];
  for (const { text } of textsOfField(document, "implementer"))
    yield [text, "makes the change"];
  for (const { document: system } of systems) {
    if (!system) continue;
    for (const { text } of textsOfField(system, "owner"))
      yield [text, `owns ${displayTitle(system)}`];
    for (const { text } of textsOfField(system, "technical_owner"))
      yield [text, `runs ${displayTitle(system)}`];
  }
}
