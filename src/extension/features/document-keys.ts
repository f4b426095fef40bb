/** What the menus of an editor go by: whether it shows a document of a playbook, and which steps of its life are open. */

import * as vscode from "vscode";
import { isStepOpen, isTyped, type LifecycleStep } from "../../core/index.ts";
import type { Playbooks } from "../playbooks.ts";
import { setContext } from "../set-context.ts";

const KEYS: Readonly<Record<LifecycleStep, string>> = {
  submit: "playbook.canSubmit",
  approve: "playbook.canApprove",
  publish: "playbook.canPublish",
  retire: "playbook.canRetire",
};

/** Keeps the context keys of the active editor true. */
export function registerDocumentKeys(playbooks: Playbooks): vscode.Disposable {
  const update = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const playbook = playbooks.of(uri);
    const path = uri && playbook?.pathOf(uri);
    const found =
      path === undefined
        ? undefined
        : playbook?.overview?.playbook.byPath.get(path);
    const document = found && isTyped(found) ? found : undefined;
    setContext("playbook.isDocument", document !== undefined);
    for (const step of Object.keys(KEYS) as LifecycleStep[])
      setContext(
        KEYS[step],
        document !== undefined && isStepOpen({ document }, step),
      );
  };
  update();
  return vscode.Disposable.from(
    playbooks.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
