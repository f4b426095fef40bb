/** "Playbook: New Document…": three questions, then a file in the right place, open where its author begins to write. */

import * as vscode from "vscode";
import { planDocument } from "../../core/index.ts";
import { choosePlaybook } from "../choose-playbook.ts";
import { createDocument } from "../create-document.ts";
import { askOwner, askTitle, askType } from "../new-document-steps.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers the command. */
export function registerNewDocument(playbooks: Playbooks): vscode.Disposable {
  return vscode.commands.registerCommand("playbook.newDocument", async () => {
    const playbook = await choosePlaybook(playbooks);
    if (!playbook) return;
    const type = await askType(playbook);
    if (!type) return;
    const title = await askTitle(playbook, type);
    if (title === undefined) return;
    const owner = await askOwner(playbook, type);
    if (owner === undefined) return;
    const wish = { type, title, owner };
    const { overview, name } = playbook;
    const plan = planDocument(overview.playbook, name, wish);
    const uri = playbook.uriOf(plan.path);
    if (!(await createDocument(uri, plan.text))) return;
    const document = await vscode.workspace.openTextDocument(uri);
    const start = document.positionAt(plan.start.start);
    const end = document.positionAt(plan.start.end);
    await vscode.window.showTextDocument(document, {
      selection: new vscode.Range(start, end),
    });
  });
}
