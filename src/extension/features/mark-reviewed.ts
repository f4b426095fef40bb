/** "Mark as Reviewed…": one question, and dates, reviewer and history of all chosen documents are up to date. */

import * as vscode from "vscode";
import {
  markReviewed,
  REVIEW_OUTCOMES,
  type ReviewOutcome,
} from "../../core/index.ts";
import {
  applyChanges,
  openSource,
  type FileChange,
} from "../change-documents.ts";
import { chosenDocuments, type Chosen } from "../chosen-documents.ts";
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
          "Open a document of the playbook first, or select some in the Review Queue.",
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
      title: titleOf(chosen),
      placeHolder: "What did the review come to?",
      ignoreFocusOut: true,
    });
    if (!picked) return undefined;
    if (picked.outcome) return withNote(chosen, picked.outcome, by);
    by = (await askReviewer(chosen.playbook, memory)) ?? by;
  }
}

function items(by: string): readonly OutcomeItem[] {
  return [
    {
      label: `$(pass) ${REVIEW_OUTCOMES.reviewed}`,
      detail: "Read from beginning to end; nothing had to change.",
      outcome: "reviewed",
    },
    {
      label: `$(edit) ${REVIEW_OUTCOMES.changed}`,
      detail: "Read, and corrected where it was no longer true.",
      outcome: "changed",
    },
    { label: "", kind: vscode.QuickPickItemKind.Separator },
    {
      label: `$(account) Reviewed by ${by}`,
      description: "choose somebody else…",
    },
  ];
}

async function withNote(
  chosen: Chosen,
  outcome: ReviewOutcome,
  by: string,
): Promise<Answer | undefined> {
  const note = await vscode.window.showInputBox({
    title: titleOf(chosen),
    prompt:
      outcome === "changed"
        ? "What changed? It goes into the review history"
        : "A note for the review history; leave it empty if there is nothing to add",
    placeHolder: outcome === "changed" ? "New approval step" : "Optional",
    ignoreFocusOut: true,
  });
  return note === undefined ? undefined : { outcome, by, note };
}

function titleOf({ playbook, paths }: Chosen): string {
  const document = playbook.overview.playbook.byPath.get(paths[0]!);
  return paths.length === 1
    ? `Mark “${(document?.title?.text ?? paths[0]!).slice(0, 60)}” as Reviewed`
    : `Mark ${paths.length} Documents as Reviewed`;
}

async function mark(
  { playbook, paths }: Chosen,
  answer: Answer,
): Promise<void> {
  const index = playbook.overview.playbook;
  const review = { ...answer, on: index.today };
  const changes: FileChange[] = [];
  const left: string[] = [];
  for (const path of paths) {
    const open = await openSource(playbook, path);
    const edits = open && markReviewed(open.source, review, index);
    if (edits) changes.push({ ...open, edits });
    else left.push(path);
  }
  if (left.length > 0)
    void vscode.window.showWarningMessage(
      `Left as they are, because their front matter cannot be read: ${left.join(", ")}.`,
    );
  if (changes.length === 0 || !(await applyChanges(changes))) return;
  const what =
    changes.length === 1 ? "1 document" : `${changes.length} documents`;
  vscode.window.setStatusBarMessage(
    `$(pass) Recorded a review of ${what} by ${answer.by}`,
    5000,
  );
}
