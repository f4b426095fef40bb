/** The register of people, teams and roles: `people.yaml`, and the `role` documents of the playbook. */

import type { ParseProblem } from "../document/parse-problem.ts";
import { parseYaml } from "../document/yaml.ts";
import type { YamlNode } from "../document/yaml-node.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { readDate } from "../text/read-date.ts";
import { foldWord } from "../text/words.ts";
import { valueOf, YamlReader } from "../config/yaml-reader.ts";

/** Someone or something that can own a document. */
export interface Party {
  readonly kind: "person" | "team" | "role";
  readonly id: string;
  readonly name: string;
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
}

/** The register, and the way from a name in a document to a party. */
export interface PeopleRegister {
  readonly parties: readonly Party[];
  find(name: string): Party | undefined;
  /** Ids and names, for suggestions. */
  readonly suggestions: readonly string[];
}

const PERSON_KEYS = [
  "id",
  "name",
  "title",
  "team",
  "department",
  "email",
  "handle",
  "slack",
  "github",
  "aliases",
  "active",
  "left_on",
  "since",
  "manager",
  "location",
  "notes",
];
const TEAM_KEYS = [
  "id",
  "name",
  "department",
  "lead",
  "email",
  "handle",
  "slack",
  "aliases",
  "notes",
];
const ROLE_KEYS = [
  "id",
  "name",
  "title",
  "holder",
  "deputy",
  "since",
  "team",
  "department",
  "aliases",
  "notes",
];

/** Reads `people.yaml`: `people`, `teams` and `roles`, each a list of maps with an `id`, or a plain list of people. */
export function readPeople(text: string): {
  readonly parties: readonly Party[];
  readonly problems: readonly ParseProblem[];
} {
  const yaml = parseYaml(text.replace(/^\uFEFF/, " "));
  const reader = new YamlReader();
  const { root } = yaml;
  if (root?.kind !== "list")
    reader.map(root, "The people register", [
      "people",
      "teams",
      "roles",
      "departments",
    ]);
  const people = root?.kind === "list" ? root : valueOf(root, "people");
  const parties = [
    ...readParties(reader, people, "person", PERSON_KEYS),
    ...readParties(reader, valueOf(root, "teams"), "team", TEAM_KEYS),
    ...readParties(reader, valueOf(root, "departments"), "team", TEAM_KEYS),
    ...readParties(reader, valueOf(root, "roles"), "role", ROLE_KEYS),
  ];
  reportDoubles(reader, [
    people,
    valueOf(root, "teams"),
    valueOf(root, "roles"),
  ]);
  return { parties, problems: [...yaml.problems, ...reader.problems] };
}

/** Builds the register; the first party with a spelling keeps it. */
export function peopleRegister(parties: readonly Party[]): PeopleRegister {
  const bySpelling = new Map<string, Party>();
  for (const party of parties)
    for (const spelling of [party.id, party.name, ...party.spellings])
      if (!bySpelling.has(foldName(spelling)))
        bySpelling.set(foldName(spelling), party);
  return {
    parties,
    find(name) {
      for (const spelling of spellingsOf(name)) {
        const party = bySpelling.get(foldName(spelling));
        if (party) return party;
      }
      return undefined;
    },
    suggestions: parties.flatMap(({ id, name }) => [id, name]),
  };
}

/** A name as written, and without what some write around it: `Maria Lopez <maria@example.com>`, `@acme/marketing-ops`, `the design team`. */
function* spellingsOf(name: string): Generator<string> {
  const trimmed = name.trim();
  yield trimmed;
  yield trimmed.replace(/\s*[<(].*$/, "");
  const bracketed = /[<(]([^<>()]+)[>)]$/.exec(trimmed)?.[1];
  if (bracketed) yield bracketed;
  if (trimmed.startsWith("@")) yield trimmed.replace(/^@[\w.-]+\//, "");
  yield trimmed.replace(/^the /i, "").replace(/ (?:team|role)$/i, "");
}

/** Folds a name: case, `@`, `#`, separators and the domain of an address do not count. */
export function foldName(name: string): string {
  return foldWord(
    name
      .trim()
      .replace(/^[@#]+/, "")
      .replace(/@[\w-]+(?:\.[\w-]+)+$/, "")
      .replace(/\./g, "-")
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

/** Whether a person has gone by `today`; the last day itself is still worked. */
export function hasLeft(party: Party, today: CalendarDate): boolean {
  return party.leftOn !== undefined ? party.leftOn < today : !party.isActive;
}

function readParties(
  reader: YamlReader,
  node: YamlNode | undefined,
  kind: Party["kind"],
  keys: readonly string[],
): readonly Party[] {
  if (node === undefined) return [];
  if (node.kind === "map")
    return node.entries.flatMap(
      ({ key, value }) => readParty(reader, value, kind, keys, key) ?? [],
    );
  if (node.kind === "list")
    return node.items.flatMap(
      (item) => readParty(reader, item, kind, keys, undefined) ?? [],
    );
  return [];
}

function readParty(
  reader: YamlReader,
  node: YamlNode,
  kind: Party["kind"],
  keys: readonly string[],
  key: string | undefined,
): Party | undefined {
  const what = (name: string): string => `\`${name}\` of a ${kind}`;
  const text = (name: string): string | undefined =>
    reader.text(valueOf(node, name), what(name));
  if (node.kind === "map") reader.map(node, `A ${kind}`, keys);
  const plain =
    node.kind === "scalar" && node.text !== "" ? node.text : undefined;
  const name = text("name") ?? text("title") ?? plain;
  const id = text("id") ?? key ?? name;
  if (id === undefined)
    return reader.report(
      node.range,
      `A ${kind} needs an \`id\` or a \`name\`, for instance \`name: Maria Lopez\`.`,
    );
  const leftOn = readLeftOn(reader, valueOf(node, "left_on"));
  return {
    kind,
    id,
    name: name ?? id,
    spellings: [
      ...(["handle", "email", "slack", "github"] as const).flatMap(
        (each) => text(each) ?? [],
      ),
      ...(reader.texts(valueOf(node, "aliases"), what("aliases")) ?? []),
    ],
    belongsTo: text("team") ?? text("department"),
    holder: text("holder"),
    deputy: text("deputy"),
    isActive: reader.flag(valueOf(node, "active"), what("active")) ?? true,
    leftOn,
  };
}

function readLeftOn(
  reader: YamlReader,
  node: YamlNode | undefined,
): CalendarDate | undefined {
  const text = reader.text(node, "`left_on`");
  if (text === undefined) return undefined;
  const reading = readDate(text);
  return reading.kind === "date"
    ? reading.date
    : reader.report(
        node!.range,
        `\`left_on\` is \`${text}\`; write a day such as \`2026-03-31\`.`,
      );
}

function reportDoubles(
  reader: YamlReader,
  lists: readonly (YamlNode | undefined)[],
): void {
  const seen = new Set<string>();
  for (const list of lists)
    for (const item of list?.kind === "list" ? list.items : []) {
      const id = valueOf(item, "id");
      if (id?.kind !== "scalar") continue;
      if (seen.has(foldName(id.text)))
        reader.report(
          id.range,
          `The id \`${id.text}\` is used twice; every person, team and role needs an id of its own.`,
        );
      seen.add(foldName(id.text));
    }
}
