/** A new file of a playbook, made through an edit so that it can be undone. */

import * as vscode from "vscode";
import { plainLabel } from "../../core/index.ts";

/** Whether it was created; where that is not possible, the user is told. */
export async function createDocument(
  uri: vscode.Uri,
  text: string,
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  const isDone = await vscode.workspace.applyEdit(edit);
  if (!isDone)
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        "{0} could not be created. Is the folder read-only?",
        plainLabel(vscode.workspace.asRelativePath(uri)),
      ),
    );
  return isDone;
}
