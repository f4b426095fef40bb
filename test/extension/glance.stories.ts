/** What one sees of a document without asking: hints, the line above it, marks, its type, the banner of the preview. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  hover,
  isWindowInReach,
  read,
  screenshot,
  useTheme,
  waitFor,
  click,
} from "../hosts/inside/window.ts";
import { eventually, file, run, waitForRow } from "./window.ts";

const BRAND = "policies/brand.md";

describe("a document at a glance", () => {
  before(async function () {
    if (!isWindowInReach()) this.skip();
    await run("playbook.documents.focus");
    await waitForRow("Policies (2)");
    await vscode.window.showTextDocument(file(BRAND));
  });

  it("has its facts above it, and they lead on", async () => {
    const texts = await eventually(
      () => read({ css: ".editor-instance .codelens-decoration" }),
      (all) => /Review \d+ days overdue/.test(all.join()),
    );
    const line = texts.join().replace(/\s+/g, " ");
    assert.match(
      line,
      /Policy POL-001 *\| *active *\| *Brand lead \(Maria Lopez\)/,
    );
    for (const theme of ["light", "dark", "high-contrast"] as const) {
      await useTheme(theme);
      await screenshot(`glance-${theme}`);
    }
    await useTheme("light");
  });

  it("says behind its fields what they mean", async () => {
    const hints = await eventually(
      () => hintsIn(BRAND),
      (all) => all.length === 4,
    );
    assert.deepEqual(hints.slice(0, 1), ["Maria Lopez"]);
    assert.match(hints[1]!, /^review \d+ days overdue$/);
    assert.deepEqual(hints.slice(2), [
      "Launch a Campaign",
      "CRM <b>bold</b> [x](command:playbook.li…",
    ]);
    await waitFor("days overdue");
  });

  it("keeps both to itself when told so", async () => {
    const settings = vscode.workspace.getConfiguration("playbook");
    await settings.update("codeLens.enable", false, true);
    await settings.update("inlayHints.enable", false, true);
    await eventually(
      () => hintsIn(BRAND),
      (all) => all.length === 0,
    );
    await eventually(
      () => read({ css: ".editor-instance .codelens-decoration" }),
      (all) => !/POL-001/.test(all.join()),
    );
    await settings.update("codeLens.enable", undefined, true);
    await settings.update("inlayHints.enable", undefined, true);
  });

  it("follows the text while one types", async () => {
    const before = await hintsIn(BRAND);
    const editor = vscode.window.activeTextEditor!;
    const at = editor.document.getText().indexOf("6 months");
    const place = editor.document.positionAt(at);
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(place, place.translate(0, 1)), "1"),
    );
    const after = await eventually(
      () => hintsIn(BRAND),
      (all) => all[1] !== before[1],
    );
    assert.match(after[1]!, /^review \d+ days overdue$/);
    await run("undo");
    await eventually(
      () => hintsIn(BRAND),
      (all) => all[1] === before[1],
    );
  });

  it("is marked in lists of files while it is overdue or a draft", async () => {
    await run("workbench.view.explorer");
    await vscode.window.showTextDocument(file("sops/launch.md"));
    await vscode.window.showTextDocument(file(BRAND), { preview: false });
    await waitFor({
      css: `.explorer-folders-view .monaco-icon-label[aria-label*="brand.md"]`,
    });
    const labels = await eventually(
      () => read({ css: ".explorer-folders-view .monaco-list-row" }),
      (all) => all.some((each) => each.startsWith("brand.md")),
    );
    assert.ok(labels.length > 0);
    await hover({
      css: `.explorer-folders-view .monaco-icon-label[aria-label*="brand.md"]`,
    });
    await waitFor("days overdue");
    await screenshot("marks-light");
  });

  it("says which type it has, and why", async () => {
    await click({ css: ".statusbar-item#status\\.languageStatus" });
    await waitFor("This document lies in the folder policies");
    await screenshot("type-light");
    await vscode.window.showTextDocument(file("guidelines/tone.md"));
    await click({ css: ".statusbar-item#status\\.languageStatus" });
    await waitFor("fits guidelines/** in playbook.config.yaml");
  });

  it("has a banner for whoever renders it, in every host", async () => {
    const us = vscode.extensions.getExtension<{
      extendMarkdownIt(md: Renderer): Renderer;
    }>("marketing-playbook.marketing-playbook")!;
    const plain: Renderer = { renderer: { render: () => "<h1>Brand</h1>" } };
    const { renderer } = us.exports.extendMarkdownIt(plain);
    const env = { currentDocument: file(BRAND) };
    assert.match(
      renderer.render([], {}, env),
      /^<aside class="playbook-banner".*CRM &lt;b&gt;bold&lt;\/b&gt;.*<\/aside>\n<h1>Brand<\/h1>$/s,
    );
    assert.equal(renderer.render([], {}, {}), "<h1>Brand</h1>");
  });

  it("has a banner in the preview, in which nothing of a document becomes active", async function () {
    // Where VS Code's Markdown support runs in another host than we do, it cannot ask us.
    if (!vscode.extensions.getExtension("vscode.markdown-language-features"))
      this.skip();
    await vscode.window.showTextDocument(file(BRAND));
    await run("markdown.showPreview");
    await waitFor({ css: ".playbook-banner", webview: true });
    const [banner] = await read({ css: ".playbook-banner", webview: true });
    assert.match(
      banner!,
      /Policy POL-001\s+active\s+Brand lead \(Maria Lopez\)/,
    );
    assert.match(banner!, /Review \d+ days overdue/);
    assert.match(banner!, /SOP-001 Launch a Campaign \(draft\)/);
    assert.match(
      banner!,
      /SYS-001 CRM <b>bold<\/b> \[x\]\(command:playbook\.lint\)/,
    );
    assert.deepEqual(
      await read({
        css: ".playbook-banner b, .playbook-banner a[href^=command]",
        webview: true,
      }),
      [],
    );
    for (const theme of ["light", "dark", "high-contrast"] as const) {
      await useTheme(theme);
      await screenshot(`banner-${theme}`);
    }
    await useTheme("light");
    await click({ css: ".playbook-banner a", text: "SOP-001", webview: true });
    await waitFor({ css: ".playbook-banner .playbook-draft", webview: true });
  });

  after(() => run("workbench.action.closeAllEditors"));
});

interface Renderer {
  readonly renderer: {
    render(tokens: unknown, options: unknown, env: unknown): string;
  };
}

async function hintsIn(path: string): Promise<readonly string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    "vscode.executeInlayHintProvider",
    file(path),
    new vscode.Range(0, 0, 100, 0),
  );
  return hints.map(({ label }) => String(label));
}
