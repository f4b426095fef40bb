/** "Playbook: Go to Document…": every document by title, id, status or owner. */

import * as vscode from "vscode";
import {
  byTitle,
  isTyped,
  plainLabel,
  titleOf,
  type PlaybookDocument,
} from "../../core/index.ts";
import { choosePlaybook, type ReadPlaybook } from "../choose-playbook.ts";
import type { Playbooks } from "../playbooks.ts";

interface DocumentItem extends vscode.QuickPickItem {
  readonly path?: string;
}

/** Registers the command. */
export function registerGoToDocument(playbooks: Playbooks): vscode.Disposable {
  return vscode.commands.registerCommand("playbook.goToDocument", async () => {
    const playbook = await choosePlaybook(playbooks);
    if (!playbook) return;
    const chosen = await vscode.window.showQuickPick(itemsOf(playbook), {
      placeHolder: vscode.l10n.t(
        "Go to a document by title, id, status or owner",
      ),
      matchOnDescription: true,
    });
    if (chosen?.path !== undefined)
      await vscode.commands.executeCommand(
        "vscode.open",
        playbook.uriOf(chosen.path),
      );
  });
}

function itemsOf(playbook: ReadPlaybook): readonly DocumentItem[] {
  const groups = new Map<string, DocumentItem[]>();
  for (const document of byTitle(playbook.overview.playbook.documents)) {
    const heading = document.type?.plural ?? vscode.l10n.t("Other files");
    const items = groups.get(heading) ?? [];
    groups.set(heading, items);
    items.push(itemOf(playbook, document));
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([label, items]) => [
      { label, kind: vscode.QuickPickItemKind.Separator },
      ...items,
    ]);
}

function itemOf(
  { overview }: ReadPlaybook,
  document: PlaybookDocument,
): DocumentItem {
  const { path } = document;
  const facts = isTyped(document)
    ? [
        document.id?.text,
        document.status?.text,
        ...overview.ownersOf(document).map(overview.nameOf),
      ].filter((fact) => fact !== undefined)
    : [path];
  const icon = document.type?.icon ?? "markdown";
  return {
    label: plainLabel(titleOf(document)),
    iconPath: new vscode.ThemeIcon(icon),
    description: plainLabel(facts.join(" · ")),
    path,
  };
}
