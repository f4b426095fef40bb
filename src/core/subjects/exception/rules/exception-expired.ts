/** An exception in force has not expired. */

import { IN_FORCE } from "../../../types/life.ts";
import { notPastWhile } from "../../../rules/kinds/not-past-while.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const exception = (more: string): string =>
  `---\ntype: exception\ntitle: Badge scans\nstatus: active\nowner: maria\nrequester: tom\napprover: ana\nreason: No network\ncompensating_controls: [One file]\n${more}---\n\n# Badge scans\n`;

export const rule: DocumentRule = {
  id: "exception-expired",
  group: "exception",
  types: ["exception"],
  severity: "warning",
  fixable: false,
  summary: "An exception that is in force has not expired.",
  why: "An exception that outlives its day is a policy that nobody approved. JupiterOne and GitLab end every exception by a date, and ask for a new approval to extend it.",
  examples: {
    good: exception("expires: 2027-01-31\n"),
    bad: exception("expires: 2026-10-31\n"),
  },
  ...notPastWhile({
    date: "expires",
    while: IN_FORCE,
    message:
      "The exception ended on {expires} and is still {status}; close it, or have it approved anew.",
  }),
};
