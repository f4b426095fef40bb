/** The steps of a document's life as commands: each shows what it will write before it writes it. */

import * as vscode from "vscode";
import {
  addedLines,
  plainLabel,
  planStep,
  titleOf,
  type LifecycleStep,
} from "../../core/index.ts";
import { askPerson } from "../change/ask-person.ts";
import { applyChanges } from "../change/change-documents.ts";
import { chosenDocuments } from "../chosen-documents.ts";
import { confirmChange, tellRefusal } from "../change/confirm-change.ts";
import { openForChange } from "../change/open-for-change.ts";
import type { Playbooks } from "../playbooks.ts";
import { referrersTo } from "../referrers.ts";

const STEPS: Readonly<
  Record<LifecycleStep, { readonly verb: string; readonly command: string }>
> = {
  submit: {
    verb: vscode.l10n.t("Submit for Review"),
    command: "playbook.submitForReview",
  },
  approve: { verb: vscode.l10n.t("Approve"), command: "playbook.approve" },
  publish: { verb: vscode.l10n.t("Publish"), command: "playbook.publish" },
  retire: { verb: vscode.l10n.t("Retire"), command: "playbook.retire" },
};

/** Registers the commands. */
export function registerLifecycle(playbooks: Playbooks): vscode.Disposable {
  return vscode.Disposable.from(
    // eslint-disable-next-line no-restricted-syntax -- Four commands.
    ...(Object.keys(STEPS) as LifecycleStep[]).map((step) =>
      vscode.commands.registerCommand(
        STEPS[step].command,
        (row: unknown, selection: unknown) =>
          take(playbooks, step, row, selection),
      ),
    ),
  );
}

async function take(
  playbooks: Playbooks,
  step: LifecycleStep,
  row: unknown,
  selection: unknown,
): Promise<void> {
  const chosen = chosenDocuments(playbooks, row, selection);
  const path = chosen?.paths[0];
  if (!chosen || path === undefined) return;
  const { playbook } = chosen;
  const { verb } = STEPS[step];
  const { t } = vscode.l10n;
  const approver =
    step === "approve"
      ? await askPerson(playbook, {
          title: t("Who approves it?"),
          placeholder: t("Somebody other than its owner"),
        })
      : "";
  if (approver === undefined) return;
  const open = await openForChange(playbook, path);
  if (!open) return;
  const index = playbook.overview.playbook;
  const name = plainLabel(titleOf(open.source.document), 80);
  const plan = planStep(open.source, step, index, approver);
  if (!plan.isPossible) {
    await tellRefusal(t("Not yet: {0} “{1}”", verb, name), plan.reasons);
    return;
  }
  const answer = await confirmChange({
    question: t("{0} “{1}”?", verb, name),
    verb,
    writes: [{ path, lines: addedLines(open.source.text, plan.edits) }],
    remarks: [
      ...plan.open.map((each) => t("Still to be done: {0}", each)),
      ...(step === "retire" ? referrersTo(playbook, path) : []),
    ],
  });
  if (answer === undefined) return;
  const preview = answer === "preview" ? verb : undefined;
  await applyChanges([{ ...open, edits: plan.edits }], preview);
}
