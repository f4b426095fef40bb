/** What users can settle in VS Code's settings; everything about the playbook itself is in its own config. */

import * as vscode from "vscode";

/** Milliseconds between the last keystroke and a check. */
export function lintDelay(scope: vscode.Uri): number {
  const delay = read<number>("lint.delay", 250, scope);
  return Math.min(Math.max(delay, 50), 10_000);
}

/** Whether findings of this playbook are shown. */
export function showsFindings(scope: vscode.Uri): boolean {
  return read("lint.enable", true, scope);
}

/** Whether the playbook is in the status bar. */
export function showsStatusBar(): boolean {
  return read("statusBar.show", true);
}

/** Whether the share of documents that are in order is in the status bar. */
export function showsHealth(): boolean {
  return read("statusBar.showHealth", false);
}

/** The grouping of the documents until the user chooses another. */
export function defaultGrouping(): string {
  return read("documents.groupBy", "type");
}

/** Whether the tree selects the document in the editor. */
export function followsEditor(): boolean {
  return read("documents.autoReveal", true);
}

/** Whether hints stand between the fields. */
export function showsInlayHints(scope: vscode.Uri): boolean {
  return read("inlayHints.enable", true, scope);
}

/** Whether a document has its line of facts above it. */
export function showsCodeLens(scope: vscode.Uri): boolean {
  return read("codeLens.enable", true, scope);
}

/** Whether the outline holds the fields beside the headings. */
export function showsFieldsInOutline(scope: vscode.Uri): boolean {
  return read("outline.fields", true, scope);
}

/** Whether files are marked as overdue or draft. */
export function showsDecorations(scope: vscode.Uri): boolean {
  return read("decorations.enable", true, scope);
}

/** Whether the Markdown preview has a banner. */
export function showsBanner(scope: vscode.Uri): boolean {
  return read("preview.banner", true, scope);
}

/** In whose name reviews are recorded; empty: git's user name. */
export function reviewerSetting(scope: vscode.Uri): string {
  return read("reviewer", "", scope).trim();
}

function read<T>(name: string, otherwise: T, scope?: vscode.Uri): T {
  const value = vscode.workspace
    .getConfiguration("playbook", scope)
    .get<unknown>(name, otherwise);
  return typeof value === typeof otherwise ? (value as T) : otherwise;
}
