/** A tree view of plain nodes, of one playbook or, each below its name, of several. */

import * as vscode from "vscode";
import {
  looksSame,
  shown,
  type Overview,
  type TreeNode,
} from "../../core/index.ts";
import type { Playbook } from "../playbook.ts";

/** A row and the playbook it belongs to. */
export interface Row {
  readonly playbook: Playbook;
  readonly node: TreeNode;
  readonly parent: Row | undefined;
}

/** What a view shows of one playbook. */
export type RowsOf = (playbook: Playbook) => readonly TreeNode[];

/** Milliseconds until a tree is shown anew, and for each row that VS Code has of it: thousands are not sent with every letter. */
const DELAY = 20;
const DELAY_OF_A_ROW = 0.2;

/** Letters of a row or of a line of its tooltip: a title of a megabyte is not sent to the window. */
const LONGEST = 200;

/** Feeds a view; several changes at once are one refresh. */
export class NodeTree implements vscode.TreeDataProvider<Row> {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly seen = new WeakMap<Playbook, Overview>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sent = 0;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly playbooks: () => readonly Playbook[],
    private readonly rowsOf: RowsOf,
  ) {}

  /** Shows what is new. */
  refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.sent = 0;
        this.changed.fire();
      },
      DELAY + DELAY_OF_A_ROW * this.sent,
    );
  }

  /** Shows what is new of a playbook's documents, where that can be seen. */
  follow(playbook: Playbook | undefined): void {
    const now = playbook?.shown;
    const before = playbook && this.seen.get(playbook);
    if (now) this.seen.set(playbook, now);
    if (!before || !now || !looksSame(before, now)) this.refresh();
  }

  getChildren(row?: Row): Row[] {
    const rows = [...(row ? childrenOf(row) : this.roots())];
    this.sent += rows.length;
    return rows;
  }

  getParent(row: Row): Row | undefined {
    return row.parent;
  }

  getTreeItem({ node, playbook }: Row): vscode.TreeItem {
    const label = shown(node.label, LONGEST);
    const item = new vscode.TreeItem(label, collapsibleState(node));
    item.id = `${playbook.root.toString()}#${node.id}`;
    item.contextValue = node.kind;
    item.iconPath = new vscode.ThemeIcon(
      node.icon.name,
      node.icon.color === undefined
        ? undefined
        : new vscode.ThemeColor(node.icon.color),
    );
    item.tooltip = node.tooltip.map((line) => shown(line, LONGEST)).join("\n");
    const description =
      node.description === undefined
        ? undefined
        : shown(node.description, LONGEST);
    if (description !== undefined) item.description = description;
    item.accessibilityInformation = {
      label: [label, description].filter(Boolean).join(", "),
    };
    if (node.path !== undefined) {
      const uri = playbook.uriOf(node.path);
      // The findings of its document would look like findings of the action.
      if (node.kind !== "action") item.resourceUri = uri;
      item.command = {
        command: "playbook.openDocument",
        title: vscode.l10n.t("Open"),
        arguments: [uri, node.line],
      };
    }
    return item;
  }

  /** The row of a document, the first where it has several. */
  find(playbook: Playbook, path: string): Row | undefined {
    const search = (rows: readonly Row[]): Row | undefined => {
      for (const row of rows) {
        if (row.node.path === path) return row;
        if (row.node.holds?.(path) === false) continue;
        const below = row.node.children && search(childrenOf(row));
        if (below) return below;
      }
      return undefined;
    };
    return search(this.roots().filter((row) => row.playbook === playbook));
  }

  private roots(): readonly Row[] {
    const playbooks = this.playbooks();
    return playbooks.flatMap((playbook) => {
      const rows = this.rowsOf(playbook);
      if (playbooks.length > 1)
        return [
          { playbook, node: playbookNode(playbook, rows), parent: undefined },
        ];
      return rows.map((node) => ({ playbook, node, parent: undefined }));
    });
  }
}

function childrenOf(row: Row): readonly Row[] {
  const nodes = row.node.children?.() ?? [];
  return nodes.map((node) => ({ playbook: row.playbook, node, parent: row }));
}

function collapsibleState({
  children,
  isExpanded,
}: TreeNode): vscode.TreeItemCollapsibleState {
  if (!children) return vscode.TreeItemCollapsibleState.None;
  return isExpanded
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
}

function playbookNode(playbook: Playbook, rows: readonly TreeNode[]): TreeNode {
  return {
    id: "playbook",
    kind: "playbook",
    label: playbook.name,
    tooltip: [vscode.workspace.asRelativePath(playbook.root)],
    icon: { name: "book" },
    isExpanded: true,
    children: () => rows,
  };
}
