/** A change is approved by as many independent people as its risk asks for. */

import { validApprovals } from "../change-approval.ts";
import { changesOf } from "../change.ts";
import { countOf } from "../../../text/count.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const change = (by: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: approved\nrequester: maria\napprovals:\n  - { by: ${by}, on: 2026-11-04, decision: approved }\n---\n`;

export const rule: PlaybookRule = {
  id: "change-approval-missing",
  group: "change",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary:
    "An approved change has enough approvals by people who did not ask for it.",
  why: "Nobody approves what they asked for (ITIL change authority). JupiterOne asks for two approvals of a change to production, GitLab for more the higher the risk.",
  options: {
    approvals: { summary: "Approvals that any change needs.", default: 1 },
    highRiskApprovals: {
      summary: "Approvals that a change of high or critical risk needs.",
      default: 2,
    },
  },
  examples: { good: change("tom"), bad: change("maria") },
  *check({ playbook, option }) {
    for (const change of changesOf(playbook)) {
      const { document, approvals, risk } = change;
      // That there is none at all is told with the other missing fields.
      if (!isAsked("approved", document.statusFamily) || approvals.length === 0)
        continue;
      const isHigh = risk === "high" || risk === "critical";
      const needed = option<number>(isHigh ? "highRiskApprovals" : "approvals");
      const valid = validApprovals(change).length;
      if (valid >= needed) continue;
      const own = approvals.find(({ isIndependent }) => !isIndependent);
      const why = own
        ? `; \`${own.by.text}\` asked for it and does not count`
        : "";
      yield {
        document,
        at: { range: (own ?? approvals[0]!).range },
        message: `The change is \`${document.status?.text}\` with ${valid === 0 ? "no approval by anybody else" : countOf(valid, "independent approval")} where it needs ${needed}${isHigh ? ` for risk \`${risk}\`` : ""}${why}.`,
      };
    }
  },
};
