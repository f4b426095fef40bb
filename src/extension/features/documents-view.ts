/** The tree of the playbook: grouped as the user likes, narrowed down on request, following the editor. */

import * as vscode from "vscode";
import {
  filterDocuments,
  GROUPINGS,
  unreadFiles,
  type FilterChoice,
  type Grouping,
  type TreeNode,
} from "../../core/index.ts";
import { chooseFilter } from "../choose-filter.ts";
import { chooseGrouping } from "../choose-grouping.ts";
import type { Playbook } from "../playbook.ts";
import type { Playbooks } from "../playbooks.ts";
import { setContext } from "../set-context.ts";
import { defaultGrouping, followsEditor } from "../settings.ts";
import { showTree } from "../show-tree.ts";

const GROUPING = "playbook.grouping";

/** Shows the view and its commands. */
export function registerDocumentsView(
  playbooks: Playbooks,
  memory: vscode.Memento,
): vscode.Disposable {
  let filter: readonly FilterChoice[] = [];
  const grouping = (): Grouping => {
    const id = memory.get<string>(GROUPING, defaultGrouping());
    return GROUPINGS.find((each) => each.id === id) ?? GROUPINGS[0]!;
  };
  const rows = ({ shown: overview }: Playbook): readonly TreeNode[] => {
    if (!overview) return [];
    const { build } = grouping();
    const nodes = build(overview, filterDocuments(overview, filter));
    return filter.length > 0
      ? nodes
      : [...nodes, ...unreadFiles(overview.result.skipped)];
  };
  const shown = showTree(playbooks, {
    id: "playbook.documents",
    rows,
    canSelectMany: true,
    isFollowing: true,
    around: () => {
      setContext("playbook.isFiltered", filter.length > 0);
      return {
        description: vscode.l10n.t("by {0}", grouping().label),
        message: messageOf(playbooks.all, filter),
      };
    },
  });
  const { view, tree, show } = shown;
  const reveal = async (editor = vscode.window.activeTextEditor) => {
    const playbook = playbooks.of(editor?.document.uri);
    const path = playbook && editor && playbook.pathOf(editor.document.uri);
    const row = playbook && path !== undefined && tree.find(playbook, path);
    // A row may go while VS Code looks for it; then there is nothing to show.
    if (row)
      await view
        .reveal(row, { select: true, focus: false })
        .then(undefined, () => {});
  };
  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (view.visible && editor && followsEditor()) void reveal(editor);
  };
  return vscode.Disposable.from(
    shown,
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.commands.registerCommand("playbook.groupDocuments", async () => {
      const chosen = await chooseGrouping(grouping());
      if (!chosen) return;
      await memory.update(GROUPING, chosen.id);
      show();
    }),
    vscode.commands.registerCommand("playbook.filterDocuments", async () => {
      const chosen = await chooseFilter(playbooks.all, filter);
      if (!chosen) return;
      filter = chosen;
      show();
    }),
    vscode.commands.registerCommand("playbook.clearFilter", () => {
      filter = [];
      show();
    }),
    vscode.commands.registerCommand("playbook.revealDocument", async () => {
      await vscode.commands.executeCommand("playbook.documents.focus");
      await reveal();
    }),
  );
}

function messageOf(
  playbooks: readonly Playbook[],
  filter: readonly FilterChoice[],
): string | undefined {
  const reading = playbooks.find(({ overview }) => !overview);
  if (reading) {
    const { progress } = reading;
    if (!progress) return vscode.l10n.t("Reading the playbook …");
    const { done, total } = progress;
    return done < total
      ? vscode.l10n.t("Reading {0} of {1} documents …", done, total)
      : vscode.l10n.t("Checking {0} documents …", total);
  }
  return filter.length === 0
    ? undefined
    : vscode.l10n.t(
        "Showing only: {0}",
        filter.map(({ label }) => label).join(", "),
      );
}
