/** Who leaves soon is said wherever people are listed; handles are shown as names. */

import assert from "node:assert/strict";
import {
  formChoices,
  isTyped,
  memoryHost,
  openSession,
} from "../../src/core/index.ts";
import { whoIs } from "../../src/core/language/hover/who-is.ts";
import { run } from "./run.ts";

const FILES = {
  "playbook.config.yaml": "",
  "people.yaml": `people:
  maria: { name: Maria Lopez }
  ana: { name: Ana Lund, handle: "@alund", leaves_on: 2026-12-31 }
  zoe: { name: Zoe Park }
  old: { name: Olga Dahl, left_on: 2026-01-31 }
roles:
  crm-lead: { name: CRM lead, holder: ana, deputy: zoe }
`,
  "systems/crm.md":
    "---\ntype: system\nid: SYS-1\ntitle: Ridgeline\nlifecycle: active\nbusiness_owner: ana\ntechnical_owner: maria\nadmins: [ana, maria]\n---\n\n# Ridgeline\n",
  "systems/mail.md":
    "---\ntype: system\nid: SYS-2\ntitle: Mail\nlifecycle: active\nbusiness_owner: maria\nadmins: [old, maria]\n---\n\n# Mail\n",
  "changes/chg.md":
    "---\ntype: change\nid: CHG-1\ntitle: New form\nstatus: in review\nrequester: ana\nsystems: [SYS-1]\nwindow_start: 2026-12-14\nwindow_end: 2026-12-14\n---\n\n# New form\n",
};
const TODAY = { today: "2026-11-29" };

describe("people who leave soon", () => {
  for (const [words, expected] of [
    [["people"], /Ana Lund .*leaves on 2026-12-31/],
    [["people", "ana"], /Ana Lund leaves on 2026-12-31\./],
    [["people", "--without", "maria"], /Ana Lund leaves on 2026-12-31\./],
    [["systems"], /Ana Lund leaves on 2026-12-31\./],
    [["systems", "--impact", "SYS-1"], /Ana Lund leaves on 2026-12-31\./],
    [["agenda", "--date", "2026-12-02"], /Ana Lund, leaves on 2026-12-31:/],
  ] as const)
    it(`carry a note in \`${words.join(" ")}\``, async () => {
      const { out } = await run([...words, "--today", "2026-11-29"], FILES);
      assert.match(out, expected);
      assert.doesNotMatch(out, /Maria Lopez,? leaves/);
    });

  it("are offered last and with a word", async () => {
    const { result } = await openSession(memoryHost(FILES), TODAY);
    const index = result.playbook;
    const document = index.documents.find(
      ({ path }) => path === "systems/mail.md",
    )!;
    assert.ok(isTyped(document));
    assert.deepEqual(
      formChoices(document, "deputy", "", index).map(
        ({ text, note }) => `${text}: ${note}`,
      ),
      [
        "zoe: Zoe Park",
        "ana: Ana Lund · leaves on 2026-12-31",
        "crm-lead: CRM lead · held by Ana Lund, who leaves on 2026-12-31",
      ],
    );
    assert.equal(whoIs("ana", index), "Ana Lund, leaves on 2026-12-31");
    assert.equal(whoIs("zoe", index), "Zoe Park");
  });

  it("are told of when a new document is to be theirs", async () => {
    const { err } = await run(
      ["new", "policy", "Consent", "--owner", "ana", "--today", "2026-11-29"],
      FILES,
    );
    assert.match(err, /`Ana Lund` leaves on 2026-12-31/);
  });

  it("are administrators until then; whoever has left is none", async () => {
    const { out } = await run(
      ["lint", "--rule", "system-admins-few", "--today", "2026-11-29"],
      FILES,
    );
    assert.match(out, /Only `maria` can give access/);
    assert.doesNotMatch(out, /crm\.md.*\n.*system-admins-few/);
  });
});

describe("handles in registers", () => {
  it("are names in CSV and as they are written in JSON", async () => {
    const csv = await run(
      ["systems", "--format", "csv", "--today", "2026-11-29"],
      FILES,
    );
    assert.match(csv.out, /"Ana Lund","Maria Lopez"/);
    assert.match(csv.out, /"Ana Lund; Maria Lopez"/);
    const json = await run(
      ["systems", "--format", "json", "--today", "2026-11-29"],
      FILES,
    );
    assert.match(json.out, /"owner": \[\s+"ana"/);
  });

  it("are names in the table of changes of an agenda", async () => {
    const { out } = await run(
      ["agenda", "--date", "2026-12-02", "--today", "2026-11-29"],
      FILES,
    );
    assert.match(out, /CHG-1.*\| Ana Lund \|/);
  });
});
