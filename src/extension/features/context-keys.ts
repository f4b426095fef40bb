/** What menus and welcome views go by. */

import type * as vscode from "vscode";
import type { Playbooks } from "../playbooks.ts";
import { setContext } from "../set-context.ts";

/** Keeps the context keys true. */
export function registerContextKeys(playbooks: Playbooks): vscode.Disposable {
  const update = (): void => {
    const { all, isSearched } = playbooks;
    const isRead = all.length > 0 && all.every(({ result }) => result);
    const isEmpty = all.every(({ result }) => !result?.counts.files);
    setContext("playbook.isSearched", isSearched);
    setContext("playbook.isActive", all.length > 0);
    setContext("playbook.isEmpty", isRead && isEmpty);
  };
  update();
  return playbooks.onDidChange(update);
}
