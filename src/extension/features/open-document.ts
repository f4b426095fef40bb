/** What can be done with a row of a tree. */

import * as vscode from "vscode";
import { isTyped, plainLabel } from "../../core/index.ts";
import type { Playbooks } from "../playbooks.ts";
import type { Row } from "./node-tree.ts";

/** Registers the commands of rows; their arguments are checked, since anyone may call them. */
export function registerOpenDocument(playbooks: Playbooks): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(
      "playbook.openDocument",
      async (uri: unknown, line: unknown) => {
        if (!isOurs(playbooks, uri)) return;
        const at = typeof line === "number" && line >= 1 ? line - 1 : undefined;
        const options: vscode.TextDocumentShowOptions =
          at === undefined ? {} : { selection: new vscode.Range(at, 0, at, 0) };
        await vscode.commands.executeCommand("vscode.open", uri, options);
      },
    ),
    registerCommand("playbook.openToSide", async (row: unknown) => {
      const uri = uriOf(row);
      if (isOurs(playbooks, uri))
        await vscode.commands.executeCommand(
          "vscode.open",
          uri,
          vscode.ViewColumn.Beside,
        );
    }),
    registerCommand("playbook.revealInExplorer", async (row: unknown) => {
      const uri = uriOf(row);
      if (isOurs(playbooks, uri))
        await vscode.commands.executeCommand("revealInExplorer", uri);
    }),
    registerCommand("playbook.copyId", async (row: unknown) => {
      const id = idOf(row);
      if (id === undefined) return;
      await vscode.env.clipboard.writeText(id);
      vscode.window.setStatusBarMessage(
        vscode.l10n.t("Copied {0}", plainLabel(id, 60)),
        3000,
      );
    }),
  );
}

function isOurs(playbooks: Playbooks, uri: unknown): uri is vscode.Uri {
  return uri instanceof vscode.Uri && playbooks.of(uri) !== undefined;
}

function uriOf(row: unknown): vscode.Uri | undefined {
  const { playbook, node } = (row ?? {}) as Partial<Row>;
  return node?.path === undefined ? undefined : playbook?.uriOf(node.path);
}

/** The id by which other documents refer to it; its path where it has none. */
function idOf(row: unknown): string | undefined {
  const { playbook, node } = (row ?? {}) as Partial<Row>;
  if (node?.path === undefined) return undefined;
  const document = playbook?.overview?.playbook.byPath.get(node.path);
  return document && isTyped(document) && document.id
    ? document.id.text
    : node.path;
}
