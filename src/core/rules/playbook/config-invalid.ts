/** The config says what the tool understands. */

import type { EngineRule } from "../rule.ts";

/** What is wrong with the settings is told whatever else is wanted. */
export const CONFIG_INVALID = "config-invalid";

export const rule: EngineRule = {
  id: CONFIG_INVALID,
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
