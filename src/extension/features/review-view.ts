/** The review queue, of everybody or of one owner, with the number of overdue reviews as its badge. */

import * as vscode from "vscode";
import {
  filterDocuments,
  overdueCount,
  reviewQueue,
  type FilterChoice,
} from "../../core/index.ts";
import { chooseOwner } from "../change/choose-owner.ts";
import type { Playbooks } from "../playbooks.ts";
import { countBadge, showTree } from "../show-tree.ts";

/** Shows the view and its filter. */
export function registerReviewView(playbooks: Playbooks): vscode.Disposable {
  let owner: FilterChoice | undefined;
  const shown = showTree(playbooks, {
    id: "playbook.reviews",
    rows: ({ shown: overview }) =>
      overview
        ? reviewQueue(overview, filterDocuments(overview, owner ? [owner] : []))
        : [],
    canSelectMany: true,
    isFollowing: true,
    around: () => ({
      description: owner?.label,
      badge: countBadge(playbooks, overdueCount, (count) =>
        count === 1
          ? vscode.l10n.t("1 review is overdue")
          : vscode.l10n.t("{0} reviews are overdue", count),
      ),
    }),
  });
  return vscode.Disposable.from(
    shown,
    vscode.commands.registerCommand("playbook.filterReviews", async () => {
      const chosen = await chooseOwner(playbooks.all);
      if (!chosen) return;
      owner = chosen.choice;
      shown.show();
    }),
  );
}
