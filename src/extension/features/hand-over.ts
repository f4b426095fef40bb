/** "Playbook: Hand Over…": moves chosen duties from one person to another, shown before it is done and undone in one step. */

import * as vscode from "vscode";
import {
  canHandOver,
  dutiesFor,
  type Duty,
  groupBy,
  handOver,
  handOverRoles,
  hasLeft,
  isOwnDuty,
  type Party,
  plainLabel,
  type PlaybookIndex,
  sourceOf,
} from "../../core/index.ts";
import { applyChanges, type FileChange } from "../change/change-documents.ts";
import { choosePerson } from "../change/choose-person.ts";
import { choosePlaybook, type ReadPlaybook } from "../choose-playbook.ts";
import { DUTY_WORDS } from "../duty-words.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers the command. */
export function registerHandOver(playbooks: Playbooks): vscode.Disposable {
  return vscode.commands.registerCommand("playbook.handOver", async () => {
    const playbook = await choosePlaybook(playbooks);
    if (!playbook) return;
    const { t } = vscode.l10n;
    const index = playbook.overview.playbook;
    const movable = (person: Party): readonly Duty[] =>
      dutiesFor(person, index).filter(canHandOver);
    const from = await choosePerson(index, {
      title: t("Hand Over (1 of 3)"),
      placeHolder: t("Who hands over?"),
      isOffered: (person) => movable(person).length > 0,
    });
    if (!from) return;
    const to = await choosePerson(index, {
      title: t("Hand Over (2 of 3)"),
      placeHolder: t("Who takes over from {0}?", plainLabel(from.name)),
      isOffered: (person) => person !== from && !hasLeft(person, index.today),
    });
    if (!to) return;
    const duties = await chooseDuties(movable(from), from, to, index);
    if (!duties || duties.length === 0) return;
    await move(playbook, duties, from, to);
  });
}

async function chooseDuties(
  duties: readonly Duty[],
  from: Party,
  to: Party,
  index: PlaybookIndex,
): Promise<readonly Duty[] | undefined> {
  const { t } = vscode.l10n;
  const items = duties.map((duty) => {
    const isOwn = isOwnDuty(duty, to, index);
    const facts = [
      DUTY_WORDS[duty.kind],
      duty.document?.path,
      isOwn ? t("is {0}’s own", to.name) : undefined,
    ].filter((fact) => fact !== undefined);
    return {
      label: plainLabel(duty.subject),
      description: plainLabel(facts.join(" · ")),
      picked: !isOwn,
      duty,
    };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: t("Hand Over (3 of 3)"),
    placeHolder: t(
      "What goes from {0} to {1}?",
      plainLabel(from.name),
      plainLabel(to.name),
    ),
    canPickMany: true,
    matchOnDescription: true,
  });
  return chosen?.map(({ duty }) => duty);
}

async function move(
  playbook: ReadPlaybook,
  duties: readonly Duty[],
  from: Party,
  to: Party,
): Promise<void> {
  const files: FileChange[] = [];
  const stuck: string[] = [];
  const { people } = playbook.overview.playbook.config;
  const byPath = groupBy(duties, ({ document }) => document?.path ?? people);
  for (const [path, own] of byPath) {
    const file = await vscode.workspace.openTextDocument(playbook.uriOf(path));
    const { version } = file;
    const text = file.getText();
    const record = own[0]!.document;
    const edits = record
      ? handOver(sourceOf(record, text), own, to.name)
      : handOverRoles(text, own, to.id);
    if (edits) files.push({ file, version, edits });
    else stuck.push(path);
  }
  const { t } = vscode.l10n;
  const [giver, taker] = [plainLabel(from.name), plainLabel(to.name)];
  const what = t("From {0} to {1}", giver, taker);
  const isDone = files.length > 0 && (await applyChanges(files, what));
  if (stuck.length > 0)
    void vscode.window.showWarningMessage(
      t(
        "This could not be changed without harm; hand it over by hand: {0}.",
        plainLabel(stuck.join(", "), 300),
      ),
    );
  else if (isDone)
    vscode.window.setStatusBarMessage(
      files.length === 1
        ? t("From {0} to {1}: 1 file", giver, taker)
        : t("From {0} to {1}: {2} files", giver, taker, files.length),
      5000,
    );
}
