/** Who must read a policy can be worked out. */

import { readingDutyOf } from "../acknowledgements.ts";
import { didYouMean, nearest } from "../../../text/nearest.ts";
import { isGivenUp } from "../../../types/life.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const REGISTER = {
  "people.yaml":
    "people:\n  - id: maria\n    name: Maria Lopez\n  - id: tom\n    name: Tom Fry\n",
};
const policy = (who: string, log: string): string =>
  `---\ntype: policy\nid: POL-001\ntitle: Consent\nstatus: active\nowner: maria\nversion: "2.1"\neffective_date: 2026-06-01\nacknowledgement: { required_from: ${who}, within_days: 14 }\n---\n\n## Acknowledgements\n\n| Version | Person | On |\n| --- | --- | --- |\n${log}`;

export const rule: PlaybookRule = {
  id: "acknowledgement-audience-unknown",
  group: "acknowledgement",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "The people, teams and roles that must confirm a document are in the people register, where there is one.",
  why: "A reminder goes to people, and nobody is `everyone concerned`. SOC 2 CC5.3 wants to see who was asked and who answered.",
  examples: {
    good: { ...REGISTER, "example.md": policy("everyone", "") },
    bad: { ...REGISTER, "example.md": policy("everyone concerned", "") },
  },
  *check({ playbook }) {
    const { people, typed, config, files } = playbook;
    if (!people || !files.has(config.people)) return;
    for (const document of typed) {
      if (!document.fields.has("acknowledgement")) continue;
      const { statusFamily } = document;
      if (isGivenUp(statusFamily)) continue;
      const duty = readingDutyOf(document, playbook, []);
      for (const { text, range } of duty?.audience.unknown ?? []) {
        const meant = nearest(text, people.suggestions);
        yield {
          document,
          at: { range },
          message: `Nobody in the people register is \`${text}\`${meant === undefined ? "; name people, teams or roles that are there, or write `everyone`." : `.${didYouMean(meant)}`}`,
        };
      }
    }
  },
};
