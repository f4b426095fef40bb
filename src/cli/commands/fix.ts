/** `playbook fix`: `lint --fix` under a name of its own. */

import { defineCommand } from "../command.ts";
import { LINT_OPTIONS } from "../lint-options.ts";
import { runLint } from "../run-lint.ts";

const { format, output, stats, rule, baseline } = LINT_OPTIONS;

export const command = defineCommand(
  {
    name: "fix",
    group: "Check",
    summary: "Fix what can safely be fixed, then list what is left",
    usage: "[paths…]",
    examples: [
      ["playbook fix", "Fix the playbook in this folder."],
      ["playbook fix --dry-run", "Show as a diff what would change."],
      [
        "playbook fix --rule front-matter-invalid policies",
        "Fix only the findings of one rule in one folder.",
      ],
    ],
    options: {
      "dry-run": { summary: "Show as a diff what would change" },
      "fix-dry-run": { summary: "The same as --dry-run" },
      format,
      output,
      "max-warnings": LINT_OPTIONS["max-warnings"],
      stats,
      rule,
      "changed-since": LINT_OPTIONS["changed-since"],
      baseline,
      "no-baseline": LINT_OPTIONS["no-baseline"],
    },
  },
  ({ io, options, args }) =>
    runLint({
      io,
      args,
      options: {
        ...options,
        fix: true,
        "fix-dry-run": options["dry-run"] || options["fix-dry-run"],
        staged: false,
        stdin: false,
        "stdin-filename": undefined,
        "update-baseline": false,
      },
    }),
);
