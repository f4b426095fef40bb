/** Runs the stories of changes, meetings and actions in real VS Code windows. */

import { inFolder, writeFiles } from "../cli/temp-folder.ts";
import { runSuite } from "../hosts/run-suite.ts";

const SYSTEM =
  "---\nid: SYS-001\ntitle: CRM\nstatus: active\nowner: Sam Seller\ntechnical_owner: Tom Builder\n---\n\n# CRM\n";
const change = (id: string, title: string, more: string): string =>
  `---\nid: ${id}\ntitle: ${title}\nstatus: submitted # waits for the board\nowner: Maria Lopez\nrequester: Maria Lopez\nchange_type: normal\nrisk: medium\nsystems: [SYS-001]\nrequested_on: 2026-10-26\n${more}---\n\n# ${title}\n`;

const FILES = {
  "playbook.config.yaml":
    "changes:\n  freezes:\n    - { name: Year's end, from: 2098-12-15, to: 2099-01-05 }\n",
  "people.yaml":
    "teams:\n  - { id: marketing, name: Marketing }\n  - { id: it, name: IT }\n  - { id: sales, name: Sales }\npeople:\n  - { id: maria, name: Maria Lopez, team: marketing }\n  - { id: tom, name: Tom Builder, team: it }\n  - { id: sam, name: Sam Seller, team: sales }\n",
  "systems/crm.md": SYSTEM,
  "changes/form.md": change(
    "CHG-001",
    "Trade enquiries to the CRM",
    "planned_start: 2098-12-08\nplanned_end: 2098-12-09\napprovals:\n  - { by: Sam Seller, on: 2026-11-01, decision: approved }\n",
  ),
  "changes/field.md": change(
    "CHG-002",
    "Club card field",
    "planned_start: 2099-01-19\n",
  ),
  "charters/board.md":
    "---\nid: CHTR-001\ntitle: Change-control group\nstatus: active\nowner: Tom Builder\nchair: Tom Builder\nmembers:\n  - { person: Maria Lopez }\n  - { person: Tom Builder }\ncadence: monthly\n---\n\n# Change-control group\n",
  "post-mortems/sale.md":
    "---\nid: PM-001\ntitle: Sale to the wrong people\nstatus: reviewed\nowner: Maria Lopez\nseverity: sev1\nincident_date: 2026-04-14\n---\n\n# Sale to the wrong people\n\n## Action items\n\n- [ ] Check every audience (Tom Builder, due 2026-05-01)\n- Alarm when the sync copies nothing (Tom Builder, due 2026-06-01)\n",
};

describe("changes, meetings and actions in the editor", function () {
  this.timeout(900_000);
  this.retries(1);

  for (const host of ["node", "web"] as const)
    it(`tell their stories in the ${host} host`, () =>
      inFolder({}, (folder) => {
        const workspace = `${folder}/handbook`;
        writeFiles(workspace, FILES);
        return runSuite({
          suite: "test/extension/time.suite.ts",
          host,
          workspace,
        });
      }));
});
