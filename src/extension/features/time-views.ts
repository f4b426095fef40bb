/** The calendar of changes and the list of actions, each with the number of what is wrong as its badge. */

import * as vscode from "vscode";
import {
  actionsTree,
  changesTree,
  clashingChanges,
  overdueActions,
  type Overview,
  type TreeNode,
} from "../../core/index.ts";
import type { Playbooks } from "../playbooks.ts";
import { NodeTree } from "./node-tree.ts";

/** Shows both views. */
export function registerTimeViews(playbooks: Playbooks): vscode.Disposable {
  return vscode.Disposable.from(
    showView(playbooks, "playbook.changes", changesTree, (overviews) => {
      const value = sum(overviews, clashingChanges);
      return badge(
        value,
        value === 1
          ? vscode.l10n.t("1 change is planned on taken days")
          : vscode.l10n.t("{0} changes are planned on taken days", value),
      );
    }),
    showView(playbooks, "playbook.actions", actionsTree, (overviews) => {
      const value = sum(overviews, overdueActions);
      return badge(
        value,
        value === 1
          ? vscode.l10n.t("1 action is overdue")
          : vscode.l10n.t("{0} actions are overdue", value),
      );
    }),
  );
}

function showView(
  playbooks: Playbooks,
  id: string,
  rowsOf: (overview: Overview) => readonly TreeNode[],
  badgeOf: (overviews: readonly Overview[]) => vscode.ViewBadge | undefined,
): vscode.Disposable {
  const tree = new NodeTree(
    () => playbooks.all,
    ({ overview }) => (overview ? rowsOf(overview) : []),
  );
  const view = vscode.window.createTreeView(id, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const update = (): void => {
    // What nobody looks at is not worked out.
    if (!view.visible) return;
    const overviews = playbooks.all.flatMap(({ overview }) => overview ?? []);
    (view as { badge?: vscode.ViewBadge | undefined }).badge =
      badgeOf(overviews);
    tree.refresh();
  };
  update();
  return vscode.Disposable.from(
    view,
    playbooks.onDidChange(update),
    view.onDidChangeVisibility(update),
  );
}

function sum(
  overviews: readonly Overview[],
  count: (overview: Overview) => number,
): number {
  return overviews.reduce((total, each) => total + count(each), 0);
}

function badge(value: number, tooltip: string): vscode.ViewBadge | undefined {
  return value === 0 ? undefined : { value, tooltip };
}
