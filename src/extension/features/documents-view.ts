/** The tree of the playbook. */

import * as vscode from "vscode";
import { GROUPINGS } from "../../core/index.ts";
import type { Playbooks } from "../playbooks.ts";
import { NodeTree } from "./node-tree.ts";

/** Shows the view. */
export function registerDocumentsView(playbooks: Playbooks): vscode.Disposable {
  const grouping = GROUPINGS[0]!;
  const tree = new NodeTree(
    () => playbooks.all,
    ({ overview }) =>
      overview ? grouping.build(overview, overview.documents) : [],
  );
  const view = vscode.window.createTreeView("playbook.documents", {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  return vscode.Disposable.from(
    view,
    playbooks.onDidChange(() => tree.refresh()),
  );
}
