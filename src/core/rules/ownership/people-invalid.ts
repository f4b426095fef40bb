/** The people register can be read. */

import type { EngineRule } from "../rule.ts";

export const rule: EngineRule = {
  id: "people-invalid",
  group: "ownership",
  kind: "engine",
  severity: "error",
  fixable: false,
  summary: "The people register can be read, and every id in it is used once.",
  why: "Every question about owners is answered from the register.",
  examples: {
    good: {
      "people.yaml": "people:\n  - id: maria\n    name: Maria Lopez\n",
      "README.md": "# Playbook\n",
    },
    bad: {
      "people.yaml": "people:\n  - id: maria\n    nam: Maria Lopez\n",
      "README.md": "# Playbook\n",
    },
  },
};
