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
  for (const { document, edits } of files)
    for (const { range, newText } of edits)
      workspaceEdit.replace(
        document.uri,
        new vscode.Range(
          document.positionAt(range.start),
          document.positionAt(range.end),
        ),
        newText,
        preview === undefined
          ? undefined
          : { label: preview, needsConfirmation: true },
      );
  return vscode.workspace.applyEdit(workspaceEdit, { isRefactoring: true });
}
