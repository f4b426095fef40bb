/** Nobody who has left still sits on a committee. */

import { committeeOf } from "../charters.ts";
import { actorOf, hasLeft } from "../../../playbook/people/people.ts";
import { isRetired } from "../../../types/life.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const REGISTER = {
  "people.yaml":
    "people:\n  - id: maria\n    name: Maria Lopez\n  - id: tom\n    name: Tom Fry\n    left_on: 2026-03-31\n",
};
const charter = (members: string, more = ""): string =>
  `---\ntype: charter\ntitle: Steering committee\nstatus: draft\nowner: maria\nmembers:\n${members}${more}---\n\n# Steering committee\n`;

export const rule: PlaybookRule = {
  id: "charter-member-left",
  group: "charter",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary: "No member of a committee has left.",
  why: "An empty chair still counts for the quorum, and a side that nobody fills has no vote. Terms of reference ask to replace a member who leaves.",
  examples: {
    good: { ...REGISTER, "example.md": charter("  - { person: maria }\n") },
    bad: { ...REGISTER, "example.md": charter("  - { person: tom }\n") },
  },
  *check({ playbook: { byType, people }, today }) {
    if (!people) return;
    for (const document of byType.get("charter") ?? []) {
      if (isRetired(document.statusFamily)) continue;
      for (const { name, value } of committeeOf(document)?.members ?? []) {
        const actor = actorOf(name, people);
        if (!actor || !hasLeft(actor, today)) continue;
        yield {
          document,
          at: { range: value.range },
          message: `\`${name}\` ${actor.leftOn ? `left on \`${actor.leftOn}\`` : "is marked as inactive in the people register"}; give the seat to somebody else.`,
        };
      }
    }
  },
};
