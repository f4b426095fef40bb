/** The steps of a document's life as commands: each shows what it will write before it writes it. */

import * as vscode from "vscode";
import { addedLines, planStep, type LifecycleStep } from "../../core/index.ts";
import { askPerson } from "../ask-person.ts";
import { applyChanges, openSource } from "../change-documents.ts";
import { chosenDocuments } from "../chosen-documents.ts";
import { confirmChange, tellRefusal } from "../confirm-change.ts";
import type { Playbooks } from "../playbooks.ts";
import { referrersTo } from "../referrers.ts";

const STEPS: Readonly<
  Record<LifecycleStep, { readonly verb: string; readonly command: string }>
> = {
  submit: { verb: "Submit for Review", command: "playbook.submitForReview" },
  approve: { verb: "Approve", command: "playbook.approve" },
  publish: { verb: "Publish", command: "playbook.publish" },
  retire: { verb: "Retire", command: "playbook.retire" },
};

/** Registers the commands. */
export function registerLifecycle(playbooks: Playbooks): vscode.Disposable {
  return vscode.Disposable.from(
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
  const approver =
    step === "approve"
      ? await askPerson(playbook, {
          title: "Who approves it?",
          placeholder: "Somebody other than its owner",
        })
      : "";
  if (approver === undefined) return;
  const open = await openSource(playbook, path);
  if (!open) return;
  const index = playbook.overview.playbook;
  const name = `“${(open.source.document.title?.text ?? path).slice(0, 80)}”`;
  const plan = planStep(open.source, step, index, approver);
  if (!plan.isPossible) {
    await tellRefusal(`Not yet: ${verb} ${name}`, plan.reasons);
    return;
  }
  const answer = await confirmChange({
    question: `${verb} ${name}?`,
    verb,
    writes: [{ path, lines: addedLines(open.source.text, plan.edits) }],
    remarks: [
      ...plan.open.map((each) => `Still to be done: ${each}`),
      ...(step === "retire" ? referrersTo(playbook, path) : []),
    ],
  });
  if (answer === undefined) return;
  const preview = answer === "preview" ? verb : undefined;
  await applyChanges([{ ...open, edits: plan.edits }], preview);
}
