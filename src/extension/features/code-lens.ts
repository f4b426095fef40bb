/** The line above a document: type, status, owner, review and findings, each leading on. */

import * as vscode from "vscode";
import { plainLabel, topLine, type LinePart } from "../../core/index.ts";
import { openSource } from "../open-source.ts";
import type { Playbooks } from "../playbooks.ts";
import { showsCodeLens } from "../settings.ts";

/** Shows the line while the setting allows. */
export function registerCodeLens(playbooks: Playbooks): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      if (!showsCodeLens(document.uri)) return [];
      const open = openSource(playbooks, document);
      if (!open) return [];
      const { overview } = open.playbook;
      const parts = topLine(
        open.source.document,
        overview.playbook,
        overview.findingsOf(open.path),
      );
      const top = new vscode.Range(0, 0, 0, 0);
      return parts.map((part) => new vscode.CodeLens(top, commandOf(part)));
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider("markdown", provider),
    playbooks.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("playbook.codeLens")) changed.fire();
    }),
  );
}

function commandOf({ about, label, isUrgent }: LinePart): vscode.Command {
  const plain = plainLabel(label);
  const title = isUrgent ? `$(warning)\u00a0${plain}` : plain;
  switch (about) {
    case "type":
      return {
        title,
        command: "playbook.revealDocument",
        tooltip: vscode.l10n.t("Show the document in the playbook"),
      };
    case "status":
    case "owner":
      return {
        title,
        command: "playbook.editField",
        arguments: [about],
        tooltip:
          about === "status"
            ? vscode.l10n.t("Change the status in the form")
            : vscode.l10n.t("Change the owner in the form"),
      };
    case "review":
      return {
        title,
        command: "playbook.reviews.focus",
        tooltip: vscode.l10n.t("Show the review queue"),
      };
    case "findings":
      return {
        title,
        command: "workbench.actions.view.problems",
        tooltip: vscode.l10n.t("Show what was found"),
      };
  }
}
