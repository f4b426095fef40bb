/** Rename: a document gets another id, in its own front matter and wherever others refer to it, all at once. */

import * as vscode from "vscode";
import { plainLabel, refusal, renameIn, renamingAt } from "../../core/index.ts";
import { rangesIn } from "../convert.ts";
import { textsAbout } from "../document-texts.ts";
import { DOCUMENTS, openText, rangeIn, type OpenFile } from "../open-file.ts";
import type { Playbooks } from "../playbooks.ts";

type Renaming = NonNullable<ReturnType<typeof renamingAt>>;

/** Registers the rename of ids. */
export function registerRename(playbooks: Playbooks): vscode.Disposable {
  return vscode.languages.registerRenameProvider(DOCUMENTS, {
    prepareRename(document, position) {
      const read = openText(playbooks, document);
      const found = read && renamingAt(read.open, document.offsetAt(position));
      return (
        found && {
          range: rangeIn(document, found.range),
          placeholder: found.id,
        }
      );
    },
    provideRenameEdits(document, position, newName, token) {
      const read = openText(playbooks, document);
      const found = read && renamingAt(read.open, document.offsetAt(position));
      if (!found) return undefined;
      const newId = newName.trim();
      const sentence = refusal(read.index, found, newId);
      // VS Code makes links of what looks like one in the words of an error.
      if (sentence !== undefined) throw new Error(plainLabel(sentence, 300));
      return editsOf(read, found, newId, token);
    },
  });
}

async function editsOf(
  { playbook, index }: OpenFile,
  renaming: Renaming,
  newId: string,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit | undefined> {
  const edit = new vscode.WorkspaceEdit();
  const { target } = renaming;
  for await (const each of textsAbout(target, playbook, index, token)) {
    const { path, uri, text } = each;
    const { name } = playbook;
    const edits = renameIn(index, name, path, text, renaming, newId);
    if (edits.length === 0) continue;
    const toRange = rangesIn(text);
    for (const { range, newText } of edits)
      edit.replace(uri, toRange(range), newText);
  }
  return token.isCancellationRequested ? undefined : edit;
}
