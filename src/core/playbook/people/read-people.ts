/** Reads `people.yaml`; what does not fit becomes a problem with a place in that file. */

import {
  PEOPLE_SETTINGS,
  type WrittenParty,
} from "../../config/people-settings.ts";
import { valueOf, YamlReader } from "../../config/yaml-reader.ts";
import type { ParseProblem } from "../../document/parse-problem.ts";
import { parseYaml } from "../../document/front-matter/yaml.ts";
import type { YamlNode } from "../../document/front-matter/yaml-node.ts";
import type { Range } from "../../text/range.ts";
import { foldName, peopleRegister, type Party } from "./people.ts";
import { contradictionsIn } from "./people-contradictions.ts";

/** Reads `people.yaml`: `people`, `teams` and `roles`, each a list of maps with an `id`, or a plain list of people. */
export function readPeople(text: string): {
  readonly parties: readonly Party[];
  readonly problems: readonly ParseProblem[];
  /** Where the register, which can be read, disagrees with itself. */
  readonly contradictions: readonly ParseProblem[];
} {
  const { root, problems } = parseYaml(text);
  const reader = new YamlReader();
  const node = (key: keyof typeof PEOPLE_SETTINGS): YamlNode | undefined =>
    key === "people" && root?.kind === "list" ? root : valueOf(root, key);
  if (root?.kind !== "list")
    reader.map(root, "The people register", Object.keys(PEOPLE_SETTINGS));
  const read = (
    key: keyof typeof PEOPLE_SETTINGS,
    kind: Party["kind"],
  ): readonly Party[] =>
    (
      PEOPLE_SETTINGS[key].read({ reader, node: node(key), what: key }) ?? []
    ).map((each) => partyOf(kind, each));
  const parties = [
    ...read("people", "person"),
    ...read("teams", "team"),
    ...read("departments", "team"),
    ...read("roles", "role"),
  ];
  const [people, teams, departments, roles] = [
    node("people"),
    node("teams"),
    node("departments"),
    node("roles"),
  ];
  reportDoubles(reader, [people, teams, departments, roles]);
  const contradictions = contradictionsIn(
    { people, teams: [teams, departments], roles },
    peopleRegister(parties),
  );
  return {
    parties,
    problems: [...problems, ...reader.problems],
    contradictions: [...contradictions],
  };
}

function partyOf(kind: Party["kind"], { id, written }: WrittenParty): Party {
  return {
    kind,
    id,
    name: written.get("name") ?? id,
    title: kind === "person" ? written.get("title") : undefined,
    spellings: [
      ...(["handle", "email", "slack", "github"] as const).flatMap(
        (each) => written.get(each) ?? [],
      ),
      ...(written.get("aliases") ?? []),
    ],
    belongsTo: written.get("team") ?? written.get("department"),
    holder: written.get("holder"),
    deputy: written.get("deputy"),
    isActive: written.get("active") ?? true,
    leftOn: written.get("left_on"),
    since: written.get("since"),
  };
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
