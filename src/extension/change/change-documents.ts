/** Changes documents through VS Code: one step to undo, and never a text other than the one the edits were computed for. */

import * as vscode from "vscode";
import { plainLabel, type TextEdit } from "../../core/index.ts";
import { toTextEdits } from "../convert.ts";

/** Edits to one file, computed for one version of it. */
export interface FileChange {
  readonly file: vscode.TextDocument;
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

/**
 * Makes all changes at once or none, and saves them where some file is not on screen and none had anything unsaved. Where
 * they cannot be made, the user is told.
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
  // What nobody sees is saved; what is before the user's eyes they save themselves.
  const isRefactoring =
    changes.every(({ file }) => !file.isDirty) &&
    !changes.every(({ file }) => isVisible(file));
  const isDone = await vscode.workspace.applyEdit(
    workspaceEditOf(changes, preview),
    { isRefactoring },
  );
  if (!isDone && preview === undefined && changes[0])
    tellStale(changes[0].file.uri);
  return isDone;
}

/** Says that nothing was done because a text is no longer what it was. */
export function tellStale(uri: vscode.Uri): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      "{0} was changed in the meantime, so nothing was done. Try again.",
      plainLabel(vscode.workspace.asRelativePath(uri)),
    ),
  );
}

function workspaceEditOf(
  changes: readonly FileChange[],
  preview: string | undefined,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const [first] = changes;
  if (preview !== undefined && first) askFirst(edit, first, preview);
  for (const { file, edits } of changes)
    for (const { range, newText } of toTextEdits(file, edits))
      edit.replace(file.uri, range, newText);
  return edit;
}

/**
 * VS Code shows a preview where one edit asks for it, and leaves the box of such an edit empty. What the user has chosen
 * already shall be ticked, so an edit that changes nothing does the asking.
 */
function askFirst(
  edit: vscode.WorkspaceEdit,
  { file, edits }: FileChange,
  label: string,
): void {
  const at = file.positionAt(edits[0]?.range.start ?? 0);
  edit.insert(file.uri, at, "", { label, needsConfirmation: true });
}

function isVisible(file: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some(
    ({ document }) => document === file,
  );
}
