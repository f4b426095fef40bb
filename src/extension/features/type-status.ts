/** Behind the language of a document: which type it has for the playbook, and why. */

import * as vscode from "vscode";
import {
  CONFIG_FILE,
  explainType,
  isTyped,
  plainLabel,
  type TypeSourceWords,
} from "../../core/index.ts";
import type { Playbook } from "../playbook.ts";
import type { Playbooks } from "../playbooks.ts";

/** Keeps the item true to the document in the editor. */
export function registerTypeStatus(playbooks: Playbooks): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("playbook.type", []);
  item.name = vscode.l10n.t("Playbook Document Type");
  const update = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const playbook = playbooks.of(uri);
    const path = uri && playbook?.pathOf(uri);
    const index = playbook?.overview?.playbook;
    const document = path === undefined ? undefined : index?.byPath.get(path);
    if (!playbook || !index || !document) {
      item.selector = [];
      return;
    }
    const words = explainType(document, index);
    item.selector = { language: "markdown", scheme: playbook.root.scheme };
    item.text = `$(${isTyped(document) ? document.type.icon : "markdown"}) ${plainLabel(words.label)}`;
    // VS Code makes links of what looks like one, and they may run commands.
    item.detail = vscode.l10n.t(
      "This document {0}",
      plainLabel(words.reason.replaceAll("`", "")),
    );
    (item as { command: vscode.Command | undefined }).command = commandOf(
      words,
      playbook,
    );
  };
  update();
  return vscode.Disposable.from(
    item,
    playbooks.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function commandOf(
  { place }: TypeSourceWords,
  playbook: Playbook,
): vscode.Command | undefined {
  if (place === undefined) return undefined;
  if (place !== "config")
    return {
      title: vscode.l10n.t("Change"),
      command: "playbook.editField",
      arguments: ["type"],
    };
  return {
    title: vscode.l10n.t("Open Settings of the Playbook"),
    command: "vscode.open",
    arguments: [playbook.uriOf(CONFIG_FILE)],
  };
}
