/** For stories: what the user sees, waited for, and the ways to act that every host has. */

import * as vscode from "vscode";
import { press, read, type, waitFor } from "../hosts/inside/window.ts";

const PATIENCE = 40_000;

/** Asks again until the answer satisfies, and returns it; fails with the last answer. */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  satisfies: (answer: T) => boolean,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`Still: ${JSON.stringify(answer, undefined, 1)}`);
    await new Promise((go) => setTimeout(go, 100));
  }
}

/** The rows of all trees in the side bar, top to bottom: label, then description. */
export async function rows(): Promise<readonly string[]> {
  const texts = await read({ css: ".sidebar [role=treeitem]" });
  // Nothing but a gap stands between a count and the description.
  return texts.map((text) => text.replace(/\)(?=\S)/, ") ").trim());
}

/** Waits until a row begins with a text. */
export function waitForRow(text: string): Promise<readonly string[]> {
  return eventually(rows, (all) => all.some((row) => row.startsWith(text)));
}

/** Waits until no row begins with a text. */
export function waitForNoRow(text: string): Promise<readonly string[]> {
  return eventually(rows, (all) => !all.some((row) => row.startsWith(text)));
}

/** Waits until a question can be read, and its box takes the keys. */
export async function asked(question: string): Promise<void> {
  await waitFor({ css: ".quick-input-widget", text: question });
  await waitFor({ css: ".quick-input-widget input:focus" });
}

/** Answers a question with what one types, once Enter would take the row that is meant. */
export async function answer(
  question: string,
  typed: string,
  row: string,
): Promise<void> {
  await find(question, typed, row);
  await press("Enter");
}

/** The same, but for Enter. */
export async function find(
  question: string,
  typed: string,
  row: string,
): Promise<void> {
  await asked(question);
  await type(typed);
  await waitFor({
    css: ".quick-input-list .monaco-list-row.focused",
    text: row,
  });
}

/** The file of a workspace folder. */
export function file(path: string, folder = 0): vscode.Uri {
  return vscode.Uri.joinPath(
    vscode.workspace.workspaceFolders![folder]!.uri,
    path,
  );
}

/** The text of a document as the editor has it. One that no editor shows is closed now and then, so it is opened each time. */
export async function textOf(path: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(file(path))).getText();
}

/** Writes a file as another program would. */
export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** What is written on disk. */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Our findings in a file: the rules, in the order of their places. */
export function rulesIn(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "playbook")
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code }) => (typeof code === "object" ? String(code.value) : ""));
}

/** Waits until exactly these rules find something in a file. */
export function waitForRules(
  uri: vscode.Uri,
  ...rules: readonly string[]
): Promise<readonly string[]> {
  return eventually(
    () => rulesIn(uri),
    (found) => found.join() === rules.join(),
  );
}

/** Runs a command of ours. */
export function run(command: string, ...args: unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(command, ...args);
}
