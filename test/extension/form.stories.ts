/** The form beside the editor: what is missing is filled in without YAML, and the text changes no more than it must. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  click,
  isWindowInReach,
  press,
  read,
  resize,
  screenshot,
  type,
  useTheme,
  waitFor,
} from "../hosts/inside/window.ts";
import { eventually, file, run } from "./window.ts";

const BRAND = "policies/brand.md";

describe("the form", () => {
  let document: vscode.TextDocument;
  let original: string;

  before(async function () {
    if (!isWindowInReach()) this.skip();
    await resize(1440, 900);
    await run("workbench.action.closeSidebar");
    const editor = await vscode.window.showTextDocument(file(BRAND));
    document = editor.document;
    original = document.getText();
  });

  it("opens beside the document and shows what is missing first", async () => {
    await run("playbook.editInForm");
    await waitFor({ css: "h1", text: "Brand Voice", webview: true });
    const [missing] = await read({ css: "section", webview: true });
    assert.match(missing!, /^Missing \(3\)\s+Approver\s/);
    assert.match(missing!, /Who authorised the document/);
    for (const theme of ["light", "dark", "high-contrast"] as const) {
      await useTheme(theme);
      await screenshot(`form-${theme}`);
    }
    await useTheme("light");
  });

  it("writes what one types, and the editor's undo takes it back", async () => {
    await click(control("version", "input"));
    await type("2.0");
    await text((now) => now.includes('version: "2.0"\r\n'));
    const changed = document.getText();
    assert.equal(changed.replace('version: "2.0"\r\n', ""), original);
    // The field is where it was while somebody is in it, and keeps the focus.
    await waitFor({
      css: "[data-field=version] input:focus",
      webview: true,
    });
    await vscode.window.showTextDocument(document);
    await run("undo");
    await text((now) => now === original);
    await run("redo");
    await text((now) => now === changed);
    await run("undo");
    await text((now) => now === original);
  });

  it("changes a value in its place, and keeps the comment behind it", async () => {
    await click(control("title", "input"));
    await press("End");
    await press("Shift+Home");
    await type("Voice & Tone");
    await press("Enter");
    await text((now) =>
      now.includes("\r\ntitle: Voice & Tone # as printed\r\n"),
    );
    await vscode.window.showTextDocument(document);
    await run("undo");
    await text((now) => now === original);
  });

  it("finds people while one types, by keyboard alone", async () => {
    await click(control("approver", "input"));
    await type("tom");
    await waitFor({
      css: "[data-field=approver] [role=option][aria-selected=true]",
      text: "Tom Fry",
      webview: true,
    });
    await screenshot("form-people-light");
    await press("Enter");
    await text((now) => now.includes("\r\napprover: Tom Fry\r\n"));
    await waitFor({ css: "[data-field=approver] input:focus", webview: true });
    await type("mar");
    await waitFor({
      css: "[data-field=approver] [role=option][aria-selected=true]",
      text: "Maria Lopez",
      webview: true,
    });
    await press("Enter");
    await text((now) =>
      now.includes("\r\napprover: [Tom Fry, Maria Lopez]\r\n"),
    );
    await click({
      css: "[data-field=approver] [aria-label='Remove Tom Fry']",
      webview: true,
    });
    await text((now) => /\r\napprover: \[?Maria Lopez\]?\r\n/.test(now));
    await vscode.window.showTextDocument(document);
    for (let count = 0; count < 3; count++) await run("undo");
    await text((now) => now === original);
  });

  it("offers the words that a field takes, and a calendar for dates", async () => {
    await click(control("status", "select"));
    await press("Escape");
    await press("Control+Home");
    await type("approved");
    await press("Enter");
    await text((now) => now.includes("\r\nstatus: approved\r\n"));
    await click(control("last_reviewed", "button"));
    const before = /\r\nlast_reviewed: \S+\r\n/.exec(original)![0];
    await text(
      (now) =>
        /\r\nlast_reviewed: 20[2-9]\d-\d\d-\d\d\r\n/.test(now) &&
        !now.includes(before),
    );
    await vscode.window.showTextDocument(document);
    await run("undo");
    await run("undo");
    await text((now) => now === original);
  });

  it("leads to sections and findings, and adds a section that is missing", async () => {
    await click({ css: "button", text: "Scope", webview: true });
    await eventually(
      () => vscode.window.activeTextEditor?.selection.active.line,
      (line) => document.lineAt(line ?? 0).text === "## Scope",
    );
    await click({
      css: "[aria-label='Add section Policy statements']",
      webview: true,
    });
    await text((now) => now.includes("\r\n## Policy statements\r\n"));
    await eventually(
      () => vscode.window.activeTextEditor?.selection.active.line,
      (line) => document.lineAt(line ?? 0).text === "## Policy statements",
    );
    await run("undo");
    await text((now) => now === original);
    await click({ css: ".finding button", text: "TODO", webview: true });
    await eventually(
      () => vscode.window.activeTextEditor?.selection.active.line,
      (line) => document.lineAt(line ?? 0).text.includes("TODO"),
    );
  });

  it("goes to a field from the line above the document", async () => {
    await run("playbook.editField", "owner");
    await waitFor({ css: "[data-field=owner] input:focus", webview: true });
  });

  it("follows the editor, and shows hostile texts as they are", async () => {
    await vscode.window.showTextDocument(file("systems/crm.md"));
    await waitFor({ css: "h1", text: "CRM <b>bold</b>", webview: true });
    assert.deepEqual(await read({ css: "h1 b, h1 a", webview: true }), []);
    await vscode.window.showTextDocument(file("README.md"));
    await waitFor({
      text: "The file in the editor is no document of the playbook",
      webview: true,
    });
  });

  /** Waits until the document's text is as wanted. */
  function text(isWanted: (now: string) => boolean): Promise<string> {
    return eventually(() => document.getText(), isWanted);
  }
});

function control(field: string, tag: string) {
  return { css: `[data-field=${field}] ${tag}`, webview: true };
}
