/** Shows what a folder would be as a playbook, and asks whether it shall become one. */

import * as vscode from "vscode";
import { CONFIG_FILE, type SetupSummary } from "../core/index.ts";
import { showPick } from "./show-pick.ts";

/** Whether the user says yes; the other rows are there to be read. */
export async function confirmSetup(
  name: string,
  { documents, kinds, findings }: SetupSummary,
): Promise<boolean> {
  const heading = (label: string): vscode.QuickPickItem => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const yes: vscode.QuickPickItem = {
    label: `$(check) ${vscode.l10n.t("Set Up This Folder")}`,
    detail: vscode.l10n.t(
      "Adds one file, {0}, and changes no other.",
      CONFIG_FILE,
    ),
  };
  const pick = vscode.window.createQuickPick();
  pick.title = vscode.l10n.t("Set up “{0}” as a marketing playbook?", name);
  pick.placeholder = vscode.l10n.t("This is what would be in it");
  pick.items = [
    yes,
    heading(documents),
    ...(kinds.length === 0
      ? [
          {
            label: `$(info) ${vscode.l10n.t("You can begin with the first document")}`,
          },
        ]
      : kinds.map(({ icon, label }) => ({ label: `$(${icon}) ${label}` }))),
    heading(vscode.l10n.t("The lint would tell")),
    {
      label: findings
        ? `$(checklist) ${findings}`
        : `$(pass) ${vscode.l10n.t("nothing")}`,
    },
  ];
  const isYes = await showPick(pick, (row) => row === yes || undefined);
  return isYes ?? false;
}
