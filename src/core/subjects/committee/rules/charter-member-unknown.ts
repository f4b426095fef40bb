/** Whoever sits on a committee is in the people register. */

import { committeeOf } from "../charters.ts";
import { didYouMean, nearest } from "../../../text/nearest.ts";
import { isRetired } from "../../../types/life.ts";
import { write } from "../../../rules/fix.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const REGISTER = {
  "people.yaml": "people:\n  - id: maria\n    name: Maria Lopez\n",
};
const charter = (members: string, more = ""): string =>
  `---\ntype: charter\ntitle: Steering committee\nstatus: draft\nowner: maria\nmembers:\n${members}${more}---\n\n# Steering committee\n`;

export const rule: PlaybookRule = {
  id: "charter-member-unknown",
  group: "charter",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "The members of a committee are in the people register, where there is one.",
  why: "Whether a member has left, and for which side they sit, is read from the register. SOC 2 CC5.3 wants responsibility assigned to someone who exists.",
  examples: {
    good: {
      ...REGISTER,
      "example.md": charter("  - { person: Maria Lopez }\n"),
    },
    bad: {
      ...REGISTER,
      "example.md": charter("  - { person: Mario Lopez }\n"),
    },
  },
  *check({ playbook: { byType, people, config, files } }) {
    if (!people || !files.has(config.people)) return;
    for (const document of byType.get("charter") ?? []) {
      if (isRetired(document.statusFamily)) continue;
      for (const { name, value } of committeeOf(document)?.members ?? []) {
        if (people.find(name)) continue;
        const meant = nearest(name, people.suggestions);
        yield {
          document,
          at: { range: value.range },
          message: `\`${name}\` is not in the people register${meant === undefined ? `; add them to \`${config.people}\`, or name someone who is there.` : `.${didYouMean(meant)}`}`,
          fixes: meant === undefined ? [] : [write({ value }, meant)],
        };
      }
    }
  },
};
