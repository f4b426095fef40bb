/** The people register agrees with itself. */

import type { EngineRule } from "../rule.ts";

export const rule: EngineRule = {
  id: "people-inconsistent",
  group: "ownership",
  kind: "engine",
  severity: "warning",
  fixable: false,
  summary:
    "The teams, holders and deputies of the people register are in it, nobody is in it twice or stands in for themselves, and nobody leaves before they come.",
  why: "A role whose holder cannot be looked up has no holder, and a deputy who is the holder is no cover. Succession practice asks to find such single points of failure before they are needed.",
  examples: {
    good: {
      "people.yaml":
        "people:\n  - id: maria\n    name: Maria Lopez\n  - id: tom\n    name: Tom Fry\nroles:\n  - id: lead\n    holder: maria\n    deputy: tom\n",
      "README.md": "# Playbook\n",
    },
    bad: {
      "people.yaml":
        "people:\n  - id: maria\n    name: Maria Lopez\n  - id: tom\n    name: Tom Fry\nroles:\n  - id: lead\n    holder: maria\n    deputy: maria\n",
      "README.md": "# Playbook\n",
    },
  },
};
