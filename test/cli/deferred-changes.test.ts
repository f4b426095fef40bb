/** What is put off is in no calendar; what a system's going touches is read off steps, too. */

import assert from "node:assert/strict";
import { run } from "./run.ts";

const change = (id: string, status: string, more = ""): string =>
  `---\ntype: change\nid: ${id}\ntitle: Form ${id}\nstatus: ${status}\nchange_type: normal\nrequester: maria\nsystems: [SYS-1]\nrequested_on: 2026-11-20\nplanned_start: 2026-12-02\nplanned_end: 2026-12-03\n${more}---\n\n# Form\n`;
const sop = (body: string): string =>
  `---\ntype: sop\ntitle: Send a letter\nstatus: active\nowner: maria\n---\n\n# Send a letter\n\n${body}\n`;
const system = (id: string, title: string): string =>
  `---\ntype: system\nid: ${id}\ntitle: ${title}\nlifecycle: active\nbusiness_owner: maria\n---\n\n# ${title}\n`;
const TODAY = ["--today", "2026-11-29"];

describe("a change that is put off", () => {
  for (const status of ["deferred", "postponed", "on hold"]) {
    const files = {
      "a.md": change("CHG-1", "approved"),
      "b.md": change("CHG-2", status),
      "c.md": change("CHG-3", status).replace("normal", "emergency"),
    };

    it(`has no place in a week when it is ${status}`, async () => {
      const week = await run(
        ["changes", "--week", "2026-W49", ...TODAY],
        files,
      );
      assert.match(week.out, /CHG-1/);
      assert.doesNotMatch(week.out, /CHG-[23]/);
      const all = await run(["changes", ...TODAY], files);
      assert.match(all.out, /Deferred[^]*CHG-2/);
      assert.doesNotMatch(all.out, /meets CHG/);
    });

    it(`is not on the agenda when it is ${status}`, async () => {
      const { out } = await run(
        ["agenda", "--date", "2026-12-01", ...TODAY],
        files,
      );
      assert.match(out, /CHG-1/);
      assert.doesNotMatch(out, /CHG-[23]/);
    });
  }
});

describe("the impact of a system", () => {
  for (const [what, body, isTouched] of [
    ["a numbered step", "## Procedure\n\n1. Open Ridgeline.", true],
    ["a step that gives its id", "## Steps\n\n1. Open SYS-1.", true],
    ["a step with a link", "## Steps\n\n1. Open [Ridgeline](../x.md).", true],
    ["a bullet", "## Procedure\n\n- Open Ridgeline.", true],
    ["a heading", "## Procedure\n\n### Step 1: Open Ridgeline\n\nDo it.", true],
    [
      "a row",
      "## Procedure\n\n| Step | Where |\n| - | - |\n| 1 | Ridgeline |",
      true,
    ],
    [
      "another system's longer name",
      "## Procedure\n\n1. Open Ridgeline Mail.",
      false,
    ],
    ["a word like it", "## Procedure\n\n1. Walk along a ridgeline.", false],
    ["its purpose alone", "## Purpose\n\nSince we have Ridgeline.", false],
  ] as const)
    it(`${isTouched ? "reaches" : "does not reach"} a procedure by ${what}`, async () => {
      const { out } = await run(["systems", "--impact", "SYS-1", ...TODAY], {
        "systems/r.md": system("SYS-1", "Ridgeline"),
        "systems/m.md": system("SYS-2", "Ridgeline Mail"),
        "sops/s.md": sop(body),
      });
      assert.equal(/Send a letter/.test(out), isTouched, out);
    });
});
