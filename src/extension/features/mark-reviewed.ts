/** "Mark as Reviewed…": one question, and dates, reviewer and history of all chosen documents are up to date. */

import * as vscode from "vscode";
import {
  markReviewed,
  plainLabel,
  REVIEW_OUTCOMES,
  titleOf,
  type ReviewOutcome,
} from "../../core/index.ts";
import { applyChanges, type FileChange } from "../change/change-documents.ts";
import { chosenDocuments, type Chosen } from "../chosen-documents.ts";
import { openForChange } from "../change/open-for-change.ts";
import type { Playbooks } from "../playbooks.ts";
import { askReviewer, knownReviewer } from "../reviewer.ts";

/** Registers the command. */
export function registerMarkReviewed(
  playbooks: Playbooks,
  memory: vscode.Memento,
): vscode.Disposable {
  return vscode.commands.registerCommand(
    "playbook.markReviewed",
    async (row: unknown, selection: unknown) => {
      const chosen = chosenDocuments(playbooks, row, selection);
      if (!chosen || chosen.paths.length === 0)
        return void vscode.window.showInformationMessage(
          vscode.l10n.t(
            "Open a document of the playbook first, or select some in the Review Queue.",
          ),
        );
      const answer = await ask(chosen, memory);
      if (answer) await mark(chosen, answer);
    },
  );
}

interface Answer {
  readonly outcome: ReviewOutcome;
  readonly by: string;
  readonly note: string;
}

interface OutcomeItem extends vscode.QuickPickItem {
  readonly outcome?: ReviewOutcome;
}

async function ask(
  chosen: Chosen,
  memory: vscode.Memento,
): Promise<Answer | undefined> {
  const known = await knownReviewer(chosen.playbook, memory);
  let by = known || (await askReviewer(chosen.playbook, memory)) || "";
  for (;;) {
    if (by === "") return undefined;
    const picked = await vscode.window.showQuickPick(items(by), {
      title: headingOf(chosen),
      placeHolder: vscode.l10n.t("What did the review come to?"),
      ignoreFocusOut: true,
    });
    if (!picked) return undefined;
    if (picked.outcome) return withNote(chosen, picked.outcome, by);
    by = (await askReviewer(chosen.playbook, memory)) ?? by;
  }
}

function items(by: string): readonly OutcomeItem[] {
  const { t } = vscode.l10n;
  return [
    {
      label: `$(pass) ${REVIEW_OUTCOMES.reviewed}`,
      detail: t("Read from beginning to end; nothing had to change."),
      outcome: "reviewed",
    },
    {
      label: `$(edit) ${REVIEW_OUTCOMES.changed}`,
      detail: t("Read, and corrected where it was no longer true."),
      outcome: "changed",
    },
    { label: "", kind: vscode.QuickPickItemKind.Separator },
    {
      label: `$(account) ${t("Reviewed by {0}", plainLabel(by))}`,
      description: t("choose somebody else…"),
    },
  ];
}

async function withNote(
  chosen: Chosen,
  outcome: ReviewOutcome,
  by: string,
): Promise<Answer | undefined> {
  const { t } = vscode.l10n;
  const note = await vscode.window.showInputBox({
    title: headingOf(chosen),
    prompt:
      outcome === "changed"
        ? t("What changed? It goes into the review history")
        : t(
            "A note for the review history; leave it empty if there is nothing to add",
          ),
    placeHolder: outcome === "changed" ? t("New approval step") : t("Optional"),
    ignoreFocusOut: true,
  });
  return note === undefined ? undefined : { outcome, by, note };
}

function headingOf({ playbook, paths }: Chosen): string {
  const { t } = vscode.l10n;
  if (paths.length > 1)
    return t("Mark {0} Documents as Reviewed", paths.length);
  const document = playbook.overview.playbook.byPath.get(paths[0]!);
  const name = document ? titleOf(document) : paths[0]!;
  return t("Mark “{0}” as Reviewed", plainLabel(name, 60));
}

async function mark(
  { playbook, paths }: Chosen,
  answer: Answer,
): Promise<void> {
  const { t } = vscode.l10n;
  const index = playbook.overview.playbook;
  const review = { ...answer, on: index.today };
  const changes: FileChange[] = [];
  const left: string[] = [];
  for (const path of paths) {
    const open = await openForChange(playbook, path);
    const edits = open && markReviewed(open.source, review, index);
    if (edits) changes.push({ ...open, edits });
    else left.push(path);
  }
  if (left.length > 0)
    void vscode.window.showWarningMessage(
      t(
        "Left as they are, because their front matter cannot be read: {0}.",
        plainLabel(left.join(", "), 300),
      ),
    );
  if (changes.length === 0 || !(await applyChanges(changes))) return;
  const by = plainLabel(answer.by);
  const done =
    changes.length === 1
      ? t("Recorded a review of 1 document by {0}", by)
      : t("Recorded a review of {0} documents by {1}", changes.length, by);
  vscode.window.setStatusBarMessage(`$(pass) ${done}`, 5000);
}
