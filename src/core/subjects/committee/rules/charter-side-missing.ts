/** Both sides sit on a committee that decides for both. */

import { committeeOf, type Member } from "../charters.ts";
import {
  departmentOf,
  isSameDepartment,
} from "../../../playbook/people/departments.ts";
import type { PeopleRegister } from "../../../playbook/people/people.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const charter = (members: string): string =>
  `---\ntype: charter\ntitle: Steering committee\nstatus: active\nowner: maria\nmembers:\n${members}---\n\n# Steering committee\n`;
const MARKETING = "  - { person: Maria Lopez, team: Marketing }\n";
const IT = "  - { person: Tom Fry, team: IT }\n";

export const rule: PlaybookRule = {
  id: "charter-side-missing",
  group: "charter",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary:
    "Marketing and IT both have a voting member on a committee in office.",
  why: "A committee on which one side sits alone decides for that side, and the other learns of it. Charters of marketing technology committees name members and votes for both (committee charter practice).",
  options: {
    sides: {
      summary: "The departments that must each have a voting member.",
      default: ["Marketing", "IT"],
    },
  },
  examples: { good: charter(MARKETING + IT), bad: charter(MARKETING) },
  *check({ playbook: { byType, people }, option }) {
    for (const document of byType.get("charter") ?? []) {
      if (!isAsked("in-review", document.statusFamily)) continue;
      const members = committeeOf(document)?.members ?? [];
      const voting = members.filter(({ isVoting }) => isVoting);
      const sides = voting.map((member) => sideOf(member, people));
      if (sides.every((side) => side === undefined)) continue;
      const missing = option<readonly string[]>("sides").filter(
        (side) => !sides.some((each) => each !== undefined && isOn(each, side)),
      );
      if (missing.length === 0) continue;
      yield {
        document,
        at: { field: "members", on: "key" },
        message: `No voting member sits here for ${missing.map((side) => `\`${side}\``).join(" and ")}; both sides have to be able to decide.`,
      };
    }
  },
};

/** The side as written, brought to its department where the register knows it. */
function sideOf(
  { team, name }: Member,
  people: PeopleRegister | undefined,
): string | undefined {
  if (team) return departmentOf(team.text, people) ?? team.text;
  return departmentOf(name, people);
}

/** "Information technology (IT)" is IT; "Marketing operations" is marketing. */
function isOn(written: string, side: string): boolean {
  return (
    isSameDepartment(written, side) ||
    new RegExp(`\\b${side.replace(/\W/g, "\\$&")}\\b`, "i").test(written) ||
    (side === "IT" && /information technology|\btech/i.test(written))
  );
}
