/** The administrators of a system are people, because an account belongs to a person. */

import { actorOf } from "../../playbook/people/people.ts";
import { mentionsIn } from "../../playbook/people/mentions.ts";
import { isRetired } from "../../types/life.ts";
import type { PlaybookRule } from "../rule.ts";

const REGISTER = {
  "people.yaml":
    "people:\n  - id: maria\n    name: Maria Lopez\n  - id: tom\n    name: Tom Fry\nteams:\n  - id: it\n    name: IT\n",
};
const system = (admins: string): string =>
  `---\ntype: system\ntitle: Postrider\nlifecycle: evaluating\nbusiness_owner: maria\nadmins: ${admins}\n---\n\n# Postrider\n`;

export const rule: PlaybookRule = {
  id: "person-expected",
  group: "ownership",
  kind: "playbook",
  severity: "hint",
  fixable: false,
  summary: "The administrators of a system are people, not roles or teams.",
  why: "Access is given to accounts, and an account belongs to a person: who asks a team for access waits for someone to feel meant, and nobody notices when the team has one member left. GitLab's tech stack names at least two people for each system.",
  options: {
    fields: {
      summary: "The fields of a system in which people belong.",
      default: ["admins"],
    },
  },
  examples: {
    good: { ...REGISTER, "example.md": system("[maria, tom]") },
    bad: { ...REGISTER, "example.md": system("[maria, IT]") },
  },
  *check({ playbook: { people, byType }, option }) {
    if (!people) return;
    for (const document of byType.get("system") ?? []) {
      if (isRetired(document.statusFamily)) continue;
      for (const name of option<readonly string[]>("fields"))
        for (const { field, item, names } of mentionsIn(document, name, people))
          for (const each of names) {
            const party = people.find(each);
            if (!party || party.kind === "person") continue;
            const actor = actorOf(each, people);
            const person =
              actor?.kind === "person" ? `, today \`${actor.name}\`` : "";
            yield {
              document,
              at: { field, item },
              message: `\`${each}\` is a ${party.kind}; an account belongs to a person, so name the people who have one${person}.`,
            };
          }
    }
  },
};
