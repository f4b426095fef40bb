/** Each department whose systems a change touches has approved it. */

import { departmentsWithoutApproval } from "../change-approval.ts";
import { changesOf } from "../change.ts";
import { listInWords } from "../../../text/list-in-words.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const FILES = {
  "people.yaml":
    "teams:\n  - { id: it, name: IT }\n  - { id: marketing, name: Marketing }\npeople:\n  - { id: tom, name: Tom, team: it }\n  - { id: maria, name: Maria, team: marketing }\n",
  "systems/crm.md":
    "---\ntype: system\nid: SYS-001\ntitle: CRM\nstatus: active\nowner: maria\ntechnical_owner: tom\n---\n",
};
const change = (approvals: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: approved\nchange_type: normal\nsystems: SYS-001\napprovals:\n${approvals}---\n`;
const TOM = "  - { by: Tom, on: 2026-11-04, decision: approved }\n";
const MARIA = "  - { by: Maria, on: 2026-11-04, decision: approved }\n";

export const rule: PlaybookRule = {
  id: "change-department-missing",
  group: "change",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "A normal change is approved by somebody of each department that owns or runs one of its systems.",
  why: "Marketing and IT share systems; a change that one side approves alone surprises the other. GitLab asks for another team's approval when risk is high, ITIL for the owners of the affected services.",
  examples: {
    good: { ...FILES, "changes/form.md": change(TOM + MARIA) },
    bad: { ...FILES, "changes/form.md": change(TOM) },
  },
  *check({ playbook }) {
    for (const change of changesOf(playbook)) {
      const { document, approvals, route } = change;
      if (!isAsked("approved", document.statusFamily)) continue;
      if (route !== "normal" || approvals.length === 0) continue;
      const missing = departmentsWithoutApproval(change, playbook);
      if (missing.length > 0)
        yield {
          document,
          at: { field: "approvals", on: "key" },
          message: `Nobody from ${listInWords(missing)} has approved, whose systems it changes.`,
        };
    }
  },
};
