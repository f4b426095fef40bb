/** What menus and welcome views go by. */

import * as vscode from "vscode";
import type { Playbooks } from "../playbooks.ts";

/** Keeps the context keys true. */
export function registerContextKeys(playbooks: Playbooks): vscode.Disposable {
  const update = (): void => {
    const { all, isSearched } = playbooks;
    const isRead = all.length > 0 && all.every(({ result }) => result);
    const isEmpty = all.every(({ result }) => !result?.counts.files);
    set("playbook.isSearched", isSearched);
    set("playbook.isActive", all.length > 0);
    set("playbook.isEmpty", isRead && isEmpty);
  };
  update();
  return playbooks.onDidChange(update);
}

function set(key: string, value: boolean): void {
  void vscode.commands.executeCommand("setContext", key, value);
}
