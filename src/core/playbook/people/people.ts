/** The register of people, teams and roles: `people.yaml`, and the `role` documents of the playbook. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import { NearWords } from "../../text/near-words.ts";
import { foldWord } from "../../text/words.ts";

/** Someone or something that can own a document. */
export interface Party {
  readonly kind: "person" | "team" | "role";
  readonly id: string;
  readonly name: string;
  /** Of a person: the job. */
  readonly title?: string | undefined;
  /** Names, handles and addresses under which the party is met. */
  readonly spellings: readonly string[];
  /** Of a person: the team; of a team: the department. */
  readonly belongsTo: string | undefined;
  /** Of a role: who holds it and who stands in. */
  readonly holder: string | undefined;
  readonly deputy: string | undefined;
  /** Of a person: false once marked as inactive. */
  readonly isActive: boolean;
  /** Of a person: the last day. */
  readonly leftOn: CalendarDate | undefined;
  /** Of a person: the first day; of a role: since when its holder has it. */
  readonly since?: CalendarDate | undefined;
  /** Of a role: the document that describes it, if any. */
  readonly path?: string;
}

/** The register, and the way from a name in a document to a party. */
export interface PeopleRegister {
  readonly parties: readonly Party[];
  find(name: string): Party | undefined;
  /** Ids and names, for suggestions. */
  readonly suggestions: readonly string[];
  /** The id or name that a misspelt one most likely stands for. */
  similar(name: string): string | undefined;
}

/** Builds the register; the first party with a spelling keeps it. */
export function peopleRegister(parties: readonly Party[]): PeopleRegister {
  const bySpelling = new Map<string, Party>();
  for (const party of parties)
    for (const spelling of [party.id, party.name, ...party.spellings])
      if (!bySpelling.has(foldName(spelling)))
        bySpelling.set(foldName(spelling), party);
  for (const [spelling, party] of initialsOf(parties))
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, party);
  const find = (name: string): Party | undefined => {
    for (const spelling of spellingsOf(name)) {
      const party = bySpelling.get(foldName(spelling));
      if (party) return party;
    }
    return undefined;
  };
  const suggestions = parties.flatMap(({ id, name }) => [id, name]);
  let near: NearWords | undefined;
  return {
    parties,
    suggestions,
    find: remembering(find),
    similar: remembering((name) => {
      near ??= new NearWords(suggestions);
      return near.nearest(name.replace(/^[@#]/, ""));
    }),
  };
}

/** `M. Lopez`, where only one person can be meant. */
function initialsOf(parties: readonly Party[]): ReadonlyMap<string, Party> {
  const found = new Map<string, Party>();
  const several = new Set<string>();
  for (const party of parties) {
    const [first, ...rest] = party.name.trim().split(/\s+/);
    if (party.kind !== "person" || !first || rest.length === 0) continue;
    const spelling = foldName(`${first.charAt(0)}. ${rest.join(" ")}`);
    if (found.has(spelling)) several.add(spelling);
    found.set(spelling, party);
  }
  for (const spelling of several) found.delete(spelling);
  return found;
}

/** A few names stand in thousands of documents. */
function remembering<R>(ask: (name: string) => R): (name: string) => R {
  const known = new Map<string, R>();
  return (name) => {
    if (!known.has(name)) known.set(name, ask(name));
    return known.get(name)!;
  };
}

/** A name as written, and without what some write around it: `Maria Lopez <maria@example.com>`, `@acme/marketing-ops`, `the design team`, `[[people/maria|Maria]]`, `Lopez, Maria`, `Dr. Maria Lopez`. */
function* spellingsOf(name: string): Generator<string> {
  const trimmed = name.trim();
  yield trimmed;
  const link = /^\[\[([^[\]]{1,300})\]\]$/.exec(trimmed)?.[1];
  if (link !== undefined) {
    const [target, shown] = link.split("|", 2) as [string, string?];
    if (shown !== undefined) yield shown;
    yield target;
    yield target.split("#", 1)[0]!.replace(/^.*\//, "").replace(/\.md$/i, "");
  }
  yield trimmed.replace(/(?<!\s)\s*[<(][^]*$/, "");
  const bracketed = /[<(]([^<>()]+)[>)]$/.exec(trimmed)?.[1];
  if (bracketed) yield bracketed;
  if (trimmed.startsWith("@")) yield trimmed.replace(/^@[\w.-]+\//, "");
  yield trimmed.replace(/^the /i, "").replace(/ (?:team|role)$/i, "");
  yield trimmed.replace(/^(?:the )?team /i, "");
  const untitled = trimmed.replace(TITLE, "");
  if (untitled !== trimmed) yield untitled;
  const turned = /^([^,]{1,100}),\s{0,3}([^,]{1,100})$/.exec(trimmed);
  if (turned) yield `${turned[2]} ${turned[1]}`;
}

const TITLE =
  /^(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Dipl\.-Ing|Herr|Frau|Sra?)\.? ){1,3}(?=\S)/i;

/** Folds a name: case, accents, `@`, `#`, separators and the domain of an address do not count. */
export function foldName(name: string): string {
  return foldWord(
    name
      .trim()
      .replace(/^[@#]+/, "")
      .replace(/@[\w-]+(?:\.[\w-]+)+$/, "")
      .replace(/\./g, "-")
      .replace(/[’‘ʼ`´]/g, "'")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .normalize("NFC"),
  );
}

/** Whoever acts under a name: a role acts through its holder. `undefined` for a name that is not in the register. */
export function actorOf(
  name: string,
  register: PeopleRegister,
): Party | undefined {
  let party = register.find(name);
  const seen = new Set<Party>();
  while (party?.kind === "role" && party.holder && !seen.has(party)) {
    seen.add(party);
    const holder = register.find(party.holder);
    if (!holder) return party;
    party = holder;
  }
  return party;
}

/** Whether two names stand for the same person, team or role, as far as the register tells. */
export function isSameActor(
  a: string,
  b: string,
  register: PeopleRegister | undefined,
): boolean {
  if (foldName(a) === foldName(b)) return true;
  const actor = register && actorOf(a, register);
  return actor !== undefined && actor === actorOf(b, register!);
}

/** The last day of a person who is still here, where the register has one. */
export function leavesOn(
  party: Party,
  today: CalendarDate,
): CalendarDate | undefined {
  return hasLeft(party, today) ? undefined : party.leftOn;
}

/** Whether a person has gone by `today`; the last day itself is still worked. */
export function hasLeft(party: Party, today: CalendarDate): boolean {
  return party.leftOn !== undefined ? party.leftOn < today : !party.isActive;
}
