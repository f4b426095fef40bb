/** Edits of the engine as edits of VS Code: one step to undo, looked at before if asked. */

import * as vscode from "vscode";
import type { TextEdit } from "../core/index.ts";

/** Edits to one file, as it is open in the window or on disk. */
export interface FileEdits {
  readonly document: vscode.TextDocument;
  readonly edits: readonly TextEdit[];
}

/**
 * Applies edits to several files at once.
 * @param preview what is going on, for the preview; left out: applied without one.
 * @returns whether they were applied.
 */
export async function applyFileEdits(
  files: readonly FileEdits[],
  preview?: string,
): Promise<boolean> {
  const workspaceEdit = new vscode.WorkspaceEdit();
  if (preview !== undefined) askFirst(workspaceEdit, files, preview);
  for (const { document, edits } of files)
    for (const { range, newText } of edits)
      workspaceEdit.replace(
        document.uri,
        new vscode.Range(
          document.positionAt(range.start),
          document.positionAt(range.end),
        ),
        newText,
      );
  return vscode.workspace.applyEdit(workspaceEdit, { isRefactoring: true });
}

/**
 * VS Code shows a preview where one edit asks for it, and leaves the box of such an edit empty. What the user has chosen
 * already shall be ticked, so an edit that changes nothing does the asking.
 */
function askFirst(
  workspaceEdit: vscode.WorkspaceEdit,
  [first]: readonly FileEdits[],
  label: string,
): void {
  if (!first) return;
  const at = first.document.positionAt(first.edits[0]?.range.start ?? 0);
  workspaceEdit.insert(first.document.uri, at, "", {
    label,
    needsConfirmation: true,
  });
}
