/** The config says what the tool understands. */

import type { EngineRule } from "./rule.ts";

export const rule: EngineRule = {
  id: "config-invalid",
  group: "playbook",
  kind: "engine",
  severity: "error",
  fixable: false,
  summary:
    "`playbook.config.yaml` can be read and says only what the tool understands.",
  why: "A misspelt setting would silently not hold.",
  examples: {
    good: {
      "playbook.config.yaml": "rules:\n  review-overdue: info\n",
      "README.md": "# Playbook\n",
    },
    bad: {
      "playbook.config.yaml": "rules:\n  review-overdu: info\n",
      "README.md": "# Playbook\n",
    },
  },
};
