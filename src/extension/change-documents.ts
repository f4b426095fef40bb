/** Changes documents through VS Code: one step to undo, and never a text other than the one the edits were computed for. */

import * as vscode from "vscode";
import {
  isTyped,
  sourceOf,
  type Source,
  type TextEdit,
} from "../core/index.ts";
import type { ReadPlaybook } from "./choose-playbook.ts";

/** A document of a playbook as it is now, unsaved text included. */
export interface OpenSource {
  readonly source: Source;
  readonly file: vscode.TextDocument;
  /** What `file` was when it was read. */
  readonly version: number;
}

/** Edits to one file, computed for one version of it. */
export interface FileChange {
  readonly file: vscode.TextDocument;
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

/** Opens a document in memory; `undefined` when it is gone or has no type. */
export async function openSource(
  playbook: ReadPlaybook,
  path: string,
): Promise<OpenSource | undefined> {
  const document = playbook.overview.playbook.byPath.get(path);
  if (!document || !isTyped(document)) return undefined;
  try {
    const uri = playbook.uriOf(path);
    const file = await vscode.workspace.openTextDocument(uri);
    const source = sourceOf(document, file.getText());
    return { source, file, version: file.version };
  } catch {
    return undefined;
  }
}

/**
 * Makes all changes at once or none, and saves them where some file is not on screen and none had anything unsaved.
 * @param preview what the Refactor Preview calls them; left out: they are made without one.
 * @returns whether they were made.
 */
export async function applyChanges(
  changes: readonly FileChange[],
  preview?: string,
): Promise<boolean> {
  const stale = changes.find(({ file, version }) => file.version !== version);
  if (stale) {
    tellStale(stale.file.uri);
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  const metadata =
    preview === undefined
      ? undefined
      : { label: preview, needsConfirmation: true };
  for (const { file, edits } of changes)
    for (const { range, newText } of edits) {
      const place = new vscode.Range(
        file.positionAt(range.start),
        file.positionAt(range.end),
      );
      edit.replace(file.uri, place, newText, metadata);
    }
  // What nobody sees is saved; what is before the user's eyes they save themselves.
  const isRefactoring =
    changes.every(({ file }) => !file.isDirty) &&
    !changes.every(({ file }) => isVisible(file));
  const isDone = await vscode.workspace.applyEdit(edit, { isRefactoring });
  if (!isDone && preview === undefined && changes[0])
    tellStale(changes[0].file.uri);
  return isDone;
}

function isVisible(file: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some(
    ({ document }) => document === file,
  );
}

/** Says that nothing was done because a text is no longer what it was. */
export function tellStale(uri: vscode.Uri): void {
  const name = vscode.workspace.asRelativePath(uri);
  void vscode.window.showWarningMessage(
    `${name} was changed in the meantime, so nothing was done. Try again.`,
  );
}
