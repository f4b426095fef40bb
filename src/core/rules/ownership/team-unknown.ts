/** Teams and departments are those of the register. */

import { committeeOf } from "../../subjects/committee/charters.ts";
import type { TextValue } from "../../playbook/fields/field-value.ts";
import type { Party } from "../../playbook/people/people.ts";
import {
  textsOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { didYouMean, nearest } from "../../text/nearest.ts";
import { isRetired } from "../../types/life.ts";
import type { PlaybookRule } from "../rule.ts";

const REGISTER = {
  "people.yaml": "teams:\n  - id: marketing\n    name: Marketing\n",
};
const role = (team: string): string =>
  `---\ntype: role\ntitle: Lead\nstatus: draft\nowner: marketing\nteam: ${team}\n---\n\n# Lead\n`;

export const rule: PlaybookRule = {
  id: "team-unknown",
  group: "ownership",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "The team of a role, and the side for which somebody sits on a committee, is a team of the people register, where that lists teams.",
  why: "Whether marketing and IT are both at the table, and where work changes sides, is read from teams. A department that is spelt in another way is another department.",
  examples: {
    good: { ...REGISTER, "example.md": role("Marketing") },
    bad: { ...REGISTER, "example.md": role("Marketting") },
  },
  *check({ playbook: { people, byType } }) {
    const teams = people?.parties.filter(({ kind }) => kind === "team") ?? [];
    if (!people || teams.length === 0) return;
    for (const [document, value] of teamsNamed([
      ...(byType.get("role") ?? []),
      ...(byType.get("charter") ?? []),
    ])) {
      if (people.find(value.text)) continue;
      yield {
        document,
        at: { range: value.range },
        message: `There is no team or department \`${value.text}\` in the people register${cureFor(value, teams)}`,
      };
    }
  },
};

function* teamsNamed(
  documents: readonly TypedDocument[],
): Generator<readonly [TypedDocument, TextValue]> {
  for (const document of documents) {
    if (isRetired(document.statusFamily)) continue;
    if (document.type.id === "role")
      for (const value of textsOfField(document, "team"))
        yield [document, value];
    for (const { team } of committeeOf(document)?.members ?? [])
      if (team) yield [document, team];
  }
}

function cureFor({ text }: TextValue, teams: readonly Party[]): string {
  const meant = nearest(
    text,
    teams.flatMap(({ id, name }) => [name, id]),
  );
  return meant === undefined
    ? `; add it, or name one that is there, for instance \`${teams[0]!.name}\`.`
    : `.${didYouMean(meant)}`;
}
