/** The extension's beginning: what it consists of, one line each. */

import * as vscode from "vscode";
import { registerDiagnostics } from "./features/diagnostics.ts";
import { registerDocumentsView } from "./features/documents-view.ts";
import { Playbooks } from "./playbooks.ts";

/** Called by VS Code once a window holds a playbook, or a view or command of ours is used. */
export async function activate({
  subscriptions,
}: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("Marketing Playbook", {
    log: true,
  });
  const playbooks = new Playbooks(log);
  subscriptions.push(
    log,
    playbooks,
    registerDiagnostics(playbooks),
    registerDocumentsView(playbooks),
  );
  void playbooks.find();
}
