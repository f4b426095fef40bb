/** The meeting loop: a new change-control meeting with its agenda, and the decisions of its minutes in the change records. */

import * as vscode from "vscode";
import {
  changeControlCharters,
  decisionGaps,
  isCalendarDate,
  plainLabel,
  planMeeting,
  recordDecision,
  sourceOf,
  titleOf,
  type TypedDocument,
} from "../../core/index.ts";
import { applyChanges } from "../change/change-documents.ts";
import { choosePlaybook, type ReadPlaybook } from "../choose-playbook.ts";
import { createDocument } from "../change/create-document.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers both commands. */
export function registerMeetingLoop(playbooks: Playbooks): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand("playbook.newChangeControlMeeting", async () => {
      const playbook = await choosePlaybook(playbooks);
      if (playbook) await newMeeting(playbook);
    }),
    registerCommand("playbook.recordDecisions", async () => {
      const playbook = await choosePlaybook(playbooks);
      if (playbook) await recordDecisions(playbook);
    }),
  );
}

async function newMeeting(playbook: ReadPlaybook): Promise<void> {
  const { overview, name } = playbook;
  const index = overview.playbook;
  const charter = await chooseCharter(changeControlCharters(index));
  if (charter === "none chosen") return;
  const date = await vscode.window.showInputBox({
    title: vscode.l10n.t("New Change-Control Meeting"),
    prompt: vscode.l10n.t("The day of the meeting, as YYYY-MM-DD"),
    value: index.today,
    validateInput: (text) =>
      isCalendarDate(text.trim())
        ? undefined
        : vscode.l10n.t(
            "Write a day of the calendar, for instance {0}.",
            "2026-12-02",
          ),
  });
  if (date === undefined) return;
  const plan = planMeeting(index, name, date.trim(), charter);
  const uri = playbook.uriOf(plan.path);
  if (await createDocument(uri, plan.text))
    await vscode.window.showTextDocument(uri);
}

/** The committee; nobody is asked where there is only one that decides on changes. */
async function chooseCharter(
  charters: readonly TypedDocument[],
): Promise<TypedDocument | undefined | "none chosen"> {
  if (charters.length <= 1) return charters[0];
  const items = charters.map((charter) => ({
    label: plainLabel(titleOf(charter)),
    description: plainLabel(charter.id?.text ?? ""),
    charter,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("New Change-Control Meeting"),
    placeHolder: vscode.l10n.t("Which committee meets?"),
  });
  return chosen?.charter ?? "none chosen";
}

/** Writes what meetings decided into the records that do not show it yet. */
async function recordDecisions(playbook: ReadPlaybook): Promise<void> {
  const { t } = vscode.l10n;
  const gaps = [...decisionGaps(playbook.overview.playbook)];
  if (gaps.length === 0) {
    void vscode.window.showInformationMessage(
      t("Every decision in the minutes stands in its change record already."),
    );
    return;
  }
  const items = gaps.map((gap) => ({
    label: plainLabel(titleOf(gap.change.document)),
    description: plainLabel(
      t(
        "{0} {1} {2} on {3}",
        gap.decision.meeting.name,
        gap.decision.verdict,
        gap.change.name,
        gap.decision.date,
      ),
    ),
    picked: true,
    gap,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: t("Record Decisions of Meetings"),
    placeHolder: t("Which decisions shall be written into the change records?"),
    canPickMany: true,
  });
  const failed: string[] = [];
  for (const { gap } of chosen ?? []) {
    const { document } = gap.change;
    const file = await vscode.workspace.openTextDocument(
      playbook.uriOf(document.path),
    );
    const edits = recordDecision(
      sourceOf(document, file.getText()),
      gap,
      playbook.overview.playbook,
    );
    const { version } = file;
    const isCurrent = file.getText().length === document.parsed.length;
    if (
      !edits ||
      !isCurrent ||
      !(await applyChanges([{ file, version, edits }]))
    )
      failed.push(document.path);
    else await vscode.window.showTextDocument(file, { preview: false });
  }
  if (failed.length > 0)
    void vscode.window.showWarningMessage(
      t(
        "{0} could not be changed; write the decision there by hand.",
        plainLabel(failed.join(", "), 300),
      ),
    );
}
