/** No change is planned into a freeze or onto a blackout day. */

import { changesOf, isAhead } from "../change.ts";
import { spanWords } from "../../../playbook/day-span.ts";
import { blackoutDaysIn, freezesBroken } from "../freeze.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const CONFIG =
  "changes:\n  freezes:\n    - { name: Black Friday, from: 2026-11-16, to: 2026-12-04 }\n";
const change = (on: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: submitted\nchange_type: normal\nplanned_start: ${on}\n---\n`;

export const rule: PlaybookRule = {
  id: "change-in-freeze",
  group: "change",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary:
    "No change is planned into a freeze or onto a blackout day of the config.",
  why: "A freeze protects the days that earn the most, and only works if the calendar is held against it. Freezes and blackout days stand under `changes` in `playbook.config.yaml`; emergencies may break them.",
  examples: {
    good: { "playbook.config.yaml": CONFIG, "a.md": change("2026-12-08") },
    bad: { "playbook.config.yaml": CONFIG, "a.md": change("2026-12-01") },
  },
  *check({ playbook, today }) {
    const calendar = playbook.config.changes;
    for (const change of changesOf(playbook)) {
      if (!isAhead(change, today)) continue;
      for (const freeze of freezesBroken(change, calendar))
        yield {
          document: change.document,
          at: { field: "planned_start" },
          message: `The window \`${spanWords(change.window!)}\` lies in the freeze \`${freeze.name}\`, \`${spanWords(freeze)}\`; plan it for a day outside.`,
        };
      for (const day of blackoutDaysIn(change, calendar))
        yield {
          document: change.document,
          at: { field: "planned_start" },
          message: `The window \`${spanWords(change.window!)}\` uses \`${day}\`, a blackout day; plan it for another day.`,
        };
    }
  },
};
