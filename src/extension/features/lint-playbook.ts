/** "Playbook: Lint Playbook": reads everything anew, says what was found, and shows it. */

import * as vscode from "vscode";
import { findingWords } from "../../core/index.ts";
import { choosePlaybook } from "../choose-playbook.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers the command, and its quiet form behind the refresh buttons. */
export function registerLintPlaybook(playbooks: Playbooks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("playbook.refresh", () =>
      vscode.window.withProgress(
        { location: { viewId: "playbook.documents" } },
        () => playbooks.reload(),
      ),
    ),
    vscode.commands.registerCommand("playbook.lint", async () => {
      await playbooks.find();
      if (playbooks.all.length === 0) return void choosePlaybook(playbooks);
      await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: "Checking the playbook",
        },
        () => playbooks.reload(),
      );
      await vscode.commands.executeCommand("workbench.actions.view.problems");
      void vscode.window.showInformationMessage(sentence(playbooks));
    }),
  );
}

function sentence({ all }: Playbooks): string {
  const results = all.flatMap(({ result }) => result ?? []);
  const documents = results.reduce(
    (sum, { counts }) => sum + counts.documents,
    0,
  );
  const skipped = results.reduce((sum, { counts }) => sum + counts.skipped, 0);
  const findings = findingWords(results.map(({ counts }) => counts));
  const checked = `${documents === 1 ? "1 document" : `${documents} documents`} checked`;
  const unread = skipped > 0 ? ` ${skipped} could not be read.` : "";
  return findings === undefined
    ? `${checked}, nothing found.${unread}`
    : `${checked}: ${findings}.${unread}`;
}
