/** Whoever must has confirmed having read a policy in time. */

import { readingDutiesOf } from "../acknowledgements.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const REGISTER = {
  "people.yaml":
    "people:\n  - id: maria\n    name: Maria Lopez\n  - id: tom\n    name: Tom Fry\n",
};
const policy = (who: string, log: string): string =>
  `---\ntype: policy\nid: POL-001\ntitle: Consent\nstatus: active\nowner: maria\nversion: "2.1"\neffective_date: 2026-06-01\nacknowledgement: { required_from: ${who}, within_days: 14 }\n---\n\n## Acknowledgements\n\n| Version | Person | On |\n| --- | --- | --- |\n${log}`;
const DONE =
  "| 2.0 | Maria Lopez | 2026-06-02 |\n| 2.0 | Tom Fry | 2026-06-03 |\n";

export const rule: PlaybookRule = {
  id: "acknowledgement-overdue",
  group: "acknowledgement",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  command: "acknowledge",
  summary:
    "Everybody who must confirm having read a document in force has done so for its major version, within the days it gives.",
  why: "A policy that nobody read is followed by chance. SOC 2 CC5.3 asks for evidence that policies reach those who have to keep them; a major version changes what they have to do, a minor one does not.",
  examples: {
    good: { ...REGISTER, "example.md": policy("[maria, tom]", DONE) },
    bad: {
      ...REGISTER,
      "example.md": policy("[maria, tom]", "| 1.4 | Tom Fry | 2026-01-03 |\n"),
    },
  },
  *check({ playbook }) {
    for (const { document, version, acknowledgements } of readingDutiesOf(
      playbook,
    )) {
      const late = acknowledgements.filter(({ state }) => state === "overdue");
      if (late.length === 0) continue;
      const names = late.slice(0, 3).map(({ person }) => `\`${person.name}\``);
      const others = late.length - names.length;
      yield {
        document,
        at: { field: "acknowledgement", on: "key" },
        message: `${names.join(", ")}${others > 0 ? ` and ${others} more` : ""} should have confirmed ${version === undefined ? "this document" : `version \`${version}\``} by \`${late[0]!.due}\`; remind them.`,
      };
    }
  },
};
