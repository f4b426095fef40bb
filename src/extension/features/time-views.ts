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
      const count = sum(overviews, clashingChanges);
      return badge(count, "change is", "changes are", "planned on taken days");
    }),
    showView(playbooks, "playbook.actions", actionsTree, (overviews) => {
      const count = sum(overviews, overdueActions);
      return badge(count, "action is", "actions are", "overdue");
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

function badge(
  value: number,
  one: string,
  many: string,
  what: string,
): vscode.ViewBadge | undefined {
  return value === 0
    ? undefined
    : { value, tooltip: `${value} ${value === 1 ? one : many} ${what}` };
}
