/** Who must be in the room when changes are decided on: derived from systems, roles and departments, so that input comes early. */

import type { Agenda } from "./agenda.ts";
import type { Change } from "./change.ts";
import { departmentOf } from "./department.ts";
import { mapRows } from "./map-rows.ts";
import { actorOf } from "./people.ts";
import { displayTitle, textsOfField } from "./playbook-document.ts";
import type { PlaybookIndex } from "./playbook-index.ts";

/** One person, or a role or team that nobody is known for, with why. */
export interface Seat {
  readonly name: string;
  readonly department: string | undefined;
  readonly reasons: readonly string[];
  /** Sits on the committee anyway. */
  readonly isMember: boolean;
}

/** The seats, those who do not sit on the committee first: they have to be asked. */
export function roomOf(agenda: Agenda, index: PlaybookIndex): readonly Seat[] {
  const { people } = index;
  const seats = new Map<string, { reasons: Set<string>; isMember: boolean }>();
  const seat = (name: string, reason: string, isMember = false): void => {
    const actor = people && actorOf(name, people);
    const key = actor?.name ?? name;
    const known = seats.get(key) ?? { reasons: new Set(), isMember: false };
    known.reasons.add(reason);
    seats.set(key, { ...known, isMember: known.isMember || isMember });
  };
  for (const change of agenda.toDecide)
    for (const [name, reason] of stakesIn(change)) seat(name, reason);
  for (const change of agenda.toMake)
    for (const { text } of textsOfField(change.document, "implementer"))
      seat(text, `makes ${change.name}`);
  for (const change of [...agenda.emergencies, ...agenda.withoutWord])
    for (const { text } of change.document.owners)
      seat(text, `tells how ${change.name} went`);
  if (agenda.charter)
    for (const row of mapRows(agenda.charter, "members", "person")) {
      const name = row.get("person", "member", "name", "role", "who")?.text;
      const voting = row.get("voting", "vote")?.text ?? "yes";
      if (name !== undefined)
        seat(
          name,
          /^(?:no|false|non)/i.test(voting) ? "member" : "votes",
          true,
        );
    }
  return [...seats]
    .map(([name, { reasons, isMember }]) => ({
      name,
      department: departmentOf(name, people),
      reasons: [...reasons],
      isMember,
    }))
    .sort((a, b) => Number(a.isMember) - Number(b.isMember));
}

/** Whoever asked for a change, builds it, or answers for a system it touches. */
function* stakesIn(
  change: Change,
): Generator<readonly [name: string, reason: string]> {
  const { document, systems, name } = change;
  for (const { text } of textsOfField(document, "requester"))
    yield [text, `asked for ${name}`];
  for (const { text } of textsOfField(document, "implementer"))
    yield [text, `makes ${name}`];
  for (const { document: system } of systems) {
    if (!system) continue;
    for (const { text } of textsOfField(system, "owner"))
      yield [text, `owns ${displayTitle(system)} (${name})`];
    for (const { text } of textsOfField(system, "technical_owner"))
      yield [text, `runs ${displayTitle(system)} (${name})`];
  }
}
