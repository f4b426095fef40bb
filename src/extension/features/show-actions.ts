/** The menu behind the status bar, and the log. */

import * as vscode from "vscode";
import { findingWords, overdueCount } from "../../core/index.ts";
import type { Playbooks } from "../playbooks.ts";

interface ActionItem extends vscode.QuickPickItem {
  readonly command?: string;
}

/** Registers the commands. */
export function registerShowActions(
  playbooks: Playbooks,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("playbook.showLog", () => log.show()),
    vscode.commands.registerCommand("playbook.showActions", async () => {
      const chosen = await vscode.window.showQuickPick(itemsOf(playbooks), {
        title: "Marketing Playbook",
        placeHolder: "What would you like to do?",
      });
      if (chosen?.command !== undefined)
        await vscode.commands.executeCommand(chosen.command);
    }),
  );
}

function itemsOf({ all }: Playbooks): readonly ActionItem[] {
  const overviews = all.flatMap(({ overview }) => overview ?? []);
  const overdue = overviews.reduce((sum, each) => sum + overdueCount(each), 0);
  const findings = findingWords(overviews.map(({ result }) => result.counts));
  const separator = { kind: vscode.QuickPickItemKind.Separator };
  return [
    {
      label: "$(calendar) Show the review queue",
      description: overdue === 0 ? "nothing overdue" : `${overdue} overdue`,
      command: "playbook.reviews.focus",
    },
    {
      label: "$(warning) Show what the lint found",
      description: findings ?? "nothing",
      command: "workbench.actions.view.problems",
    },
    { label: "", ...separator },
    { label: "$(new-file) New document…", command: "playbook.newDocument" },
    { label: "$(search) Go to document…", command: "playbook.goToDocument" },
    { label: "$(refresh) Lint the playbook again", command: "playbook.lint" },
    { label: "$(book) Show a rule…", command: "playbook.showRule" },
    { label: "", ...separator },
    { label: "$(output) Show the log", command: "playbook.showLog" },
  ];
}
