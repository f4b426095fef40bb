/** "Playbook: Hand Over…": moves chosen duties from one person to another, shown before it is done and undone in one step. */

import * as vscode from "vscode";
import {
  canHandOver,
  dutiesFor,
  handOver,
  handOverRoles,
  hasLeft,
  isOwnDuty,
  printable,
  sourceOf,
  type Duty,
  type Party,
  type PlaybookIndex,
} from "../../core/index.ts";
import { choosePerson } from "../choose-person.ts";
import { choosePlaybook, type ReadPlaybook } from "../choose-playbook.ts";
import type { Playbooks } from "../playbooks.ts";
import { applyFileEdits, type FileEdits } from "../text-edits.ts";

const TITLE = "Hand Over";

/** Registers the command. */
export function registerHandOver(playbooks: Playbooks): vscode.Disposable {
  return vscode.commands.registerCommand("playbook.handOver", async () => {
    const playbook = await choosePlaybook(playbooks);
    if (!playbook) return;
    const index = playbook.overview.playbook;
    const movable = (person: Party): readonly Duty[] =>
      dutiesFor(person, index).filter(canHandOver);
    const from = await choosePerson(index, {
      title: `${TITLE} (1 of 3)`,
      placeHolder: "Who hands over?",
      isOffered: (person) => movable(person).length > 0,
    });
    if (!from) return;
    const to = await choosePerson(index, {
      title: `${TITLE} (2 of 3)`,
      placeHolder: `Who takes over from ${printable(from.name)}?`,
      isOffered: (person) => person !== from && !hasLeft(person, index.today),
    });
    if (!to) return;
    const duties = await chooseDuties(movable(from), from, to, index);
    if (!duties || duties.length === 0) return;
    await move(playbook, duties, from, to);
  });
}

const WORDS: Readonly<Record<Duty["kind"], string>> = {
  owns: "owner",
  approves: "approver",
  covers: "deputy",
  holds: "holder of the role",
  runs: "technical owner",
  administers: "administrator",
  "signs for": "contract owner",
  "sits on": "member",
  does: "open action",
};

async function chooseDuties(
  duties: readonly Duty[],
  from: Party,
  to: Party,
  index: PlaybookIndex,
): Promise<readonly Duty[] | undefined> {
  const items = duties.map((duty) => {
    const isOwn = isOwnDuty(duty, to, index);
    const facts = [
      WORDS[duty.kind],
      duty.document?.path,
      isOwn ? `is ${to.name}'s own` : undefined,
    ].filter((fact) => fact !== undefined);
    return {
      label: printable(duty.subject).slice(0, 120).replaceAll("$(", "$\u200b("),
      description: printable(facts.join(" · ")),
      picked: !isOwn,
      duty,
    };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: `${TITLE} (3 of 3)`,
    placeHolder: `What goes from ${printable(from.name)} to ${printable(to.name)}?`,
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
  const files: FileEdits[] = [];
  const stuck: string[] = [];
  const byPath = new Map<string, Duty[]>();
  for (const duty of duties) {
    const path =
      duty.document?.path ?? playbook.overview.playbook.config.people;
    byPath.set(path, [...(byPath.get(path) ?? []), duty]);
  }
  for (const [path, own] of byPath) {
    const document = await vscode.workspace.openTextDocument(
      playbook.uriOf(path),
    );
    const text = document.getText();
    const record = own[0]!.document;
    const edits = record
      ? handOver(sourceOf(record, text), own, to.name)
      : handOverRoles(text, own, to.id);
    if (edits) files.push({ document, edits });
    else stuck.push(path);
  }
  const what = `From ${printable(from.name)} to ${printable(to.name)}`;
  const isDone = files.length > 0 && (await applyFileEdits(files, what));
  if (stuck.length > 0)
    void vscode.window.showWarningMessage(
      `This could not be changed without harm; hand it over by hand: ${stuck.map(printable).join(", ")}.`,
    );
  else if (isDone)
    vscode.window.setStatusBarMessage(
      `${what}: ${files.length === 1 ? "1 file" : `${files.length} files`}`,
      5000,
    );
}
