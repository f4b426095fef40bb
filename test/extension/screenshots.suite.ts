/** Arranges the window for the pictures of the README, scene by scene, in every theme. Add a scene to the list, and it is taken. */

import * as vscode from "vscode";
import {
  click,
  hover,
  press,
  read,
  resize,
  screenshot,
  type,
  useTheme,
  waitFor,
} from "../hosts/inside/window.ts";
import {
  asked,
  eventually,
  file,
  run,
  waitForRow,
  waitForRules,
} from "./window.ts";

/** One picture: what is done before it is taken, and what is tidied up afterwards. */
interface Scene {
  readonly name: string;
  readonly arrange: () => Promise<void>;
  readonly tidyUp?: () => Promise<void>;
}

const scenes: readonly Scene[] = [
  {
    name: "documents",
    async arrange() {
      const { document } = await open("sops/audience-check.md", "Aoife Dailey");
      await waitForRules(document.uri, "owner-unknown");
      await waitForHover("Aoife Daly");
    },
  },
  {
    name: "reviews",
    async arrange() {
      await open("policies/social-media.md", "2025-07-06");
      await run("workbench.actions.view.problems");
      await run("playbook.reviews.focus");
    },
    async tidyUp() {
      await run("workbench.action.closePanel");
    },
  },
  {
    name: "new-document",
    async arrange() {
      await open("post-mortems/2026-09-22-german-prices.md");
      void run("playbook.newDocument");
      await asked("New Document (1 of 3)");
      await type("post");
      await waitFor({ css: ".quick-input-list", text: "Post-mortem" });
      await press("Enter");
      await asked("(2 of 3)");
      await type("Newsletter with a broken link");
      await press("Enter");
      await asked("(3 of 3)");
      await type("lead");
      await waitFor({ css: ".quick-input-list", text: "Content lead" });
    },
    tidyUp: () => press("Escape"),
  },
  {
    name: "person",
    async arrange() {
      await open("sops/lead-handover.md", "Aoife Daly");
      await waitForHover("Stands in for");
    },
    tidyUp: () => press("Escape"),
  },
  {
    name: "form",
    async arrange() {
      const { document } = await open("policies/social-media.md", "approver:");
      const line = document.lineAt(
        document.positionAt(document.getText().indexOf("approver:")).line,
      );
      await vscode.window.activeTextEditor!.edit((edit) =>
        edit.delete(line.rangeIncludingLineBreak),
      );
      await run("workbench.action.closeSidebar");
      await run("playbook.editInForm");
      await waitFor({ css: "h2", text: "Missing (1)", webview: true });
    },
    async tidyUp() {
      await run("workbench.action.focusActiveEditorGroup");
      await run("workbench.action.files.revert");
      await run("workbench.action.closeAuxiliaryBar");
      await run("playbook.documents.focus");
    },
  },
];

describe("the pictures", function () {
  this.timeout(120_000);

  before(async () => {
    await resize(1280, 760);
    for (const [section, name, value] of [
      ["window", "commandCenter", false],
      ["workbench", "layoutControl.enabled", false],
      ["editor", "minimap.enabled", false],
      ["files", "autoSave", "off"],
    ] as const)
      await vscode.workspace
        .getConfiguration(section)
        .update(name, value, vscode.ConfigurationTarget.Global);
    await run("playbook.documents.focus");
    await waitForRow("SOPs (12)");
    await click({ css: ".sidebar [role=treeitem]", text: "SOPs (12)" });
    // Documents are folded by hand; folded once more they are hard to read.
    await vscode.workspace
      .getConfiguration("editor", { languageId: "markdown" })
      .update("wordWrap", "off", vscode.ConfigurationTarget.Global, true);
    // There the mouse points at nothing.
    await hover({ css: ".part.statusbar" });
    // A narrower editor leaves room for what stands behind the names in the trees.
    await open("README.md");
    await run("workbench.action.focusActiveEditorGroup");
    for (let step = 0; step < 2; step++)
      await run("workbench.action.decreaseViewWidth");
  });

  for (const theme of ["light", "dark", "high-contrast"] as const)
    for (const { name, arrange, tidyUp } of scenes)
      it(`${name} in ${theme}`, async () => {
        await useTheme(theme);
        await arrange();
        await new Promise((go) => setTimeout(go, 1000));
        await screenshot(`${name}-${theme}`);
        await tidyUp?.();
        await run("workbench.action.closeAllEditors");
      });
});

/** Shows the hover at the cursor. A window that is still busy with itself closes it again. */
function waitForHover(words: string): Promise<string> {
  return eventually(
    async () => {
      await run("workbench.action.focusActiveEditorGroup");
      await run("editor.action.showHover");
      await new Promise((go) => setTimeout(go, 1000));
      return (await read({ css: ".monaco-hover" })).join();
    },
    (text) => text.includes(words),
  );
}

/** Shows a document, with the cursor in the first of these words. */
async function open(path: string, words = ""): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(file(path));
  const { document } = editor;
  const at = document.positionAt(document.getText().indexOf(words));
  editor.selection = new vscode.Selection(at, at);
  return editor;
}
