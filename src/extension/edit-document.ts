/** Text edits to a document of a playbook, made in the editor so that they can be undone; nothing is saved behind anyone's back. */

import * as vscode from "vscode";
import type { TextEdit } from "../core/index.ts";

/** Makes the edits; they were computed for the text that the document has now. */
export async function editDocument(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits)
    edit.replace(
      document.uri,
      new vscode.Range(
        document.positionAt(range.start),
        document.positionAt(range.end),
      ),
      newText,
    );
  return vscode.workspace.applyEdit(edit);
}

/** Creates a file through an edit; says why where that is not possible. */
export async function createDocument(
  uri: vscode.Uri,
  text: string,
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  const isDone = await vscode.workspace.applyEdit(edit);
  if (!isDone)
    void vscode.window.showErrorMessage(
      `${vscode.workspace.asRelativePath(uri)} could not be created. Is the folder read-only?`,
    );
  return isDone;
}
