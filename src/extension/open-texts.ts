/** The texts that people have before their eyes, which win over the disk. */

import * as vscode from "vscode";

/** All open texts by path; `pathOf` tells whether a file belongs to the playbook, and its path there. */
export function openTexts(
  pathOf: (uri: vscode.Uri) => string | undefined,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const document of vscode.workspace.textDocuments) {
    const path = document.isClosed ? undefined : pathOf(document.uri);
    if (path !== undefined) texts.set(path, document.getText());
  }
  return texts;
}
