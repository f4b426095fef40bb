/** `playbook lint`: the findings of a playbook. */

import { defineCommand } from "../command.ts";
import { LINT_OPTIONS } from "../lint-options.ts";
import { runLint } from "../run-lint.ts";

export const command = defineCommand(
  {
    name: "lint",
    group: "Check",
    summary: "Check the playbook and list what needs attention",
    usage: "[paths…]",
    examples: [
      ["playbook lint", "Check the playbook in this folder."],
      [
        "playbook lint policies sops/launch.md",
        "Check the whole playbook, but show only what concerns these.",
      ],
      [
        "playbook lint --today 2026-12-31",
        "See what will be overdue at the end of the year.",
      ],
      [
        "playbook lint --update-baseline",
        "Accept what is found today, so that from now on only new findings count.",
      ],
      [
        "playbook lint --format sarif --output playbook.sarif",
        "Hand the findings to a code scanning service.",
      ],
    ],
    options: LINT_OPTIONS,
  },
  runLint,
);
