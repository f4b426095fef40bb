/** Shows what a folder would be as a playbook, and asks whether it shall become one. */

import * as vscode from "vscode";
import { CONFIG_FILE, type SetupSummary } from "../core/index.ts";

/** Whether the user says yes; the other rows are there to be read. */
export function confirmSetup(
  name: string,
  { documents, kinds, findings }: SetupSummary,
): Promise<boolean> {
  const heading = (label: string): vscode.QuickPickItem => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const yes: vscode.QuickPickItem = {
    label: "$(check) Set Up This Folder",
    detail: `Adds one file, ${CONFIG_FILE}, and changes no other.`,
  };
  const pick = vscode.window.createQuickPick();
  pick.title = `Set up “${name}” as a marketing playbook?`;
  pick.placeholder = "This is what would be in it";
  pick.ignoreFocusOut = true;
  pick.items = [
    yes,
    heading(documents),
    ...(kinds.length === 0
      ? [{ label: "$(info) You can begin with the first document" }]
      : kinds.map(({ icon, label }) => ({ label: `$(${icon}) ${label}` }))),
    heading("The lint would tell"),
    { label: findings ? `$(checklist) ${findings}` : "$(pass) nothing" },
  ];
  return new Promise((answer) => {
    pick.onDidAccept(() => {
      if (pick.selectedItems[0] !== yes) return;
      answer(true);
      pick.dispose();
    });
    pick.onDidHide(() => {
      answer(false);
      pick.dispose();
    });
    pick.show();
  });
}
