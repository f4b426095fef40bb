/** The fields of a document in the Outline view and in Go to Symbol, beside the headings, which are VS Code's own. */

import * as vscode from "vscode";
import { fieldOutline } from "../../core/index.ts";
import { DOCUMENTS, openText, rangeIn } from "../open-file.ts";
import type { Playbooks } from "../playbooks.ts";
import { showsFieldsInOutline } from "../settings.ts";

/** The least special selector, so that the headings come first. */
const AFTER_THE_HEADINGS = "*";
/** VS Code asks once for each text, and shows nothing before all have answered. Milliseconds. */
const MOST_WAITED = 1000;

/** Offers them. */
export function registerFieldOutline(playbooks: Playbooks): vscode.Disposable {
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(
      AFTER_THE_HEADINGS,
      { provideDocumentSymbols: (document) => symbolsOf(playbooks, document) },
      { label: vscode.l10n.t("Fields") },
    );
  let registered = register();
  return vscode.Disposable.from(
    { dispose: () => void registered.dispose() },
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("playbook.outline")) return;
      registered.dispose();
      registered = register();
    }),
  );
}

async function symbolsOf(
  playbooks: Playbooks,
  document: vscode.TextDocument,
): Promise<vscode.DocumentSymbol[] | undefined> {
  const { uri } = document;
  const isDocument = vscode.languages.match(DOCUMENTS, document) > 0;
  if (!isDocument || !showsFieldsInOutline(uri)) return undefined;
  await firstReading(playbooks, uri);
  const read = openText(playbooks, document);
  if (!read) return undefined;
  return fieldOutline(read.open).map(
    ({ name, detail, range, key }) =>
      new vscode.DocumentSymbol(
        name,
        detail,
        vscode.SymbolKind.Field,
        rangeIn(document, range),
        rangeIn(document, key),
      ),
  );
}

/** Ends once the playbook of a file is read, or has taken too long. */
function firstReading(playbooks: Playbooks, uri: vscode.Uri): Promise<void> {
  const isReading = (): boolean => {
    const playbook = playbooks.of(uri);
    return playbook ? !playbook.result : !playbooks.isSearched;
  };
  if (!isReading()) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(end, MOST_WAITED);
    const listening = playbooks.onDidChange(() => {
      if (!isReading()) end();
    });
  });
}
