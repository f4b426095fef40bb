/** Once the window of a change is over, its record says how it went. */

import { changesOf } from "../change.ts";
import { addWorkingDays } from "../../../text/calendar-date.ts";
import { isInForce } from "../../../types/life.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const change = (end: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: scheduled\nplanned_end: ${end}\n---\n`;

export const rule: PlaybookRule = {
  id: "change-outcome-missing",
  group: "change",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary: "A change whose window is over says how it went.",
  why: "A change that nobody closed was perhaps never made, or went wrong. comply's change policy ends with documentation and review.",
  options: {
    days: {
      summary:
        "Working days after the window within which the record is closed.",
      default: 5,
    },
  },
  examples: { good: change("2026-12-09"), bad: change("2026-11-02") },
  *check({ playbook, today, option }) {
    for (const { document, window, outcome } of changesOf(playbook)) {
      const { statusFamily: family } = document;
      if (!isInForce(family)) continue;
      if (!window || outcome !== undefined) continue;
      if (today > addWorkingDays(window.end, option<number>("days")))
        yield {
          document,
          at: { field: "status" },
          message: `The window ended on \`${window.end}\` and the change is still \`${document.status?.text}\`; write how it went, or plan it anew.`,
        };
    }
  },
};
