/** The calendar of changes and the list of actions, each with the number of what is wrong as its badge. */

import * as vscode from "vscode";
import {
  actionsTree,
  changesTree,
  clashingChanges,
  overdueActions,
} from "../../core/index.ts";
import type { Playbooks } from "../playbooks.ts";
import { countBadge, showTree } from "../show-tree.ts";

/** Shows both views. */
export function registerTimeViews(playbooks: Playbooks): vscode.Disposable {
  return vscode.Disposable.from(
    showTree(playbooks, {
      id: "playbook.changes",
      rows: ({ overview }) => (overview ? changesTree(overview) : []),
      isPatient: true,
      around: () => ({
        badge: countBadge(playbooks, clashingChanges, (count) =>
          count === 1
            ? vscode.l10n.t("1 change is planned on taken days")
            : vscode.l10n.t("{0} changes are planned on taken days", count),
        ),
      }),
    }),
    showTree(playbooks, {
      id: "playbook.actions",
      rows: ({ overview }) => (overview ? actionsTree(overview) : []),
      isPatient: true,
      around: () => ({
        badge: countBadge(playbooks, overdueActions, (count) =>
          count === 1
            ? vscode.l10n.t("1 action is overdue")
            : vscode.l10n.t("{0} actions are overdue", count),
        ),
      }),
    }),
  );
}
