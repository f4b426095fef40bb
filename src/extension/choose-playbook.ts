/** Which playbook a command means. */

import * as vscode from "vscode";
import { plainLabel, type Overview } from "../core/index.ts";
import type { Playbook } from "./playbook.ts";
import type { Playbooks } from "./playbooks.ts";

/** A playbook that has been read. */
export type ReadPlaybook = Playbook & { readonly overview: Overview };

/**
 * The playbook of the document in the editor, or the only one, or the one the user picks. Where there is none, the user is
 * told how to get one.
 */
export async function choosePlaybook(
  playbooks: Playbooks,
): Promise<ReadPlaybook | undefined> {
  await playbooks.find();
  const read = playbooks.all.filter(isRead);
  const current = playbooks.of(vscode.window.activeTextEditor?.document.uri);
  if (current && isRead(current)) return current;
  if (read.length === 1) return read[0];
  if (read.length === 0) {
    await offerSetup();
    return undefined;
  }
  const items = read.map((playbook) => ({
    label: `$(book) ${plainLabel(playbook.name)}`,
    description: plainLabel(vscode.workspace.asRelativePath(playbook.root)),
    playbook,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t("In which playbook?"),
  });
  return chosen?.playbook;
}

/** Whether it has been read. */
export function isRead(playbook: Playbook): playbook is ReadPlaybook {
  return playbook.overview !== undefined;
}

async function offerSetup(): Promise<void> {
  const setUp = vscode.l10n.t("Set Up This Folder");
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t("There is no playbook in this window yet."),
    setUp,
  );
  if (answer === setUp)
    await vscode.commands.executeCommand("playbook.setUpFolder");
}
