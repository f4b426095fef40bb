/** The first steps, as VS Code offers them on its Welcome page. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  click,
  isWindowInReach,
  read,
  screenshot,
  useTheme,
  waitFor,
} from "../hosts/inside/window.ts";
import { eventually, run } from "./window.ts";

const WALKTHROUGH = "marketing-playbook.marketing-playbook#start";
const STEPS = [
  "Open your playbook",
  "See what is there, and what needs attention",
  "Write a document",
  "Fill in the fields in a form",
  "Keep it true",
];

describe("the walkthrough", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });

  it("tells in five steps with pictures how to begin", async () => {
    await run("workbench.action.closeAllEditors");
    await run("workbench.action.closeAuxiliaryBar");
    await run("workbench.action.openWalkthrough", WALKTHROUGH);
    await waitFor({
      css: ".gettingStartedContainer h2",
      text: "Keep a Marketing Playbook",
    });
    const titles = await eventually(
      () => read({ css: ".gettingStartedContainer .step-title" }),
      (all) => all.length >= STEPS.length,
    );
    assert.deepEqual(titles, STEPS);
    await waitFor({ css: "svg text", text: "marketing", webview: true });
    for (const theme of ["light", "dark", "high-contrast"] as const) {
      await useTheme(theme);
      await screenshot(`walkthrough-${theme}`);
    }
    await useTheme("light");
    for (const title of STEPS.slice(1)) {
      await click({ css: ".gettingStartedContainer .step-title", text: title });
      await waitFor({ css: "svg text", webview: true });
      await screenshot(`walkthrough-${STEPS.indexOf(title) + 1}-light`);
    }
  });

  it("leads on from a step", async () => {
    await click({
      css: ".gettingStartedContainer .step-title",
      text: STEPS[4]!,
    });
    await click({
      css: ".gettingStartedContainer .monaco-button",
      text: "Show the Review Queue",
    });
    await waitFor({ css: ".sidebar", text: "Overdue (1)" });
    assert.equal(vscode.window.activeTextEditor, undefined);
    await run("workbench.action.closeAllEditors");
  });
});
