/** Reads `people.yaml`; what does not fit becomes a problem with a place in that file. */

import { valueOf, YamlReader } from "../config/yaml-reader.ts";
import type { ParseProblem } from "../document/parse-problem.ts";
import { parseYaml } from "../document/yaml.ts";
import { isEmptyNode, type YamlNode } from "../document/yaml-node.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import type { Range } from "../text/range.ts";
import { readDate } from "../text/read-date.ts";
import { PERSON_KEYS, ROLE_KEYS, TEAM_KEYS } from "./people-keys.ts";
import { foldName, peopleRegister, type Party } from "./people.ts";
import { contradictionsIn } from "./people-contradictions.ts";

const EXAMPLES = {
  person: "Maria Lopez",
  team: "Marketing Operations",
  role: "Head of Marketing",
};

/** Reads `people.yaml`: `people`, `teams` and `roles`, each a list of maps with an `id`, or a plain list of people. */
export function readPeople(text: string): {
  readonly parties: readonly Party[];
  readonly problems: readonly ParseProblem[];
  /** Where the register, which can be read, disagrees with itself. */
  readonly contradictions: readonly ParseProblem[];
} {
  const yaml = parseYaml(text);
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
    ...["teams", "departments", "roles"].map((key) => valueOf(root, key)),
  ]);
  return {
    parties,
    problems: [...yaml.problems, ...reader.problems],
    contradictions: [
      ...contradictionsIn(
        {
          people,
          teams: [valueOf(root, "teams"), valueOf(root, "departments")],
          roles: valueOf(root, "roles"),
        },
        peopleRegister(parties),
      ),
    ],
  };
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
  if (!isEmptyNode(node))
    reader.report(
      node.range,
      `This has to be a list, one ${kind} a line, for instance \`- name: ${EXAMPLES[kind]}\`.`,
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
  const name =
    text("name") ?? (kind === "role" ? text("title") : undefined) ?? plain;
  const id = text("id") ?? key ?? name;
  if (id === undefined)
    return reader.report(
      node.range,
      `A ${kind} needs an \`id\` or a \`name\`, for instance \`name: ${EXAMPLES[kind]}\`.`,
    );
  const leftOn =
    readDay(reader, node, "left_on") ??
    readDay(reader, node, "leaves_on") ??
    readDay(reader, node, "end_date");
  const since = readDay(reader, node, "since");
  return {
    kind,
    id,
    name: name ?? id,
    title: kind === "person" ? text("title") : undefined,
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
    since,
  };
}

function readDay(
  reader: YamlReader,
  party: YamlNode,
  key: "left_on" | "leaves_on" | "end_date" | "since",
): CalendarDate | undefined {
  const node = valueOf(party, key);
  const text = reader.text(node, `\`${key}\``);
  if (text === undefined) return undefined;
  const reading = readDate(text);
  return reading.kind === "date"
    ? reading.date
    : reader.report(
        node!.range,
        `\`${key}\` is \`${text}\`; write a day such as \`2026-03-31\`.`,
      );
}

function reportDoubles(
  reader: YamlReader,
  lists: readonly (YamlNode | undefined)[],
): void {
  const seen = new Set<string>();
  for (const { text, range } of lists.flatMap((list) => [...idsOf(list)])) {
    if (seen.has(foldName(text)))
      reader.report(
        range,
        `The id \`${text}\` is used twice; every person, team and role needs an id of its own.`,
      );
    seen.add(foldName(text));
  }
}

/** Ids are written in the entries of a list, or are the keys of a map. */
function* idsOf(
  list: YamlNode | undefined,
): Generator<{ readonly text: string; readonly range: Range }> {
  if (list?.kind === "map")
    for (const { key, keyRange } of list.entries)
      yield { text: key, range: keyRange };
  for (const item of list?.kind === "list" ? list.items : []) {
    const id = valueOf(item, "id");
    if (id?.kind === "scalar" && id.text !== "")
      yield { text: id.text, range: id.range };
  }
}
