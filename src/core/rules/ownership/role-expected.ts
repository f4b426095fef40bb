/** A controlled document names a role where its person may change. */

import { mentionsIn } from "../../playbook/people/mentions.ts";
import { isGivenUp } from "../../types/life.ts";
import { write } from "../fix.ts";
import type { PlaybookRule } from "../rule.ts";

const REGISTER = {
  "people.yaml":
    "people:\n  - id: maria\n    name: Maria Lopez\nroles:\n  - id: dpo\n    name: Data protection officer\n    holder: maria\n",
};
const policy = (owner: string): string =>
  `---\ntype: policy\ntitle: Consent\nstatus: active\nowner: ${owner}\n---\n\n# Consent\n`;

export const rule: PlaybookRule = {
  id: "role-expected",
  group: "ownership",
  kind: "playbook",
  severity: "hint",
  fixable: false,
  uncovers: ["weighing"],
  summary:
    "A policy or charter names a role as its owner and approver, where the person named holds one.",
  why: "A policy outlives the person who wrote it. GitLab's controlled documents name roles, so that a new holder answers for them from the first day, and only systems and accounts name people.",
  options: {
    types: {
      summary: "The types that name roles.",
      default: ["policy", "charter"],
    },
    fields: {
      summary: "The fields in which a role belongs.",
      default: ["owner", "approver"],
    },
  },
  examples: {
    good: { ...REGISTER, "example.md": policy("Data protection officer") },
    bad: { ...REGISTER, "example.md": policy("Maria Lopez") },
  },
  *check({ playbook: { people, byType }, option }) {
    const roles = people?.parties.filter(({ kind }) => kind === "role") ?? [];
    if (!people || roles.length === 0) return;
    const documents = option<readonly string[]>("types").flatMap(
      (type) => byType.get(type) ?? [],
    );
    for (const document of documents) {
      const { statusFamily } = document;
      if (isGivenUp(statusFamily)) continue;
      for (const name of option<readonly string[]>("fields"))
        for (const { field, item, value, names } of mentionsIn(
          document,
          name,
          people,
        )) {
          const person =
            names.length === 1 ? people.find(names[0]!) : undefined;
          if (person?.kind !== "person") continue;
          const held = roles.filter(
            ({ holder }) =>
              holder !== undefined && people.find(holder) === person,
          );
          const [role] = held;
          if (!role || held.length > 1) continue;
          yield {
            document,
            at: { field, item },
            message: `\`${value.text}\` is a person; name the role \`${role.name}\`, so that the next holder answers for this document too.`,
            fixes: [write({ value }, role.name)],
          };
        }
    }
  },
};
