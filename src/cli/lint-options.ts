/** The options of `lint`. */

import { OUTPUT_OPTION, type OptionTable } from "./command.ts";
import { LINT_FORMATS } from "./lint-formats.ts";

export const LINT_OPTIONS = {
  format: {
    value: "FORMAT",
    short: "f",
    choices: LINT_FORMATS,
    default: "text",
    summary: "How to write the findings",
  },
  ...OUTPUT_OPTION,
  fix: { summary: "Fix what can safely be fixed, then list what is left" },
  "fix-dry-run": { summary: "Show as a diff what --fix would change" },
  "max-warnings": {
    value: "N",
    summary: "Fail when there are more warnings than this",
  },
  stats: { summary: "Show where the time went" },
  rule: {
    value: "ID[=SEVERITY]",
    repeatable: true,
    summary: "Run only this rule; with a severity: change its weight",
    group: "What to check",
  },
  staged: {
    summary: "Only what is staged for the next git commit",
    group: "What to check",
  },
  "changed-since": {
    value: "REV",
    summary: "Only what differs from this git revision",
    group: "What to check",
  },
  stdin: {
    summary: "Read one document from standard input",
    group: "What to check",
  },
  "stdin-filename": {
    value: "PATH",
    summary: "Where that document belongs in the playbook",
    group: "What to check",
  },
  "update-baseline": {
    summary: "Accept what is found today; forget what is gone",
    group: "Accepted findings",
  },
  baseline: {
    value: "FILE",
    summary: "Where they are, if not in playbook.baseline.json",
    group: "Accepted findings",
  },
  "no-baseline": {
    summary: "Show accepted findings too",
    group: "Accepted findings",
  },
} as const satisfies OptionTable;
