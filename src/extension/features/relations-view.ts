/** What the document in the editor has to do with others. */

import * as vscode from "vscode";
import { relationsOf, titleOf } from "../../core/index.ts";
import type { Playbook } from "../playbook.ts";
import type { Playbooks } from "../playbooks.ts";
import { showTree } from "../show-tree.ts";

/** Shows the view. */
export function registerRelationsView(playbooks: Playbooks): vscode.Disposable {
  /** The last document that was looked at; another kind of editor does not empty the view. */
  let current: { playbook: Playbook; path: string } | undefined;
  const view = showTree(playbooks, {
    id: "playbook.relations",
    shown: () => (current ? [current.playbook] : []),
    rows: ({ overview }) =>
      overview && current ? relationsOf(overview, current.path) : [],
    around: () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      const playbook = playbooks.of(uri);
      const path = uri && playbook?.pathOf(uri);
      if (playbook && path !== undefined) current = { playbook, path };
      if (current && !playbooks.all.includes(current.playbook))
        current = undefined;
      const document = current?.playbook.overview?.playbook.byPath.get(
        current.path,
      );
      return { description: document && titleOf(document) };
    },
  });
  return vscode.Disposable.from(
    view,
    vscode.window.onDidChangeActiveTextEditor(view.show),
  );
}
