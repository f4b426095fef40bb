/** The review queue, of everybody or of one owner, with the number of overdue reviews as its badge. */

import * as vscode from "vscode";
import {
  filterDocuments,
  overdueCount,
  reviewQueue,
  type FilterChoice,
} from "../../core/index.ts";
import { chooseOwner } from "../choose-owner.ts";
import type { Playbooks } from "../playbooks.ts";
import { NodeTree } from "./node-tree.ts";

/** Shows the view and its filter. */
export function registerReviewView(playbooks: Playbooks): vscode.Disposable {
  let owner: FilterChoice | undefined;
  const tree = new NodeTree(
    () => playbooks.all,
    ({ shown: overview }) =>
      overview
        ? reviewQueue(overview, filterDocuments(overview, owner ? [owner] : []))
        : [],
  );
  const view = vscode.window.createTreeView("playbook.reviews", {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
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
    // `undefined` would be a type error under exact optional properties, and is what takes a description away.
    (view as { description?: string | undefined }).description = owner?.label;
  };
  const show = (): void => {
    update();
    tree.refresh();
  };
  show();
  return vscode.Disposable.from(
    view,
    playbooks.onDidChange((playbook) => {
      update();
      tree.follow(playbook);
    }),
    vscode.commands.registerCommand("playbook.filterReviews", async () => {
      const chosen = await chooseOwner(playbooks.all);
      if (!chosen) return;
      owner = chosen.choice;
      show();
    }),
  );
}
