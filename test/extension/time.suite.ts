/** What is about to happen: the calendar of changes, the meeting loop, and actions that are ticked off and promoted. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  click,
  hover,
  isWindowInReach,
  press,
  screenshot,
  type,
} from "../hosts/inside/window.ts";
import {
  asked,
  eventually,
  file,
  rulesIn,
  run,
  textOf,
  waitForNoRow,
  waitForRow,
} from "./window.ts";

const CHANGE = "changes/form.md";
const row = (text: string) => ({ css: ".sidebar [role=treeitem]", text });

describe("what is about to happen", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });

  it("stands in a calendar of changes, the freeze between them", async () => {
    await run("playbook.documents.focus");
    await waitForRow("Change requests (2)");
    await run("playbook.changes.focus");
    await waitForRow("Freeze: Year's end");
    await waitForRow("Trade enquiries to the CRM");
    await waitForRow("Club card field");
    await screenshot("changes-light");
  });

  it("becomes the agenda of a new change-control meeting", async () => {
    const isDone = run("playbook.newChangeControlMeeting");
    await asked("The day of the meeting, as YYYY-MM-DD");
    await press("Control+A");
    await type("2026-11-04");
    await press("Enter");
    await isDone;
    const editor = vscode.window.activeTextEditor!;
    assert.match(
      editor.document.uri.path,
      /\/meetings\/2026-11-04-change-control\.md$/,
    );
    const text = editor.document.getText();
    assert.match(text, /^id: MTG-001$/m);
    assert.match(text, /^changes: \[CHG-001, CHG-002\]$/m);
    assert.match(
      text,
      /Sam Seller, Sales: to be asked; owns CRM \(CHG-001, CHG-002\)/,
    );
    assert.match(text, /\[CHG-001\]\(\.\.\/changes\/form\.md\)/);
    await screenshot("agenda-light");
  });

  it("is decided in the minutes, and the change record says so after one command", async () => {
    const { document } = vscode.window.activeTextEditor!;
    const edit = new vscode.WorkspaceEdit();
    const replace = (from: string, to: string): void => {
      const start = document.getText().indexOf(from);
      assert.ok(start >= 0, from);
      edit.replace(
        document.uri,
        new vscode.Range(
          document.positionAt(start),
          document.positionAt(start + from.length),
        ),
        to,
      );
    };
    replace("status: scheduled", "status: held");
    replace("attendees: []", "attendees: [Maria Lopez, Tom Builder]");
    replace(
      "## Decisions\n\nAfter the meeting.",
      "## Decisions\n\n1. CHG-001 is approved by marketing (Maria Lopez) and IT (Tom Builder).",
    );
    await vscode.workspace.applyEdit(edit);
    await eventually(
      () => rulesIn(file(CHANGE)),
      (rules) => rules.includes("decision-unrecorded"),
    );
    const isDone = run("playbook.recordDecisions");
    await asked("MTG-001 approved CHG-001 on 2026-11-04");
    await screenshot("record-decisions-light");
    await press("Enter");
    await isDone;
    const text = await textOf(CHANGE);
    assert.match(text, /^status: approved # waits for the board$/m);
    assert.match(
      text,
      /^ {2}- \{ by: Maria Lopez, on: 2026-11-04, decision: approved \}$/m,
    );
    assert.match(text, /^meeting: MTG-001$/m);
    await eventually(
      () => rulesIn(file(CHANGE)),
      (rules) => !rules.includes("decision-unrecorded"),
    );
  });

  it("lists what people have promised, and ticks it off where it is written", async () => {
    await run("playbook.actions.focus");
    await waitForRow("Overdue (2)");
    await hover(row("Check every audience"));
    await screenshot("actions-light");
    await click({
      css: ".sidebar [role=treeitem] .action-label[aria-label='Tick Off']",
    });
    await eventually(
      () => textOf("post-mortems/sale.md"),
      (text) =>
        text.includes(
          "- [x] Check every audience (Tom Builder, due 2026-05-01)",
        ),
    );
    await waitForRow("Overdue (1)");
    await waitForNoRow("Check every audience");
  });

  it("makes an improvement of an action, and links both", async () => {
    await hover(row("Alarm when the sync copies nothing"));
    await click({
      css: ".sidebar [role=treeitem] .action-label[aria-label='Turn into an Improvement']",
    });
    await eventually(
      () => vscode.window.activeTextEditor?.document.uri.path ?? "",
      (path) =>
        path.endsWith("/improvements/alarm-when-the-sync-copies-nothing.md"),
    );
    const text = vscode.window.activeTextEditor!.document.getText();
    assert.match(text, /^related: PM-001$|^related: \[PM-001\]$/m);
    assert.match(text, /^source: post-mortem/m);
    assert.match(text, /^due: 2026-06-01/m);
    assert.match(
      await textOf("post-mortems/sale.md"),
      /Alarm when the sync copies nothing \(IMP-001\)|\(IMP-001\) Alarm when the sync copies nothing/,
    );
    await screenshot("promoted-light");
  });
});
