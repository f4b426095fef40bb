/** What a document without a type may be, offered in its editor: taking it writes the type into its front matter. */

import * as vscode from "vscode";
import {
  plainLabel,
  possibleTypes,
  stateType,
  type PlaybookIndex,
} from "../core/index.ts";
import { toTextEdits } from "./convert.ts";

/** The actions; none where the document has a type, or nothing speaks for one. */
export function typeActions(
  { byPath }: PlaybookIndex,
  path: string,
  document: vscode.TextDocument,
): vscode.CodeAction[] {
  const read = byPath.get(path);
  const possible = read ? possibleTypes(read) : [];
  if (possible.length === 0) return [];
  const text = document.getText();
  return possible.flatMap(({ type, reason }) => {
    const edit = stateType(text, type);
    if (!edit) return [];
    const action = new vscode.CodeAction(
      vscode.l10n.t(
        "Set the Type “{0}”: It {1}",
        plainLabel(type.title),
        plainLabel(reason.replaceAll("`", "")),
      ),
      vscode.CodeActionKind.QuickFix,
    );
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(document.uri, toTextEdits(document, [edit]));
    return [action];
  });
}
