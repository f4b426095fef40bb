/** What the `when` of menus and views goes by. */

import * as vscode from "vscode";

/** Sets a context key. */
export function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand("setContext", key, value);
}
