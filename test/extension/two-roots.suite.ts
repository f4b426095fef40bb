/** A window with two playbooks, each with settings of its own; also what a window in Restricted Mode has to offer. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { click, isWindowInReach, waitFor } from "../hosts/inside/window.ts";
import { foundBelow } from "./found.ts";
import {
  eventually,
  file,
  readText,
  rulesIn,
  run,
  waitForRow,
  waitForRules,
} from "./window.ts";

interface Expected {
  readonly isTrusted: boolean;
  /** What the command line finds in the example, one line each. */
  readonly findings: readonly string[];
}

describe("two playbooks in one window", () => {
  it("find in the example what the command line finds", async () => {
    const text = await readText(file(".expected.json"));
    const { findings, isTrusted } = JSON.parse(text) as Expected;
    assert.equal(vscode.workspace.isTrusted, isTrusted);
    await eventually(
      () => foundBelow(file("")),
      (found) => JSON.stringify(found) === JSON.stringify(findings),
    );
  });

  it("follow each their own settings", async () => {
    await waitForRules(file("policies/loose.md", 1));
    assert.deepEqual(rulesIn(file("policies/loose.md", 1)), []);
  });

  it("are in the tree by name, and their documents below", async function () {
    if (!isWindowInReach()) this.skip();
    await run("playbook.documents.focus");
    await waitForRow("agency");
    await waitForRow("example");
    // Where one playbook was found long before the other, VS Code keeps their rows closed.
    for (const end of ["Last", "First"]) {
      await run(`list.focus${end}`);
      await run("list.expand");
    }
    const rows = await waitForRow("Policies (8)");
    assert.ok(rows.includes("Policies (1)"), rows.join("\n"));
  });

  it("say what one document has to do with others", async function () {
    if (!isWindowInReach()) this.skip();
    await vscode.window.showTextDocument(
      file("policies/consent-and-contact-data.md"),
    );
    await run("playbook.relations.focus");
    await waitForRow("Marketing technologist");
    await waitForRow("Systems (3)");
  });

  it("have a page for each rule", async function () {
    if (!isWindowInReach()) this.skip();
    await run("playbook.showRule", "review-overdue");
    await waitFor("Preview review-overdue.md");
  });

  it("offer everything behind the status bar", async function () {
    if (!isWindowInReach()) this.skip();
    await click({
      css: "#marketing-playbook\\.marketing-playbook\\.playbook\\.status a",
    });
    await waitFor("Show the review queue");
    await run("workbench.action.closeQuickOpen");
  });
});
