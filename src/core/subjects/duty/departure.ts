/** What is left when somebody goes: what nobody answers for, approves or covers any more, and what others take over. */

import { mentionsIn } from "../../playbook/people/mentions.ts";
import { actorOf, hasLeft, type Party } from "../../playbook/people/people.ts";
import {
  textsOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { dutiesFor, type Duty } from "./duties.ts";

/** What becomes of a duty. */
export type Consequence =
  | "left unowned"
  | "left unapproved"
  | "left without cover"
  | "left without an administrator"
  | "seat left empty"
  | "action left open"
  | "taken over";

/** One duty of somebody who goes. */
export interface Departure {
  readonly consequence: Consequence;
  readonly duty: Duty;
  /** Who takes over, or who is still there; names of persons, or of the roles and teams they act in. */
  readonly takesOver: readonly string[];
}

/** In the order in which they want attention. */
export const CONSEQUENCES: readonly Consequence[] = [
  "left unowned",
  "left unapproved",
  "left without an administrator",
  "left without cover",
  "seat left empty",
  "action left open",
  "taken over",
];

/** A system has at least this many people who can give access (GitLab: two provisioners for each system). */
const ADMINS = 2;

/** Everything that falls to somebody, with what becomes of it without them; ordered by consequence. */
export function departureOf(
  person: Party,
  index: PlaybookIndex,
): readonly Departure[] {
  const departures = dutiesFor(person, index).map((duty) =>
    departureFrom(duty, person, index),
  );
  return CONSEQUENCES.flatMap((consequence) =>
    departures.filter((each) => each.consequence === consequence),
  );
}

function departureFrom(
  duty: Duty,
  person: Party,
  index: PlaybookIndex,
): Departure {
  const others = othersIn(duty, person, index);
  const standIns = standInsFor(duty, person, index);
  const able = others.length > 0 ? others : standIns;
  const answer = (left: Consequence): Departure => ({
    consequence: able.length > 0 ? "taken over" : left,
    duty,
    takesOver: able,
  });
  switch (duty.kind) {
    case "owns":
    case "holds":
    case "runs":
    case "signs for":
      return answer("left unowned");
    case "approves":
      return answer("left unapproved");
    case "covers":
      return answer("left without cover");
    case "administers":
      return {
        consequence:
          others.length >= ADMINS
            ? "taken over"
            : "left without an administrator",
        duty,
        takesOver: others,
      };
    case "sits on":
      return {
        consequence: standIns.length > 0 ? "taken over" : "seat left empty",
        duty,
        takesOver: standIns,
      };
    case "does":
      return { consequence: "action left open", duty, takesOver: [] };
  }
}

/** Who else is named in the same place. */
function othersIn(
  { document, field }: Duty,
  person: Party,
  { people, today }: PlaybookIndex,
): readonly string[] {
  if (!document || field === undefined || field === "members") return [];
  return activeNames(
    mentionsIn(document, field, people).flatMap(({ names }) => names),
    person,
    people,
    today,
  );
}

/** The deputy of the role the duty comes through, else the document's own; of a system also whoever runs it. */
function standInsFor(
  { document, via, kind, subject }: Duty,
  person: Party,
  { people, today }: PlaybookIndex,
): readonly string[] {
  const role = kind === "holds" && !document ? people?.find(subject) : via;
  const isOwn = ["owns", "holds", "runs"].includes(kind);
  const named = [
    role?.deputy ?? [],
    document && isOwn ? deputiesIn(document) : [],
    document && kind === "owns" && document.type.id === "system"
      ? textsOfField(document, "technical_owner").map(({ text }) => text)
      : [],
  ].flat();
  return activeNames(named, person, people, today);
}

function deputiesIn(document: TypedDocument): readonly string[] {
  return textsOfField(document, "deputy").map(({ text }) => text);
}

/** The names as people know them, without whoever goes and whoever is gone. */
function activeNames(
  names: readonly string[],
  person: Party,
  people: PlaybookIndex["people"],
  today: PlaybookIndex["today"],
): readonly string[] {
  const found = names.flatMap((name) => {
    const actor = people && actorOf(name, people);
    if (!actor || actor === person || hasLeft(actor, today)) return [];
    return [actor.name];
  });
  return [...new Set(found)];
}
