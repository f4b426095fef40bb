/** The review queue, with the number of overdue reviews as its badge. */

import * as vscode from "vscode";
import { overdueCount, reviewQueue } from "../../core/index.ts";
import type { Playbooks } from "../playbooks.ts";
import { NodeTree } from "./node-tree.ts";

/** Shows the view. */
export function registerReviewView(playbooks: Playbooks): vscode.Disposable {
  const tree = new NodeTree(
    () => playbooks.all,
    ({ overview }) => (overview ? reviewQueue(overview) : []),
  );
  const view = vscode.window.createTreeView("playbook.reviews", {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const update = (): void => {
    const overdue = playbooks.all.reduce(
      (sum, { overview }) => sum + (overview ? overdueCount(overview) : 0),
      0,
    );
    const tooltip =
      overdue === 1
        ? vscode.l10n.t("1 review is overdue")
        : vscode.l10n.t("{0} reviews are overdue", overdue);
    const badge = overdue > 0 ? { value: overdue, tooltip } : undefined;
    (view as { badge?: vscode.ViewBadge | undefined }).badge = badge;
    tree.refresh();
  };
  update();
  return vscode.Disposable.from(view, playbooks.onDidChange(update));
}
