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
    const at = new vscode.Position(line, text.indexOf(":") + 3);
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
 * Asks what is asked while one reads and writes, about the fields with a choice and the last line; to the rest VS Code's own
 * Markdown support finds no end in a large document, which it reads anew for each question.
 */
export async function askAboutLarge(
  document: vscode.TextDocument,
): Promise<void> {
  const last = document.lineCount - 1;
  await askWhileReading(document, [
    ...firstLines(document).filter(([, text]) => WITH_CHOICE.test(text)),
    [last, document.lineAt(last).text],
  ]);
}

async function askWhileReading(
  document: vscode.TextDocument,
  lines: readonly Line[],
): Promise<void> {
  const { uri } = document;
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  for (const { command } of await ask<vscode.CodeLens[]>("CodeLens", uri, 9)) {
    assertInertText(command?.title ?? "");
    assertOwnCommand(command);
  }
  for (const hint of await ask<vscode.InlayHint[]>("InlayHint", uri, whole)) {
    assert.equal(typeof hint.label, "string");
    assert.ok(!(hint.tooltip instanceof vscode.MarkdownString));
  }
  for (const [line, text] of lines) {
    const at = new vscode.Position(line, text.indexOf(":") + 3);
    const hovers = await ask<vscode.Hover[]>("Hover", uri, at);
    hovers.forEach(assertInertHover);
    if (!WITH_CHOICE.test(text)) continue;
    const list = await ask<vscode.CompletionList>("CompletionItem", uri, at);
    list.items.forEach(assertInertCompletion);
  }
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
