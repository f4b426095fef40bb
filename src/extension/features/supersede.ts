/** "Supersede With…" and "Duplicate as New…": a document gets a successor, or a sibling. */

import * as vscode from "vscode";
import {
  addedLines,
  isBeingWritten,
  plainLabel,
  planDuplicate,
  planSupersede,
  type PlaybookDocument,
  titleOf,
} from "../../core/index.ts";
import { applyChanges } from "../change/change-documents.ts";
import type { ReadPlaybook } from "../choose-playbook.ts";
import { chosenDocuments } from "../chosen-documents.ts";
import { confirmChange } from "../change/confirm-change.ts";
import { createDocument } from "../change/create-document.ts";
import { openForChange, type Changeable } from "../change/open-for-change.ts";
import type { Playbooks } from "../playbooks.ts";
import { referrersTo } from "../referrers.ts";

/** Registers the commands. */
export function registerSupersede(playbooks: Playbooks): vscode.Disposable {
  const withDocument =
    (act: (playbook: ReadPlaybook, open: Changeable) => Promise<void>) =>
    async (row: unknown, selection: unknown): Promise<void> => {
      const chosen = chosenDocuments(playbooks, row, selection);
      const open =
        chosen?.paths[0] === undefined
          ? undefined
          : await openForChange(chosen.playbook, chosen.paths[0]);
      if (chosen && open) await act(chosen.playbook, open);
    };
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand("playbook.supersede", withDocument(supersede)),
    registerCommand("playbook.duplicate", withDocument(duplicate)),
  );
}

async function supersede(
  playbook: ReadPlaybook,
  old: Changeable,
): Promise<void> {
  const { t } = vscode.l10n;
  const successor = await askSuccessor(playbook, old);
  const fresh = successor && (await openForChange(playbook, successor.path));
  if (!fresh) return;
  const index = playbook.overview.playbook;
  const plan = planSupersede(old.source, fresh.source, index);
  if (!plan.old || !plan.fresh)
    return void vscode.window.showWarningMessage(
      t(
        "The front matter of one of the two documents cannot be read; see the Problems panel.",
      ),
    );
  const [from, to] = [old.source.document, fresh.source.document];
  const isDraft = isBeingWritten(to.statusFamily);
  const verb = t("Supersede");
  const answer = await confirmChange({
    question: t("Replace “{0}” by “{1}”?", labelOf(from), labelOf(to)),
    verb,
    writes: [
      { path: from.path, lines: addedLines(old.source.text, plan.old) },
      { path: to.path, lines: addedLines(fresh.source.text, plan.fresh) },
    ].filter(({ lines }) => lines.length > 0),
    remarks: [
      ...(isDraft
        ? [t("The new document is still {0}.", to.status!.text)]
        : []),
      ...referrersTo(playbook, from.path),
    ],
  });
  if (answer === undefined) return;
  const changes = [
    { ...old, edits: plan.old },
    { ...fresh, edits: plan.fresh },
  ].filter(({ edits }) => edits.length > 0);
  await applyChanges(changes, answer === "preview" ? verb : undefined);
}

interface DocumentItem extends vscode.QuickPickItem {
  readonly path: string;
}

/** Documents of the same type come first. */
async function askSuccessor(
  { overview }: ReadPlaybook,
  { source }: Changeable,
): Promise<DocumentItem | undefined> {
  const { document } = source;
  const items = overview.playbook.typed
    .filter(({ path }) => path !== document.path)
    .sort(
      (a, b) =>
        Number(b.type === document.type) - Number(a.type === document.type),
    )
    .map((each) => ({
      label: `$(${each.type.icon}) ${labelOf(each)}`,
      description: plainLabel(
        [each.id?.text, each.status?.text].filter(Boolean).join(" · "),
      ),
      path: each.path,
    }));
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Supersede “{0}”", labelOf(document)),
    placeHolder: vscode.l10n.t("Which document takes its place?"),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
}

async function duplicate(
  playbook: ReadPlaybook,
  { source }: Changeable,
): Promise<void> {
  const { overview, name } = playbook;
  const { t } = vscode.l10n;
  const was = labelOf(source.document);
  const title = await vscode.window.showInputBox({
    title: t("Duplicate “{0}” as New", was),
    prompt: t("What is the new document called?"),
    value: t("{0} (copy)", titleOf(source.document).slice(0, 80)),
    ignoreFocusOut: true,
  });
  if (!title?.trim()) return;
  const plan = planDuplicate(source, title.trim(), overview.playbook, name);
  if (!plan)
    return void vscode.window.showWarningMessage(
      t(
        "The front matter of the document cannot be read; see the Problems panel.",
      ),
    );
  const uri = playbook.uriOf(plan.path);
  if (await createDocument(uri, plan.text))
    await vscode.window.showTextDocument(uri);
}

function labelOf(document: PlaybookDocument): string {
  return plainLabel(titleOf(document), 80);
}
