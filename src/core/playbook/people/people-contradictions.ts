/** Where a people register that can be read disagrees with itself: names that lead nowhere, circles, dates the wrong way round. */

import { valueOf } from "../../config/yaml-reader.ts";
import type { ParseProblem } from "../../document/parse-problem.ts";
import type { YamlNode } from "../../document/front-matter/yaml-node.ts";
import { didYouMean, nearest } from "../../text/nearest.ts";
import { readDate } from "../../text/read-date.ts";
import { actorOf, foldName, type PeopleRegister } from "./people.ts";

/** The lists of `people.yaml`. */
export interface RegisterNodes {
  readonly people: YamlNode | undefined;
  readonly teams: readonly (YamlNode | undefined)[];
  readonly roles: YamlNode | undefined;
}

/** Everything that does not fit together, each with its place and what would be right. */
export function* contradictionsIn(
  { people, teams, roles }: RegisterNodes,
  register: PeopleRegister,
): Generator<ParseProblem> {
  const hasTeams = register.parties.some(({ kind }) => kind === "team");
  const names = new Map<string, string>();
  for (const [key, node] of entriesOf(people)) {
    if (hasTeams) yield* unknownIn(node, ["team", "department"], register);
    yield* unknownIn(node, ["manager"], register);
    yield* reversedIn(node);
    yield* twiceIn(key, node, names);
  }
  for (const [, node] of teams.flatMap((list) => [...entriesOf(list)])) {
    if (hasTeams) yield* unknownIn(node, ["department"], register);
    yield* unknownIn(node, ["lead"], register);
  }
  for (const [key, node] of entriesOf(roles)) {
    if (hasTeams) yield* unknownIn(node, ["team", "department"], register);
    yield* unknownIn(node, ["holder", "deputy"], register);
    yield* circleIn(key, node, register);
  }
}

/** A list of maps, or a map by id. */
function* entriesOf(
  list: YamlNode | undefined,
): Generator<readonly [key: string | undefined, node: YamlNode]> {
  if (list?.kind === "list")
    for (const item of list.items)
      yield [textAt(item, "id")?.text ?? textAt(item, "name")?.text, item];
  if (list?.kind === "map")
    for (const { key, value } of list.entries) yield [key, value];
}

function textAt(
  node: YamlNode,
  key: string,
): Extract<YamlNode, { kind: "scalar" }> | undefined {
  const value = valueOf(node, key);
  return value?.kind === "scalar" && value.text !== "" ? value : undefined;
}

const NOUNS: Readonly<Record<string, string>> = {
  team: "team",
  department: "department",
  manager: "person or role",
  lead: "person or role",
  holder: "person",
  deputy: "person or role",
};

function* unknownIn(
  node: YamlNode,
  keys: readonly string[],
  register: PeopleRegister,
): Generator<ParseProblem> {
  for (const key of keys) {
    const value = textAt(node, key);
    if (!value || register.find(value.text)) continue;
    const meant = nearest(value.text, register.suggestions);
    yield {
      code: "unknown-name",
      message: `There is no ${NOUNS[key]} \`${value.text}\` in this register${meant === undefined ? "; add it, or name one that is there." : `.${didYouMean(meant)}`}`,
      range: value.range,
    };
  }
}

function* reversedIn(node: YamlNode): Generator<ParseProblem> {
  const [since, left] = [textAt(node, "since"), textAt(node, "left_on")];
  if (!since || !left) return;
  const [from, to] = [readDate(since.text), readDate(left.text)];
  if (from.kind !== "date" || to.kind !== "date" || from.date <= to.date)
    return;
  yield {
    code: "dates-reversed",
    message: `\`left_on\` is \`${to.date}\`, before \`since\`, which is \`${from.date}\`; one of the two is wrong.`,
    range: left.range,
  };
}

/** Two entries for one person, whose name is written with and without accents, or the other way round. */
function* twiceIn(
  key: string | undefined,
  node: YamlNode,
  names: Map<string, string>,
): Generator<ParseProblem> {
  const name = textAt(node, "name");
  if (!name || textAt(node, "left_on")) return;
  const folded = foldName(name.text.normalize("NFD").replace(/\p{M}/gu, ""));
  const first = names.get(folded);
  names.set(folded, first ?? key ?? name.text);
  if (first === undefined || first === key) return;
  yield {
    code: "person-twice",
    message: `\`${name.text}\` looks like the person \`${first}\` spelt in another way; keep one entry and give it the other name under \`aliases\`.`,
    range: name.range,
  };
}

/** Holders and deputies that lead back to where they started. */
function* circleIn(
  key: string | undefined,
  node: YamlNode,
  register: PeopleRegister,
): Generator<ParseProblem> {
  const [holder, deputy] = [textAt(node, "holder"), textAt(node, "deputy")];
  const own = key === undefined ? undefined : actorOf(key, register);
  if (holder && register.find(holder.text) && own?.kind === "role")
    yield {
      code: "holder-circular",
      message: `\`${holder.text}\` leads from role to role and never to a person; name the person who holds this role.`,
      range: holder.range,
    };
  else if (deputy && own && actorOf(deputy.text, register) === own)
    yield {
      code: "deputy-circular",
      message: `\`${deputy.text}\` ${deputy.text === own.name || deputy.text === own.id ? "holds" : `is \`${own.name}\`, who holds`} this role and cannot stand in for themselves; name somebody else as \`deputy\`.`,
      range: deputy.range,
    };
}
