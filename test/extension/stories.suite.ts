/** A folder becomes a playbook and lives as one: what a user does and sees, in the order of a first day. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  click,
  isWindowInReach,
  press,
  screenshot,
  type,
  waitFor,
  useTheme,
} from "../hosts/inside/window.ts";
import {
  answer,
  asked,
  eventually,
  file,
  find,
  readText,
  rows,
  rulesIn,
  run,
  waitForNoRow,
  waitForRow,
  waitForRules,
  write,
} from "./window.ts";

const CONFIG = "playbook.config.yaml";

describe("a folder without a playbook", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });

  it("is left alone", async () => {
    const us = vscode.extensions.getExtension(
      "marketing-playbook.marketing-playbook",
    );
    assert.equal(us?.isActive, false);
    await vscode.window.showTextDocument(file("policies/brand.md"));
    // It looks whether there is a playbook by now, and says nothing.
    await eventually(
      () => us?.isActive,
      (isActive) => isActive === true,
    );
    assert.deepEqual(rulesIn(file("policies/brand.md")), []);
  });

  it("says in its view what a playbook would bring", async () => {
    await run("playbook.documents.focus");
    await waitFor("This folder is not a marketing playbook yet.");
    for (const theme of ["high-contrast", "dark", "light"] as const) {
      await useTheme(theme);
      await screenshot(`welcome-${theme}`);
    }
  });

  it("is set up once the user has seen what would be found", async () => {
    await click({ css: ".sidebar .monaco-button", text: "Set Up This Folder" });
    await asked("Set up “handbook” as a marketing playbook?");
    await waitFor({ css: ".quick-input-list", text: "2 Policies" });
    await waitFor({ css: ".quick-input-list", text: "1 error" });
    await screenshot("set-up-light");
    await press("Enter");
    await waitForRow("Policies (2)");
    assert.match(
      await readText(file(CONFIG)),
      /^# The settings of this playbook/,
    );
    await waitForRules(file("policies/consent.md"), "owner-missing");
  });
});

describe("a playbook", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });

  it("gets a new document by three questions", async () => {
    const isDone = run("playbook.newDocument");
    await find("New Document (1 of 3)", "runbook", "SOP");
    await screenshot("new-document-type-light");
    await press("Enter");
    await asked("New SOP (2 of 3)");
    await type("Launch a Campaign");
    await waitFor("Will be sops/launch-a-campaign.md, with the id SOP-001");
    await screenshot("new-document-title-light");
    await press("Enter");
    await find("New SOP (3 of 3)", "maria", "Maria Lopez");
    await screenshot("new-document-owner-light");
    await press("Enter");
    await isDone;
    const editor = vscode.window.activeTextEditor!;
    assert.match(editor.document.uri.path, /\/sops\/launch-a-campaign\.md$/);
    assert.match(
      editor.document.getText(),
      /^---\ntype: sop\nid: SOP-001\ntitle: Launch a Campaign\n/,
    );
    assert.match(editor.document.getText(), /^owner: Maria Lopez$/m);
    assert.match(editor.document.getText(editor.selection), /^<!-- .* -->$/);
    await waitForRow("SOPs (1)");
    await waitForRules(editor.document.uri);
  });

  it("tells what is wrong while one types, and stops telling", async () => {
    const editor = vscode.window.activeTextEditor!;
    const { document } = editor;
    const text = document.getText();
    const change = (from: string, to: string) =>
      editor.edit((edit) => {
        const start = document.getText().indexOf(from);
        assert.ok(start >= 0, from);
        const range = new vscode.Range(
          document.positionAt(start),
          document.positionAt(start + from.length),
        );
        edit.replace(range, to);
      });
    await change("owner: Maria Lopez", "owner: Mario Lopez");
    await waitForRules(document.uri, "owner-unknown");
    const [finding] = vscode.languages.getDiagnostics(document.uri);
    assert.equal(document.getText(finding!.range), "Mario Lopez");
    assert.match(finding!.message, /Maria Lopez/);
    assert.match(
      String((finding!.code as { target: vscode.Uri }).target),
      /^https:.*#owner-unknown$/,
    );
    assert.ok(document.isDirty);
    await change("Mario", "Maria");
    await waitForRules(document.uri);
    assert.equal(document.getText(), text);
    await document.save();
  });

  it("is opened from its tree", async () => {
    await run("playbook.documents.focus");
    await click({ css: ".sidebar [role=treeitem]", text: "Policies (2)" });
    await click({ css: ".sidebar [role=treeitem]", text: "Brand Voice" });
    await eventually(
      () => vscode.window.activeTextEditor?.document.uri.path ?? "",
      (path) => path.endsWith("/policies/brand.md"),
    );
  });

  it("is grouped another way on request", async () => {
    const isDone = run("playbook.groupDocuments");
    await answer("Group Documents", "By owner", "By owner");
    await isDone;
    await waitForRow("No owner (1)");
    await waitForRow("Maria Lopez (2) Brand");
    assert.ok(!(await rows()).some((row) => row.startsWith("Policies")));
    await screenshot("by-owner-light");
  });

  it("is narrowed down on request", async () => {
    const isDone = run("playbook.filterDocuments");
    await asked("Filter Documents");
    await click({ css: ".quick-input-list [role=checkbox]", text: "No owner" });
    await press("Enter");
    await isDone;
    await waitFor("Showing only: No owner");
    await waitForNoRow("Maria Lopez");
    await waitForRow("No owner (1)");
    await run("playbook.clearFilter");
    await waitForRow("Maria Lopez (2)");
  });

  it("follows when files change outside the editor", async () => {
    const consent = file("policies/consent.md");
    const moved = file("policies/permission.md");
    await vscode.workspace.fs.rename(consent, moved);
    await waitForRules(moved, "owner-missing");
    assert.deepEqual(rulesIn(consent), []);
    await vscode.workspace.fs.delete(moved);
    await waitForNoRow("No owner");
    assert.deepEqual(rulesIn(moved), []);
    await write(
      file("people.yaml"),
      "people:\n  - { id: orla, name: Orla McBride }\n",
    );
    await waitForRow("Maria Lopez (2) not in the people register");
    await waitForRules(file("policies/brand.md"), "owner-unknown");
  });

  it("takes many files at once for one change", async () => {
    const amount = 300;
    const paths = Array.from({ length: amount }, (_, at) => `sops/s${at}.md`);
    await Promise.all(
      paths.map((path) => write(file(path), "---\nowner: Orla McBride\n---\n")),
    );
    await waitForRow(`Orla McBride (${amount})`);
    await vscode.workspace.fs.delete(file("sops"), { recursive: true });
    await waitForNoRow("Orla McBride");
  });

  it("says where its settings are wrong, and recovers", async () => {
    await write(file(CONFIG), "peple: people.yaml\n");
    await waitForRules(file(CONFIG), "config-invalid");
    await write(
      file(CONFIG),
      "people: people.yaml\nrules:\n  owner-unknown: off\n",
    );
    await waitForRules(file(CONFIG));
    await waitForRules(file("policies/brand.md"));
  });

  it("gives way to a playbook inside it, and takes its files back", async () => {
    await write(
      file("agency/policies/fees.md"),
      "---\nstatus: draft\n---\n\n# Fees\n",
    );
    await waitForRow("No owner (1)");
    await write(file(`agency/${CONFIG}`), "rules:\n  owner-missing: off\n");
    await waitForRow("agency");
    await eventually(
      () => rulesIn(file("agency/policies/fees.md")),
      (rules) => !rules.includes("owner-missing"),
    );
    await vscode.workspace.fs.delete(file(`agency/${CONFIG}`));
    await waitForNoRow("agency");
    await eventually(
      () => rulesIn(file("agency/policies/fees.md")),
      (rules) => rules.includes("owner-missing"),
    );
  });

  it("falls silent when its settings are deleted", async () => {
    await vscode.workspace.fs.delete(file(CONFIG));
    await waitFor("This folder is not a marketing playbook yet.");
    assert.deepEqual(rulesIn(file("agency/policies/fees.md")), []);
  });
});
