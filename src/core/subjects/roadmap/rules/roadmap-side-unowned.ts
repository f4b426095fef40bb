/** A committed roadmap item that several departments share has an owner in each of two. */

import { departmentsOf } from "../../../playbook/people/departments.ts";
import { textsOfField } from "../../../playbook/playbook-document.ts";
import { listInWords } from "../../../text/list-in-words.ts";
import { isDone } from "../../../types/life.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const PEOPLE =
  "teams:\n  - { id: it, name: IT }\n  - { id: marketing, name: Marketing }\npeople:\n  - { id: tom, name: Tom, team: it }\n  - { id: maria, name: Maria, team: marketing }\n";
const item = (owner: string): string =>
  `---\ntype: roadmap\ntitle: Replace the form tool\nstatus: committed\nowner: ${owner}\nowning_team: Marketing\nparticipating_teams: [IT]\n---\n`;

export const rule: PlaybookRule = {
  id: "roadmap-side-unowned",
  group: "roadmap",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary:
    "A committed item that departments share has an owner in the owning one and in another that takes part.",
  why: "A roadmap that marketing and IT share fails where one side has nobody who answers for its half (KEP: owning and participating groups each name their people).",
  examples: {
    good: { "people.yaml": PEOPLE, "item.md": item("[Maria, Tom]") },
    bad: { "people.yaml": PEOPLE, "item.md": item("Maria") },
  },
  *check({ playbook }) {
    const { people } = playbook;
    for (const document of playbook.byType.get("roadmap") ?? []) {
      const { statusFamily: family, owners } = document;
      if (!isAsked("approved", family) || isDone(family)) continue;
      const names = (field: string): readonly string[] =>
        departmentsOf(
          textsOfField(document, field).map(({ text }) => text),
          people,
        );
      const [own] = names("owning_team");
      const others = names("participating_teams").filter(
        (each) => each !== own,
      );
      if (own === undefined || others.length === 0 || owners.length === 0)
        continue;
      const owning = departmentsOf(
        owners.map(({ text }) => text),
        people,
      );
      // Where an owner is not in the register, nobody can tell.
      if (owning.length === 0) continue;
      if (!owning.includes(own))
        yield {
          document,
          at: { field: "owner" },
          message: `Nobody of \`${own}\`, which answers for the delivery, is an owner; add one.`,
        };
      else if (!others.some((each) => owning.includes(each)))
        yield {
          document,
          at: { field: "owner" },
          message: `All owners are of \`${own}\`, and ${listInWords(others)} ${others.length === 1 ? "takes" : "take"} part; add an owner from there.`,
        };
    }
  },
};
