/** Which documents a command of a tree or of the editor is about. */

import * as vscode from "vscode";
import type { TreeNode } from "../core/index.ts";
import type { ReadPlaybook } from "./choose-playbook.ts";
import type { Row } from "./features/node-tree.ts";
import type { Playbooks } from "./playbooks.ts";

/** Documents of one playbook. */
export interface Chosen {
  readonly playbook: ReadPlaybook;
  readonly paths: readonly string[];
}

/**
 * The selected rows, the groups among them with all that they hold; without rows, the document in the editor.
 * @param row the row that was clicked, from whoever calls the command.
 * @param selection all selected rows, when the clicked one is among them.
 */
export function chosenDocuments(
  playbooks: Playbooks,
  row: unknown,
  selection: unknown,
): Chosen | undefined {
  const clicked = asRow(row);
  if (!clicked) return inEditor(playbooks, row);
  const rows = Array.isArray(selection)
    ? selection.map(asRow).filter((each) => each !== undefined)
    : [];
  const { playbook } = clicked;
  if (!playbook.overview) return undefined;
  const wanted = rows.length > 0 ? rows : [clicked];
  const paths = wanted
    .filter((each) => each.playbook === playbook)
    .flatMap(({ node }) => [...pathsIn(node)]);
  return { playbook: playbook as ReadPlaybook, paths: [...new Set(paths)] };
}

function inEditor(playbooks: Playbooks, uri: unknown): Chosen | undefined {
  const file =
    uri instanceof vscode.Uri
      ? uri
      : vscode.window.activeTextEditor?.document.uri;
  const playbook = playbooks.of(file);
  const path = file && playbook?.pathOf(file);
  return playbook?.overview && path !== undefined
    ? { playbook: playbook as ReadPlaybook, paths: [path] }
    : undefined;
}

function* pathsIn(node: TreeNode): Generator<string> {
  if (node.path !== undefined) yield node.path;
  else for (const child of node.children?.() ?? []) yield* pathsIn(child);
}

function asRow(value: unknown): Row | undefined {
  const { playbook, node } = (value ?? {}) as Partial<Row>;
  return playbook && node ? (value as Row) : undefined;
}
