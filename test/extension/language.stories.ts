/** Someone writes in the example playbook: what is offered, told and found, seen in the window and in the text. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  isWindowInReach,
  press,
  read,
  screenshot,
  type,
  useTheme,
  waitFor,
} from "../hosts/inside/window.ts";
import { eventually, file, run, textOf, waitForRow, write } from "./window.ts";

const ROWS = { css: ".suggest-widget.visible .monaco-list-row" };
const HOVER = ".monaco-hover";

/** The files that stories wrote; the next story finds the example as it was. */
const written: vscode.Uri[] = [];

/** Opens a text with `|` for the cursor, as if it had just been written: a new file each time. */
async function begin(marked: string): Promise<vscode.TextEditor> {
  const at = marked.indexOf("|");
  const uri = file(`policies/story-${Date.now()}.md`);
  written.push(uri);
  await write(uri, marked.slice(0, at) + marked.slice(at + 1));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  await place(editor, at);
  return editor;
}

/** Puts the cursor somewhere, and waits until it is there: the window learns of it a little later. */
async function place(editor: vscode.TextEditor, offset: number): Promise<void> {
  const position = editor.document.positionAt(offset);
  const shown = `Ln ${position.line + 1}, Col ${position.character + 1}`;
  const isShown = async () =>
    (await read({ css: ".statusbar-item" })).some(
      (item) => item.trim() === shown,
    );
  // Nobody could tell when it arrives where it is already: it would come between the letters that are typed next.
  if (editor.selection.active.isEqual(position) && (await isShown())) return;
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection);
  await eventually(isShown, Boolean);
}

/** Puts the cursor into a text of the document, after its first `into` letters. */
async function placeIn(
  path: string,
  text: string,
  into = 1,
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(file(path));
  const editor = await vscode.window.showTextDocument(document);
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `${text} is not in ${path}`);
  await place(editor, at + into);
  return editor;
}

/** The rows of the list of suggestions, once one of them begins with a text. */
async function offered(begin: string): Promise<readonly string[]> {
  return eventually(
    () => read(ROWS),
    (rows) => rows.some((row) => row.trim().startsWith(begin)),
  );
}

/** Waits until what Enter would take begins with a text. */
async function firstOffered(begin: string): Promise<void> {
  await eventually(
    () => read(ROWS),
    ([first]) => first?.trim().startsWith(begin) === true,
  );
}

async function textBecomes(
  { document }: vscode.TextEditor,
  expected: RegExp,
): Promise<void> {
  await eventually(
    () => document.getText(),
    (text) => expected.test(text),
  );
}

async function hoverHere(text: string): Promise<string> {
  await run("editor.action.showHover");
  await waitFor({ css: HOVER, text });
  return (await read({ css: HOVER })).join("\n");
}

/** Lets go of lists, hovers and what is unsaved. */
async function letGo(): Promise<void> {
  await press("Escape");
  await run("workbench.action.files.revert");
  for (const uri of written.splice(0)) {
    await run("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.delete(uri);
  }
}

describe("someone who writes", () => {
  before(async function () {
    if (!isWindowInReach()) this.skip();
    await run("playbook.documents.focus");
    await waitForRow("Policies");
    await useTheme("light");
  });
  afterEach(letGo);

  it("gets the fields that are missing, chooses one, then who it is; and takes it back", async () => {
    const editor = await begin(
      "---\ntitle: Story\nstatus: active\n|\n---\n\n# Story\n",
    );
    await type("o");
    const rows = await offered("owner");
    assert.match(rows.join("\n"), /required/);
    await screenshot("complete-field-light");
    await type("wn");
    await firstOffered("owner");
    await press("Enter");
    await textBecomes(editor, /^owner: $/m);
    await offered("Jonas Weber");
    await type("jon");
    await firstOffered("Jonas Weber");
    await screenshot("complete-person-light");
    await press("Enter");
    await textBecomes(editor, /^owner: Jonas Weber$/m);
    for (let undo = 0; undo < 8; undo++) await run("undo");
    await textBecomes(editor, /^status: active\n\n---$/m);
  });

  it("gets the statuses behind the colon, also in front matter that is not closed yet", async () => {
    const editor = await begin("---\ntitle: Story\n|");
    await type("status:");
    const rows = await offered("draft");
    assert.ok(rows.some((row) => row.includes("in review")));
    await press("Enter");
    await textBecomes(editor, /^status: draft$/m);
  });

  it("gets documents of the right type with title and status, and another after a comma", async () => {
    const editor = await begin("---\ntitle: Story\nsystems: [|]\n---\n");
    await type("postr");
    await offered("SYS-002");
    await press("Enter");
    await textBecomes(editor, /^systems: \[SYS-002\]$/m);
    await type(", ");
    const rows = await offered("SYS-001");
    assert.ok(!rows.some((row) => row.includes("SYS-002")));
    await screenshot("complete-system-light");
  });

  it("gets the next review as it follows from the last", async () => {
    await begin(
      "---\ntitle: Story\nlast_reviewed: 2026-03-01\nreview_interval: 6 months\nnext_review:|\n---\n",
    );
    await type(" ");
    const rows = await offered("2026-09-01");
    assert.match(rows[0]!, /6 months after last review/);
    await screenshot("complete-date-light");
  });

  it("gets the sections that are missing", async () => {
    const editor = await begin(
      "---\ntitle: Story\nstatus: active\n---\n\n## Scope\n\n|\n",
    );
    await type("## ");
    const rows = await offered("Purpose");
    assert.ok(!rows.some((row) => row.startsWith("Scope")));
    await screenshot("complete-section-light");
    await press("Enter");
    await textBecomes(editor, /^## Purpose$/m);
  });

  it("gets links by title, people in a table, and terms when asked", async () => {
    const editor = await begin(
      "---\ntitle: Story\n---\n\nSee |.\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Fix it |  |  |\n",
    );
    await place(editor, editor.document.getText().indexOf("See ") + 4);
    await type("[trib");
    await offered("Tributary");
    await press("Enter");
    await textBecomes(
      editor,
      /^See \[Tributary\]\(\.\.\/systems\/tributary\.md\)\.$/m,
    );
    const cell = editor.document.getText().indexOf("|  |  |");
    await place(editor, cell + 2);
    await type("priya");
    await offered("Priya Nair");
    await press("Enter");
    await textBecomes(editor, /^\| Fix it \| Priya Nair \|/m);
    await place(editor, editor.document.getText().indexOf("See ") + 4);
    await type("lea");
    await textBecomes(editor, /^See lea\[/m);
    assert.deepEqual(await read(ROWS), []);
    await run("editor.action.triggerSuggest");
    await offered("Lead");
    await screenshot("complete-term-light");
  });

  it("gets settings in the config and people in the register", async () => {
    const config = await placeIn("playbook.config.yaml", "review:", 0);
    await config.edit((edit) =>
      edit.insert(new vscode.Position(0, 0), "rules:\n  \n"),
    );
    await place(config, "rules:\n  ".length);
    await type("draft");
    await offered("draft-stale");
    await screenshot("complete-rule-light");
    await press("Enter");
    await textBecomes(config, /^ {2}draft-stale: $/m);
    await offered("warning");
    await letGo();
    const people = await placeIn("people.yaml", "  - { id: orla-mcbride", 0);
    await people.edit((edit) =>
      edit.insert(
        people.selection.active,
        "  - { id: new, name: New, team:  }\n",
      ),
    );
    await place(people, people.document.getText().indexOf("team:  }") + 6);
    await type("fin");
    await offered("finance");
  });
});

describe("someone who rests on a word", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });
  afterEach(letGo);

  it("learns what a field means, and how a date follows", async () => {
    await placeIn("sops/lead-handover.md", "approver:");
    assert.match(
      await hoverHere("Who authorised the document"),
      /ISO 9001:2015/,
    );
    await press("Escape");
    await placeIn("sops/lead-handover.md", "2026-07-14\nimplements", 1);
    await hoverHere("Next review due 2027-07-14");
    await screenshot("hover-date-light");
  });

  it("sees who someone is, what a document is, what a word means", async () => {
    await placeIn("sops/lead-handover.md", "Aoife Daly", 3);
    assert.match(await hoverHere("Aoife Daly"), /E-mail and lifecycle manager/);
    await useTheme("dark");
    await screenshot("hover-person-dark");
    await press("Escape");
    await placeIn("sops/lead-handover.md", "POL-002", 3);
    await hoverHere("Policy · POL-002 · active");
    await useTheme("high-contrast");
    await screenshot("hover-document-high-contrast");
    await press("Escape");
    await placeIn("kpis/cost-per-lead.md", "leads", 2);
    await hoverHere("A trade customer");
    await useTheme("light");
    await screenshot("hover-term-light");
  });

  it("learns why a finding is one", async () => {
    const { document } = await begin(
      "---\ntitle: Story\nstatus: draft\nowner: Jonas Webr|\n---\n\n# Story\n",
    );
    await eventually(
      () => vscode.languages.getDiagnostics(document.uri).length,
      (count) => count > 0,
    );
    const text = await hoverHere("Why");
    assert.match(text, /owner-unknown/);
    await screenshot("hover-finding-light");
  });

  it("is shown a hostile title as nothing but text", async () => {
    const title =
      "[x](command:workbench.action.quit) <img src=x> https://evil.example **b** $(bug) \\u202e";
    await write(
      file("policies/hostile.md"),
      `---\nid: POL-666\ntitle: "${title}${"y".repeat(10_000)}"\nstatus: draft\n---\n`,
    );
    await eventually(
      () => vscode.languages.getDiagnostics(file("policies/hostile.md")).length,
      (count) => count > 0,
    );
    await begin("---\ntitle: Story\nrelated: POL-6|66\n---\n");
    const text = await hoverHere("Policy · POL-666 · draft");
    assert.match(
      text,
      /\[x\]\(command:workbench\.action\.quit\) <img src=x> https:\/\/evil\.example/,
    );
    await screenshot("hover-hostile-light");
    const links = await read({ css: `${HOVER} a` });
    assert.equal(
      links.filter(
        (link) => !/^(?:View Problem|Quick Fix|Open document)/.test(link),
      ).length <= 1,
      true,
      links.join(),
    );
    assert.deepEqual(
      await read({ css: `${HOVER} img, ${HOVER} .codicon-bug` }),
      [],
    );
    await vscode.workspace.fs.delete(file("policies/hostile.md"));
  });
});

describe("someone who goes from document to document", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });
  afterEach(letGo);

  const isAt = (path: string, line?: RegExp) =>
    eventually(
      () => {
        const editor = vscode.window.activeTextEditor;
        const row = editor?.document.lineAt(editor.selection.active.line).text;
        return `${editor?.document.uri.path ?? ""} ${row ?? ""}`;
      },
      (place) => place.includes(`/${path} `) && (!line || line.test(place)),
    );

  it("follows an id to its document, and a name to the register", async () => {
    await placeIn("sops/lead-handover.md", "SYS-012", 3);
    await run("editor.action.revealDefinition");
    await isAt("systems/inkwell-forms.md");
    await placeIn("sops/lead-handover.md", "Aoife Daly", 3);
    await run("editor.action.revealDefinition");
    await isAt("people.yaml", /aoife-daly/);
  });

  it("finds who refers to a document", async () => {
    const { document, selection } = await placeIn(
      "policies/consent-and-contact-data.md",
      "POL-002",
      3,
    );
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      selection.active,
    );
    const paths = places.map(({ uri }) => uri.path);
    assert.ok(paths.some((path) => path.endsWith("/sops/lead-handover.md")));
    assert.ok(paths.some((path) => path.includes("/post-mortems/2026-04-14")));
    await run("editor.action.goToReferences");
    await waitFor({ css: ".reference-zone-widget" });
    await screenshot("references-light");
    await press("Escape");
  });

  it("has the ids in front matter as links", async () => {
    const uri = file("sops/lead-handover.md");
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      uri,
    );
    const { document } = await placeIn("sops/lead-handover.md", "implements");
    const texts = links.map(({ range }) => document.getText(range));
    assert.ok(texts.includes("POL-002"), texts.join());
  });

  it("finds a document by its id from anywhere", async () => {
    const symbols = await vscode.commands.executeCommand<
      vscode.SymbolInformation[]
    >("vscode.executeWorkspaceSymbolProvider", "POL-002");
    const [ours] = symbols.filter(({ name }) => name.startsWith("POL-002"));
    assert.equal(ours?.containerName, "Policy · active");
    void run("workbench.action.quickOpen", "#POL-002");
    await waitFor({ css: ".quick-input-list", text: "Policy · active" });
    await screenshot("symbols-light");
  });

  it("shows the fields of a document behind its headings, and goes to one", async () => {
    const editor = await placeIn("systems/postrider.md", "# Postrider", 0);
    await run("outline.focus");
    const outline = ".outline-pane .monaco-list-rows";
    await waitFor({ css: outline, text: "## Purpose" });
    // The name of the first group shows that there is a second one, below what can be seen.
    await waitFor({ css: outline, text: "Markdown Language Features" });
    await screenshot("outline-light");
    await vscode.window.showTextDocument(editor.document);
    void run("workbench.action.gotoSymbol");
    await waitFor({ css: ".quick-input-list", text: "Owner" });
    await screenshot("go-to-field-light");
    await type("Technical owner");
    await waitFor({ css: ".quick-input-list", text: "Technical owner" });
    await press("Enter");
    await eventually(
      () => editor.document.lineAt(editor.selection.active.line).text,
      (text) => text.startsWith("technical_owner:"),
    );
  });

  it("gives a document another id everywhere, in one step, and takes it back", async () => {
    const editor = await placeIn("systems/postrider.md", "SYS-002", 3);
    const { document, selection } = editor;
    await assert.rejects(
      async () =>
        vscode.commands.executeCommand(
          "vscode.executeDocumentRenameProvider",
          document.uri,
          selection.active,
          "SYS-001",
        ),
      /SYS-001 is already the id of “Ridgeline CRM”\./,
    );
    void run("editor.action.rename");
    await waitFor({ css: ".rename-box input:focus" });
    await screenshot("rename-light");
    await press("Control+a");
    await type("SYS-102");
    await press("Enter");
    await textBecomes(editor, /^id: SYS-102$/m);
    const procedure = () => textOf("sops/campaign-launch.md");
    const renamed = await eventually(procedure, (text) =>
      text.includes("SYS-102"),
    );
    assert.doesNotMatch(renamed, /SYS-002/);
    // Each file is saved after the rename, and an undo in between would be one of this file alone.
    await eventually(
      () => vscode.workspace.textDocuments.some(({ isDirty }) => isDirty),
      (isSaving) => !isSaving,
    );
    await vscode.window.showTextDocument(document);
    void run("undo");
    await eventually(
      async () => {
        const [dialog] = await read({ css: ".monaco-dialog-box" });
        // VS Code asks whether to undo it in all files; that is its first answer.
        if (dialog?.includes("Undo")) await press("Enter");
        // The rename is on the disk, and so shall be what undid it.
        await run("workbench.action.files.saveAll");
        const open = vscode.workspace.textDocuments.map(
          (each) => `${each.isDirty ? "Unsaved: " : ""}${each.getText()}`,
        );
        return [document.getText(), await procedure(), ...open].join();
      },
      (text) => !/SYS-102|Unsaved: /.test(text),
    );
  });
});
