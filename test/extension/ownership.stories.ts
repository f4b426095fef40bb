/** Who owns what, in the example playbook: the systems view, a hand-over, and a policy that is acknowledged. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  click,
  isWindowInReach,
  press,
  resize,
  screenshot,
  waitFor,
} from "../hosts/inside/window.ts";
import {
  answer,
  asked,
  eventually,
  file,
  find,
  rows,
  run,
  textOf,
  waitForNoRow,
  waitForRow,
} from "./window.ts";

const POSTRIDER = "systems/postrider.md";
const AI_POLICY = "policies/ai-in-content.md";

describe("the systems view", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });

  it("shows the stack by tier, with people and contracts", async () => {
    await resize(1280, 1000);
    await run("playbook.systems.focus");
    for (const other of ["Documents", "Review Queue"])
      await click({ css: ".sidebar .pane-header", text: other });
    await waitForRow("Tier 1 (4)");
    await waitForRow("Tier 3 (4)");
    await screenshot("systems-tiers-light");
    await click({
      css: '.sidebar [role=treeitem][aria-label^="Postrider"] .monaco-tl-twistie',
    });
    await waitForRow("Exchanges data with (");
    await eventually(rows, (all) =>
      all.some((row) => /^Renews 30 June 2027/.test(row)),
    );
    await screenshot("systems-light");
  });

  it("shows what a system touches, and all systems again", async () => {
    await vscode.window.showTextDocument(file(POSTRIDER));
    await run("playbook.showImpact");
    await waitForRow("Procedures that use it (4)");
    await waitForRow("People to tell (9)");
    await waitFor("If Postrider changes or goes: 14 documents, 9 people.");
    await screenshot("impact-light");
    await run("playbook.showAllSystems");
    await waitForNoRow("People to tell");
    await waitForRow("Tier 1 (4)");
  });
});

describe("a policy that has to be read", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });

  it("gets a line for whoever has read it, in its own table", async () => {
    const document = await vscode.workspace.openTextDocument(file(AI_POLICY));
    await vscode.window.showTextDocument(document);
    const before = document.getText();
    const isDone = run("playbook.acknowledge");
    await find(
      "Acknowledge AI in content, version 1.1",
      "leo",
      "Leo Marchetti",
    );
    await screenshot("acknowledge-light");
    await press("Enter");
    await isDone;
    await eventually(
      () => document.getText(),
      (text) =>
        /\| 1\.1 {5}\| Jonas Weber \| 2026-09-14 \|\n\| 1\.1 {5}\| Leo Marchetti \| \d{4}-\d\d-\d\d \|\n/.test(
          text,
        ),
    );
    await screenshot("acknowledged-light");
    await run("undo");
    assert.equal(document.getText(), before);
  });
});

describe("a hand-over", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });

  it("is shown before it is done, and can be undone", async () => {
    const isDone = run("playbook.handOver");
    await answer("Hand Over (1 of 3)", "daan", "Daan Visser");
    await answer("Hand Over (2 of 3)", "priya", "Priya Nair");
    await asked("Hand Over (3 of 3)");
    await waitFor({ css: ".quick-input-list", text: "Summit Ads" });
    await screenshot("hand-over-light");
    await press("Enter");
    await waitFor("Refactor Preview");
    await screenshot("hand-over-preview-light");
    await click({ css: ".panel .monaco-button", text: "Apply" });
    await isDone;
    const owner = (name: string) =>
      eventually(
        () => textOf("systems/summit-ads.md"),
        (text) => text.includes(`\nowner: ${name}\n`),
      );
    assert.match(
      await owner("Priya Nair"),
      /^admins: \[Priya Nair, Tom Osei\]$/m,
    );
    // She would have stood in for herself.
    assert.match(
      await textOf("people.yaml"),
      /holder: priya-nair, deputy: daan-visser/,
    );
    await vscode.window.showTextDocument(file("systems/summit-ads.md"));
    await run("undo");
    await owner("Daan Visser");
  });
});
