/** Who is to do what by the documents and the register together: what people own, approve, cover, run and still have to do. */

import { perPlaybook } from "../../text/remember.ts";
import { ownersOf } from "../action/action-item.ts";
import { actionItemsOf } from "../action/action-items.ts";
import {
  isNothing,
  type TextValue,
} from "../../playbook/fields/field-value.ts";
import { mentionsIn } from "../../playbook/people/mentions.ts";
import { actorOf, foldName, type Party } from "../../playbook/people/people.ts";
import {
  displayTitle,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { committeeOf } from "../committee/charters.ts";

/** What somebody is to do for a document, a role or a committee. */
export type DutyKind =
  | "owns"
  | "approves"
  | "covers"
  | "holds"
  | "runs"
  | "administers"
  | "signs for"
  | "sits on"
  | "does";

/** One thing that somebody is to do. */
export interface Duty {
  readonly kind: DutyKind;
  /** As written. */
  readonly name: string;
  /** Who that is: a person, a team, or a role that nobody holds; `undefined` for a name that is in no register. */
  readonly actor: Party | undefined;
  /** The role through which it falls to them. */
  readonly via: Party | undefined;
  /** The title of the document, the role, or what is to be done. */
  readonly subject: string;
  /** `undefined` for a role that only the register has. */
  readonly document: TypedDocument | undefined;
  /** The field that says so, by its canonical name; `undefined` for action items and the register. */
  readonly field: string | undefined;
  readonly value: TextValue | undefined;
  /** Of an open action: by when, as written. */
  readonly due?: string | undefined;
}

const FIELDS: readonly (readonly [field: string, kind: DutyKind])[] = [
  ["owner", "owns"],
  ["approver", "approves"],
  ["deputy", "covers"],
  ["holder", "holds"],
  ["technical_owner", "runs"],
  ["admins", "administers"],
  ["contract_owner", "signs for"],
];
const SEATS = ["chair", "secretary"];
const CLOSED = ["done", "rejected", "retired"];

/** All duties in the order of the documents, then the roles that only the register has. Loops over every document. */
export const dutiesOf = perPlaybook((index: PlaybookIndex): readonly Duty[] => [
  ...index.typed.flatMap((document) => [...dutiesIn(document, index)]),
  ...registerDuties(index),
]);

/** The duties of one person, team or role. */
export function dutiesFor(party: Party, index: PlaybookIndex): readonly Duty[] {
  return dutiesOf(index).filter(({ actor }) => actor === party);
}

function* dutiesIn(
  document: TypedDocument,
  index: PlaybookIndex,
): Generator<Duty> {
  const duty = (
    kind: DutyKind,
    name: string,
    field: string | undefined,
    value: TextValue | undefined,
  ): Duty => ({
    kind,
    ...actingUnder(name, index),
    subject: displayTitle(document),
    document,
    field,
    value,
  });
  if (!CLOSED.includes(document.statusFamily ?? "")) {
    for (const [field, kind] of FIELDS)
      for (const { value, names } of mentionsIn(document, field, index.people))
        for (const name of names) yield duty(kind, name, field, value);
    yield* seatsIn(document, index, duty);
  }
  if (document.statusFamily === "rejected") return;
  for (const item of actionItemsOf(document, index.config.dateOrder)) {
    if (item.status === "done" || item.isProposed) continue;
    for (const owner of ownersOf(item, index.people))
      if (!isNothing(owner.text))
        yield {
          ...duty("does", owner.text, undefined, owner),
          subject: item.text.replace(/\s+/g, " "),
          due: item.due?.text,
        };
  }
}

/** A chair who is a member too has one seat. */
function* seatsIn(
  document: TypedDocument,
  index: PlaybookIndex,
  duty: (kind: DutyKind, name: string, field: string, value: TextValue) => Duty,
): Generator<Duty> {
  const seated = new Set<string>();
  for (const { name, field, value } of [
    ...SEATS.flatMap((seat) =>
      mentionsIn(document, seat, index.people).flatMap(({ names, ...at }) =>
        names.map((each) => ({ name: each, ...at })),
      ),
    ),
    ...(committeeOf(document)?.members ?? []).map((member) => ({
      ...member,
      field: "members",
    })),
  ]) {
    const seat = duty("sits on", name, field, value);
    if (seated.has(actorKey(seat))) continue;
    seated.add(actorKey(seat));
    yield seat;
  }
}

/** Roles that have no document of their own still have a holder and a deputy. */
function* registerDuties(index: PlaybookIndex): Generator<Duty> {
  for (const role of index.people?.parties ?? []) {
    if (role.kind !== "role" || role.path !== undefined) continue;
    for (const [kind, name] of [
      ["holds", role.holder],
      ["covers", role.deputy],
    ] as const)
      if (name !== undefined)
        yield {
          kind,
          ...actingUnder(name, index),
          subject: role.name,
          document: undefined,
          field: undefined,
          value: undefined,
        };
  }
}

function actingUnder(
  name: string,
  { people }: PlaybookIndex,
): Pick<Duty, "name" | "actor" | "via"> {
  const named = people?.find(name);
  const actor = people && actorOf(name, people);
  return { name, actor, via: named?.kind === "role" ? named : undefined };
}

/** One key for all spellings of whoever a duty falls to. */
export function actorKey({
  actor,
  name,
}: Pick<Duty, "actor" | "name">): string {
  return foldName(actor?.id ?? name);
}
