/** "Playbook: Set Up This Folder": looks at a folder, says what it would be, and writes its settings when told to. */

import * as vscode from "vscode";
import {
  CONFIG_FILE,
  openSession,
  setupSummary,
  overlayHost,
  quietedRules,
  suggestConfig,
  type Result,
} from "../../core/index.ts";
import { confirmSetup } from "../confirm-setup.ts";
import { localToday } from "../calendar.ts";
import { walkFolder } from "../folder-walk.ts";
import type { Playbooks } from "../playbooks.ts";
import { inSlices } from "../slices.ts";
import { vscodeHost } from "../vscode-host.ts";

/** Registers the command. */
export function registerSetUpFolder(playbooks: Playbooks): vscode.Disposable {
  return vscode.commands.registerCommand("playbook.setUpFolder", async () => {
    const folder = await chooseFolder();
    if (!folder) return;
    const config = vscode.Uri.joinPath(folder.uri, CONFIG_FILE);
    await playbooks.find();
    if (playbooks.all.some(({ root }) => String(root) === String(folder.uri))) {
      await vscode.window.showTextDocument(config);
      return;
    }
    const look = await lookAt(folder.uri);
    if (!look) return;
    if (!(await confirmSetup(folder.name, setupSummary(look.result)))) return;
    const contents = new TextEncoder().encode(look.config);
    await vscode.workspace.fs.writeFile(config, contents);
    await playbooks.find();
    await vscode.commands.executeCommand("playbook.documents.focus");
  });
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0];
  if (folders.length > 1)
    return vscode.window.showWorkspaceFolderPick({
      placeHolder: vscode.l10n.t("Which folder shall become a playbook?"),
    });
  await vscode.commands.executeCommand("workbench.action.files.openFolder");
  return undefined;
}

interface Look {
  readonly config: string;
  /** What the playbook is under this config. */
  readonly result: Result;
}

/** Reads the folder as the playbook it would be; `undefined` when the user has waited long enough. */
async function lookAt(root: vscode.Uri): Promise<Look | undefined> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t("Looking at the folder"),
      cancellable: true,
    },
    async (_, token) => {
      try {
        const walk = await walkFolder(root, () => false);
        const pause = inSlices(token, () => {});
        const textOf = (): undefined => undefined;
        const host = vscodeHost(root, { walk, pause, textOf });
        const today = localToday();
        const before = await openSession(host, { today });
        const config = suggestConfig(
          before.result.playbook,
          quietedRules(before.result),
        );
        const texts = new Map([[CONFIG_FILE, config]]);
        const after = await openSession(overlayHost(host, texts), { today });
        return { config, result: after.result };
      } catch (error) {
        if (error instanceof vscode.CancellationError) return undefined;
        throw error;
      }
    },
  );
}
