/** A tree view of plain nodes: what it is called, which rows it has and what stands around them; it shows anew what changes. */

import * as vscode from "vscode";
import type { Overview } from "../core/index.ts";
import { NodeTree, type Row, type RowsOf } from "./features/node-tree.ts";
import type { Playbook } from "./playbook.ts";
import type { Playbooks } from "./playbooks.ts";

/** What stands around the rows; left out: nothing. */
export interface Surroundings {
  readonly description?: string | undefined;
  readonly message?: string | undefined;
  readonly badge?: vscode.ViewBadge | undefined;
}

/** What a view says of itself. */
export interface TreeFacts {
  readonly id: string;
  readonly rows: RowsOf;
  /** The playbooks it shows; left out: all. */
  readonly shown?: () => readonly Playbook[];
  /** Asked before the rows are, whenever the view is shown anew. */
  readonly around?: () => Surroundings;
  readonly canSelectMany?: true;
  /** Whether its rows are those of `playbook.shown`, so that only a change that can be seen is a reason to send them. */
  readonly isFollowing?: true;
  /** Whether it waits until somebody looks: what nobody looks at is not worked out. */
  readonly isPatient?: true;
}

/** A view that is there. */
export interface ShownTree extends vscode.Disposable {
  readonly view: vscode.TreeView<Row>;
  readonly tree: NodeTree;
  /** Shows it anew. */
  show(): void;
}

/** Shows the view and keeps it up to date. */
export function showTree(playbooks: Playbooks, facts: TreeFacts): ShownTree {
  const { id, rows, shown = () => playbooks.all, around } = facts;
  const tree = new NodeTree(shown, rows);
  const view = vscode.window.createTreeView(id, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: facts.canSelectMany ?? false,
  });
  const surround = (): void => {
    if (around) surroundWith(view, around());
  };
  const show = (): void => {
    if (facts.isPatient && !view.visible) return;
    surround();
    tree.refresh();
  };
  const change = (playbook: Playbook | undefined): void => {
    if (!facts.isFollowing) return show();
    surround();
    tree.follow(playbook);
  };
  show();
  const parts = vscode.Disposable.from(
    view,
    playbooks.onDidChange(change),
    view.onDidChangeVisibility(() => {
      if (facts.isPatient) show();
    }),
  );
  return { view, tree, show, dispose: () => void parts.dispose() };
}

/** The sum of what all playbooks have, as a badge; none for nothing. */
export function countBadge(
  playbooks: Playbooks,
  countOf: (overview: Overview) => number,
  words: (count: number) => string,
): vscode.ViewBadge | undefined {
  const count = playbooks.all.reduce(
    (sum, { overview }) => sum + (overview ? countOf(overview) : 0),
    0,
  );
  return count > 0 ? { value: count, tooltip: words(count) } : undefined;
}

/** `undefined` would be a type error under exact optional properties, and is what takes such a thing away. */
function surroundWith(
  view: vscode.TreeView<Row>,
  { description, message, badge }: Surroundings,
): void {
  const open = view as { -readonly [K in keyof Surroundings]: Surroundings[K] };
  if (open.description !== description) open.description = description;
  if (open.message !== message) open.message = message;
  if (open.badge !== badge) open.badge = badge;
}
