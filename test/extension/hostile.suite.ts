/** A playbook by somebody who means harm, opened in a window: nothing of it runs, stops the window, is drawn or leaves. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  click,
  isWindowInReach,
  press,
  read,
  screenshot,
  waitFor,
} from "../hosts/inside/window.ts";
import { HostBlocks } from "./host-blocks.ts";
import type { HostileOrder } from "./hostile-playbook.ts";
import {
  activeThings,
  COMMAND,
  GLOBAL,
  hostileTexts,
  PROTOTYPE_KEYS,
} from "./hostile-texts.ts";
import { askAbout, askAboutLarge } from "./hostile-questions.ts";
import { eventually, file, readText, rulesIn, run } from "./window.ts";

/** What stands still for so many milliseconds hangs, also on a slow and busy machine; on a usual one no block takes a second. */
const LONGEST_BLOCK = 5000;
/** Milliseconds for one test: much is asked, and of VS Code, too. */
const PATIENCE = 300_000;

describe("a hostile playbook", function () {
  this.timeout(PATIENCE);
  // What nobody has read is harmless, and says nothing.
  this.bail(true);

  let order: HostileOrder;
  let blocks: HostBlocks;
  let runs = 0;
  const command = vscode.commands.registerCommand(COMMAND, () => runs++);
  const texts = (): readonly string[] => Object.keys(hostileTexts(""));

  before(async () => {
    order = JSON.parse(await readText(file(".order.json"))) as HostileOrder;
    blocks = new HostBlocks();
  });

  beforeEach(function () {
    blocks.begin(this.currentTest!.title);
  });

  afterEach(async function () {
    await assertNothingActive();
    assert.equal(runs, 0, `${this.currentTest!.title}: the command ran`);
    assert.deepEqual(vscode.window.terminals, []);
    assert.ok(!(GLOBAL in globalThis));
    assert.deepEqual(Object.keys(Object.prototype), []);
  });

  after(() => {
    blocks.stop();
    command.dispose();
  });

  it("is read to its end, as trusted as it is", async () => {
    assert.equal(vscode.workspace.isTrusted, order.isTrusted);
    // Where VS Code's own search of the folder never answers, as in a web window, the first document wakes the extension.
    await vscode.workspace.openTextDocument(file("policies/plain-link.md"));
    await eventually(
      () => rulesIn(file("post-mortems/many-findings.md")).length,
      (count) => count > 500,
      PATIENCE,
    );
    for (const name of [...texts(), ...PROTOTYPE_KEYS])
      assert.ok(rulesIn(file(`policies/${name}.md`)).length > 0, name);
    assert.ok(rulesIn(file("invalid/playbook.config.yaml")).length > 5);
    // What lies behind a link to a folder is not looked at, be it a playbook.
    const behind = file("policies/folder-outside").path;
    assert.ok(
      vscode.languages
        .getDiagnostics()
        .every(([{ path }]) => !path.startsWith(behind)),
    );
  });

  it("says what was found in plain words of bearable length", () => {
    const ours = vscode.languages
      .getDiagnostics()
      .flatMap(([, all]) => all)
      .filter(({ source }) => source === "playbook");
    for (const { message } of ours) {
      assert.ok(message.length <= 2500, message.slice(0, 200));
      assert.doesNotMatch(message, /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });

  it("is shown in every view", async function () {
    if (!isWindowInReach()) this.skip();
    await vscode.window.showTextDocument(file("policies/link.md"));
    for (const view of VIEWS) {
      await run(`playbook.${view}.focus`);
      await run("list.focusFirst");
      await run("list.expand");
      await run("list.focusPageDown");
      await run("list.expand");
      await assertNothingActive(view);
    }
    await screenshot("hostile-trees");
    await run("workbench.actions.view.problems");
    await waitFor({ css: ".markers-panel .monaco-list-row" });
    await screenshot("hostile-problems");
    await run("workbench.action.closePanel");
  });

  for (const folder of ["policies", "glossary", "post-mortems", "systems"])
    it(`answers about documents in ${folder}`, async () => {
      for (const name of MOST_ACTIVE) await askAll(`${folder}/${name}.md`);
    });

  it("answers about bombs, code and names of prototypes", async () => {
    for (const name of [
      ...["bomb-aliases", "bomb-flow", "bomb-block", "many-keys", "same-keys"],
      ...["bidi", "lines", "marks", "image", "long"],
      ...["code-0", "code-tags", "__proto__", "constructor"],
    ])
      await askAll(`policies/${name}.md`);
  });

  it("answers about settings and people", async () => {
    for (const path of [
      "playbook.config.yaml",
      "people.yaml",
      "invalid/playbook.config.yaml",
    ])
      await askAll(path);
  });

  for (const path of ["policies/one-line.md", "post-mortems/many-findings.md"])
    it(`answers about ${path}`, async () => {
      const { document } = await vscode.window.showTextDocument(file(path));
      await askAboutLarge(document);
      const middle = document.positionAt(document.getText().length / 2);
      await edit(document, middle);
    });

  it("shows hovers in which nothing is active", async function () {
    if (!isWindowInReach()) this.skip();
    await run("workbench.action.closeAllEditors");
    for (const name of MOST_ACTIVE) {
      const editor = await vscode.window.showTextDocument(
        file(`policies/plain-${name}.md`),
      );
      const at = editor.document.getText().indexOf(", policies/") + 8;
      const place = editor.document.positionAt(at);
      editor.selection = new vscode.Selection(place, place);
      await run("editor.action.showHover");
      await waitFor({ css: ".monaco-hover .hover-contents" });
      await screenshot(`hostile-hover-${name}`);
      await assertNothingActive(name);
    }
  });

  it("has a banner of texts in the preview", async function () {
    const us = vscode.extensions.getExtension<{
      extendMarkdownIt(md: Renderer): Renderer;
    }>("marketing-playbook.marketing-playbook")!;
    const plain: Renderer = { renderer: { render: () => "" } };
    const { renderer } = us.exports.extendMarkdownIt(plain);
    for (const name of [...texts(), "code-tags", "__proto__"]) {
      const env = { currentDocument: file(`policies/${name}.md`) };
      const html = renderer.render([], {}, env);
      assert.match(html, /^<aside class="playbook-banner"/, name);
      assert.deepEqual(
        [...html.matchAll(/<(\w+)/g)]
          .map(([, tag]) => tag!)
          .filter((tag) => !["aside", "div", "span", "a"].includes(tag)),
        [],
      );
      assert.doesNotMatch(html, /href="(?!\.)/);
    }
    if (
      !isWindowInReach() ||
      !vscode.extensions.getExtension("vscode.markdown-language-features")
    )
      return;
    await vscode.window.showTextDocument(file("policies/link.md"));
    await run("markdown.showPreview");
    await waitFor({ css: ".playbook-banner", webview: true });
    const active = `.playbook-banner :is(${activeThings(order.address)})`;
    assert.deepEqual(await read({ css: active, webview: true }), []);
    await run("workbench.action.closeAllEditors");
  });

  it("fills in a form of texts", async function () {
    if (!isWindowInReach()) this.skip();
    await vscode.window.showTextDocument(file("policies/link.md"));
    await run("playbook.editInForm");
    for (const name of [...MOST_ACTIVE, "long", "code-tags", "__proto__"]) {
      await vscode.window.showTextDocument(file(`policies/${name}.md`));
      await waitFor({ css: "h1", webview: true });
      const active = `${activeThings(order.address)}, h1 *, img, iframe`;
      assert.deepEqual(await read({ css: active, webview: true }), [], name);
    }
    await screenshot("hostile-form");
  });

  it("asks its questions in plain words", async function () {
    if (!isWindowInReach()) this.skip();
    await vscode.window.showTextDocument(file("policies/link.md"));
    for (const name of QUESTIONS) {
      const isDone = run(`playbook.${name}`);
      await waitFor({ css: ".quick-input-widget input:focus" });
      await waitFor({ css: ".quick-input-list .monaco-list-row" });
      await press("PageDown");
      await assertNothingActive(name);
      await press("Escape");
      await isDone;
    }
  });

  it("says which type a document has, without a link into the window", async function () {
    if (!isWindowInReach()) this.skip();
    await vscode.window.showTextDocument(file("policies/plain-link.md"));
    await click({ css: ".statusbar-item#status\\.languageStatus" });
    await waitFor("in playbook.config.yaml");
    await screenshot("hostile-type");
  });

  it("never makes the window hang", () => {
    const { time, during } = blocks.longest();
    console.log(`  longest block: ${Math.round(time)} ms, ${during}`);
    assert.ok(
      time < LONGEST_BLOCK,
      `The extension host did nothing else for ${Math.round(time)} ms: ${during}.`,
    );
  });

  /** Opens a document, asks whatever VS Code asks about it, and looks at the window. */
  async function askAll(path: string): Promise<void> {
    blocks.begin(path);
    await vscode.window.showTextDocument(file(path));
    await askAbout(file(path), file(""));
    await assertNothingActive(path);
  }

  /** A link to the attacker's command is none, however it is dressed. */
  async function assertNothingActive(where?: string): Promise<void> {
    if (!isWindowInReach()) return;
    const css = activeThings(order.address);
    assert.deepEqual(await read({ css }), [], where);
  }

  /** Types a letter, waits until it is checked, and takes it back. */
  async function edit(
    document: vscode.TextDocument,
    at: vscode.Position,
  ): Promise<void> {
    const change = new vscode.WorkspaceEdit();
    change.insert(document.uri, at, "x");
    await vscode.workspace.applyEdit(change);
    await new Promise((go) => setTimeout(go, 600));
    await run("undo");
    await new Promise((go) => setTimeout(go, 600));
    await run("workbench.action.files.revert");
  }
});

/** Texts that something draws or runs if it is not careful. */
const MOST_ACTIVE = ["link", "html", "icon"] as const;

const VIEWS = [
  "documents",
  "reviews",
  "relations",
  "systems",
  "changes",
  "actions",
] as const;

/** Commands that begin with a question. */
const QUESTIONS = [
  "showActions",
  "goToDocument",
  "filterDocuments",
  "filterReviews",
  "handOver",
  "goToPerson",
  "newDocument",
  "markReviewed",
  "supersede",
] as const;

interface Renderer {
  readonly renderer: {
    render(tokens: unknown, options: unknown, env: unknown): string;
  };
}
