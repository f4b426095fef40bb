/** For suites: what VS Code asks about a document, and an answer that could be more than text fails. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  assertInertCompletion,
  assertInertHover,
  assertInertText,
  assertOwnCommand,
} from "./inert.ts";

/** As many lines are asked about. */
const LINES = 8;
/** Fields in which there is something to choose, and names of others to follow. */
const WITH_CHOICE = /^(?:id|owner|related|systems): /;

/** Asks everything, also what is found where the cursor could be; nothing may lead out of a folder. */
export async function askAbout(
  uri: vscode.Uri,
  folder: vscode.Uri,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  await askWhileReading(document, firstLines(document));
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await ask<vscode.CodeAction[]>(
    "CodeAction",
    uri,
    whole,
    vscode.CodeActionKind.QuickFix.value,
    2,
  );
  for (const { title, command } of actions) {
    assert.ok(title.length < 300, title);
    assertOwnCommand(command);
  }
  for (const link of await ask<vscode.DocumentLink[]>("Link", uri, 9))
    // Others are VS Code's own.
    if (link.tooltip === "Open document") assertInside(link.target!, folder);
  await ask("DocumentSymbol", uri);
  for (const [line, text] of firstLines(document)) {
    if (!WITH_CHOICE.test(text)) continue;
    const at = valueAt(line, text);
    const targets = await ask<(vscode.Location | vscode.LocationLink)[]>(
      "Definition",
      uri,
      at,
    );
    for (const each of targets)
      assertInside("uri" in each ? each.uri : each.targetUri, folder);
    if (!text.startsWith("id:")) continue;
    await ask("Reference", uri, at);
    await vscode.commands
      .executeCommand("vscode.prepareRename", uri, at)
      .then(undefined, () => {});
  }
}

/**
 * Asks what is asked while one reads and writes, but no hovers: for the first one VS Code's own Markdown support reads a megabyte
 * for forty seconds. What ours take is measured where time is, in `test/growth`.
 */
export async function askAboutLarge(
  document: vscode.TextDocument,
): Promise<void> {
  await askWhileOpening(document);
  for (const [line, text] of firstLines(document))
    await askWhileWriting(document.uri, line, text);
}

async function askWhileReading(
  document: vscode.TextDocument,
  lines: readonly Line[],
): Promise<void> {
  const { uri } = document;
  await askWhileOpening(document);
  for (const [line, text] of lines) {
    const hovers = await ask<vscode.Hover[]>("Hover", uri, valueAt(line, text));
    hovers.forEach(assertInertHover);
    await askWhileWriting(uri, line, text);
  }
}

async function askWhileOpening({
  uri,
  lineCount,
}: vscode.TextDocument): Promise<void> {
  const whole = new vscode.Range(0, 0, lineCount, 0);
  for (const { command } of await ask<vscode.CodeLens[]>("CodeLens", uri, 9)) {
    assertInertText(command?.title ?? "");
    assertOwnCommand(command);
  }
  for (const hint of await ask<vscode.InlayHint[]>("InlayHint", uri, whole)) {
    assert.equal(typeof hint.label, "string");
    assert.ok(!(hint.tooltip instanceof vscode.MarkdownString));
  }
}

async function askWhileWriting(
  uri: vscode.Uri,
  line: number,
  text: string,
): Promise<void> {
  if (!WITH_CHOICE.test(text)) return;
  const list = await ask<vscode.CompletionList>(
    "CompletionItem",
    uri,
    valueAt(line, text),
  );
  list.items.forEach(assertInertCompletion);
}

/** Behind the colon of a field. */
function valueAt(line: number, text: string): vscode.Position {
  return new vscode.Position(line, text.indexOf(":") + 3);
}

async function ask<T>(
  name: string,
  uri: vscode.Uri,
  ...args: unknown[]
): Promise<T> {
  const answer = await vscode.commands.executeCommand<T | undefined>(
    `vscode.execute${name}Provider`,
    uri,
    ...args,
  );
  return answer ?? ([] as T);
}

type Line = readonly [line: number, text: string];

function firstLines(document: vscode.TextDocument): readonly Line[] {
  const count = Math.min(LINES, document.lineCount);
  return Array.from({ length: count }, (_, line) => [
    line,
    document.lineAt(line).text,
  ]);
}

function assertInside({ path }: vscode.Uri, folder: vscode.Uri): void {
  assert.ok(path.startsWith(folder.path), path);
}
