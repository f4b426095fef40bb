/** "Playbook: Lint Playbook": reads everything anew, says what was found, and shows it. */

import * as vscode from "vscode";
import { countWords } from "../../core/index.ts";
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
          title: vscode.l10n.t("Checking the playbook"),
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
  const findings = countWords(results.map(({ counts }) => counts));
  const { t } = vscode.l10n;
  const checked =
    documents === 1
      ? t("1 document checked")
      : t("{0} documents checked", documents);
  const told =
    findings === undefined
      ? t("{0}, nothing found.", checked)
      : t("{0}: {1}.", checked, findings);
  return skipped > 0 ? `${told} ${t("{0} could not be read.", skipped)}` : told;
}
