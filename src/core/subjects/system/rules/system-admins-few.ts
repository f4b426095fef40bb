/** At least two people can give access to a system. */

import { mentionsIn } from "../../../playbook/people/mentions.ts";
import { actorOf, foldName, hasLeft } from "../../../playbook/people/people.ts";
import { isInUse } from "../../../types/life.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const system = (more: string): string =>
  `---\ntype: system\ntitle: Postrider\nlifecycle: active\nbusiness_owner: maria\n${more}---\n\n# Postrider\n`;

export const rule: PlaybookRule = {
  id: "system-admins-few",
  group: "system",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  fieldFixes: "where missing",
  summary:
    "A system in use has at least two administrators, who are two people.",
  why: "With one administrator nobody is let in, or out, while that one is away. GitLab asks for at least two provisioners for each system.",
  options: {
    minimum: {
      summary: "How many people must be able to give access.",
      default: 2,
    },
  },
  examples: {
    good: system("admins: [maria, tom]\n"),
    bad: system("admins: [maria]\n"),
  },
  *check({ playbook: { people, byType }, option, today }) {
    const minimum = option<number>("minimum");
    for (const document of byType.get("system") ?? []) {
      if (!isInUse(document.statusFamily)) continue;
      const names = mentionsIn(document, "admins", people).flatMap(
        (each) => each.names,
      );
      if (names.length === 0) continue;
      if (names.some((name) => people?.find(name)?.kind === "team")) continue;
      const different = new Set(
        names.map((name) =>
          foldName((people && actorOf(name, people)?.id) ?? name),
        ),
      );
      for (const name of names) {
        const actor = people && actorOf(name, people);
        if (actor && hasLeft(actor, today))
          different.delete(foldName(actor.id));
      }
      if (different.size >= minimum) continue;
      const [left] = different;
      const only = names.find(
        (name) =>
          foldName((people && actorOf(name, people)?.id) ?? name) === left,
      );
      yield {
        document,
        at: { field: "admins" },
        message: `${only === undefined ? "Nobody who is still here" : `Only \`${only}\``} can give access; name at least ${minimum} people as \`admins\`.`,
      };
    }
  },
};
