/** For suites: everything that an answer of the extension makes VS Code render, and whether it could be more than text. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { COMMAND } from "./hostile-texts.ts";

/** The links that we make ourselves; their arguments are written as letters, digits and `%`. */
const OUR_LINK = /\]\(command:playbook\.openDocument\?[\w%.~-]+\)/g;
const OURS = ["playbook.openDocument"];

/** Fails where a hover is more than words and links to documents of the playbook. */
export function assertInertHover({ contents }: vscode.Hover): void {
  for (const content of contents) {
    if (!(content instanceof vscode.MarkdownString)) continue;
    // VS Code's own, over the address of an image.
    if (/^\[!\[\]\(/.test(content.value)) continue;
    const { value, isTrusted, supportHtml, supportThemeIcons } = content;
    assert.notEqual(isTrusted, true, value);
    assert.ok(!supportHtml, value);
    // The other hovers of VS Code trust nobody.
    if (typeof isTrusted !== "object") continue;
    assert.deepEqual(isTrusted.enabledCommands, OURS);
    assert.ok(!supportThemeIcons, value);
    assert.match(
      value.replace(OUR_LINK, "]"),
      /^[\p{L}\p{N}\p{Zs}&#;*[\]\n]*$/u,
    );
  }
}

/** Fails where a text that VS Code reads as icons and links holds some of the playbook's. */
export function assertInertText(text: string): void {
  assert.ok(!text.includes(`](command:`), text);
  assert.ok(!text.replace(/^\$\([a-z-]+\)\u00a0/, "").includes("$("), text);
}

/** Fails where an action of anybody would run what the playbook names. */
export function assertOwnCommand(command: vscode.Command | undefined): void {
  assert.notEqual(command?.command, COMMAND);
}

/** Fails where a completion would run or draw anything. */
export function assertInertCompletion({
  documentation,
  command,
  kind,
}: vscode.CompletionItem): void {
  if (kind === vscode.CompletionItemKind.Snippet) return;
  if (documentation instanceof vscode.MarkdownString) {
    assert.ok(!documentation.isTrusted, documentation.value);
    assert.ok(!documentation.supportHtml, documentation.value);
  }
  assertOwnCommand(command);
}
