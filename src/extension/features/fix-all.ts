/** "Fix All": what is safe to fix in the file at hand, or, after a question, in the whole playbook. */

import * as vscode from "vscode";
import { safeEdits } from "../../core/index.ts";
import { applyChanges, type FileChange } from "../change/change-documents.ts";
import { confirmChange } from "../change/confirm-change.ts";
import { choosePlaybook } from "../choose-playbook.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers the commands. */
export function registerFixAll(playbooks: Playbooks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("playbook.fixFile", () =>
      vscode.commands.executeCommand("editor.action.sourceAction", {
        kind: "source.fixAll.playbook",
        apply: "first",
      }),
    ),
    vscode.commands.registerCommand("playbook.fixPlaybook", async () => {
      const playbook = await choosePlaybook(playbooks);
      if (!playbook) return;
      const { diagnostics } = playbook.overview.result;
      const paths = [...safeEdits(diagnostics).keys()];
      if (paths.length === 0)
        return void vscode.window.showInformationMessage(
          vscode.l10n.t("There is nothing that can be fixed safely."),
        );
      const answer = await confirm(paths);
      if (answer === undefined) return;
      const files = new Map<string, vscode.TextDocument>();
      for (const path of paths)
        files.set(
          path,
          await vscode.workspace.openTextDocument(playbook.uriOf(path)),
        );
      const versions = new Map(
        [...files].map(([path, { version }]) => [path, version]),
      );
      await playbook.refresh(new Set(paths));
      const fresh = safeEdits(playbook.result!.diagnostics);
      const changes = [...files].flatMap(([path, file]): FileChange[] => {
        const edits = fresh.get(path);
        return edits ? [{ file, version: versions.get(path)!, edits }] : [];
      });
      const preview =
        answer === "preview" ? vscode.l10n.t("Fix all") : undefined;
      await applyChanges(changes, preview);
    }),
  );
}

function confirm(
  paths: readonly string[],
): Promise<"apply" | "preview" | undefined> {
  const { t } = vscode.l10n;
  return confirmChange({
    question:
      paths.length === 1
        ? t("Fix what is safe to fix in 1 document?")
        : t("Fix what is safe to fix in {0} documents?", paths.length),
    verb: t("Fix"),
    writes: [],
    remarks: [
      t("Spellings and formats are put right; what your documents mean stays."),
      ...paths,
    ],
  });
}
