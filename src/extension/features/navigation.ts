/** Ways through the playbook: definition, references, links in front matter, documents as symbols. */

import * as vscode from "vscode";
import {
  definitionAt,
  documentLinks,
  documentSymbols,
  partyIdAt,
  partyPlace,
  partyRange,
  type Destination,
} from "../../core/index.ts";
import {
  DOCUMENTS,
  openFile,
  openText,
  rangeIn,
  SETTINGS,
  settingsKind,
} from "../open-file.ts";
import type { Playbook } from "../playbook.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers them. */
export function registerNavigation(playbooks: Playbooks): vscode.Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerDefinitionProvider(DOCUMENTS, {
      async provideDefinition(document, position) {
        const read = openText(playbooks, document);
        if (!read) return undefined;
        const found = definitionAt(read.open, document.offsetAt(position));
        if (!found) return undefined;
        const target = await placeOf(read.playbook, found.to);
        return [
          {
            originSelectionRange: rangeIn(document, found.range),
            targetUri: target.uri,
            targetRange: target.range,
          },
        ];
      },
    }),
    languages.registerDefinitionProvider(SETTINGS, {
      async provideDefinition(document, position) {
        const file = openFile(playbooks, document);
        if (!file || settingsKind(file) !== "people") return undefined;
        const offset = document.offsetAt(position);
        const name = partyIdAt(document.getText(), offset);
        const party = name && file.index.people?.find(name);
        if (!party) return undefined;
        return placeOf(file.playbook, partyPlace(file.index, party));
      },
    }),
    languages.registerDocumentLinkProvider(DOCUMENTS, {
      provideDocumentLinks(document) {
        const read = openText(playbooks, document);
        if (!read) return undefined;
        return documentLinks(read.open).map(({ range, path }) => {
          const link = new vscode.DocumentLink(
            rangeIn(document, range),
            read.playbook.uriOf(path),
          );
          // VS Code reads a tooltip as Markdown, so it holds no title.
          link.tooltip = vscode.l10n.t("Open document");
          return link;
        });
      },
    }),
    languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query) =>
        playbooks.all.flatMap((playbook) => symbolsOf(playbook, query)),
    }),
  );
}

async function placeOf(
  playbook: Playbook,
  { path, party }: Destination,
): Promise<vscode.Location> {
  const uri = playbook.uriOf(path);
  const top = new vscode.Range(0, 0, 0, 0);
  if (!party) return new vscode.Location(uri, top);
  const document = await vscode.workspace.openTextDocument(uri);
  const range = partyRange(document.getText(), party);
  return new vscode.Location(uri, range ? rangeIn(document, range) : top);
}

function symbolsOf(
  playbook: Playbook,
  query: string,
): readonly vscode.SymbolInformation[] {
  const index = playbook.result?.playbook;
  if (!index) return [];
  return documentSymbols(index, query).map(
    ({ name, container, path }) =>
      new vscode.SymbolInformation(
        name,
        vscode.SymbolKind.File,
        container,
        new vscode.Location(playbook.uriOf(path), new vscode.Position(0, 0)),
      ),
  );
}
