/** "Playbook: Go to a Person's Documents…": what somebody owns, approves, covers and runs, and the document behind each. */

import * as vscode from "vscode";
import { dutiesFor, plainLabel } from "../../core/index.ts";
import { choosePerson } from "../change/choose-person.ts";
import { choosePlaybook } from "../choose-playbook.ts";
import { DUTY_WORDS } from "../duty-words.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers the command. */
export function registerGoToPerson(playbooks: Playbooks): vscode.Disposable {
  return vscode.commands.registerCommand("playbook.goToPerson", async () => {
    const playbook = await choosePlaybook(playbooks);
    if (!playbook) return;
    const { t } = vscode.l10n;
    const index = playbook.overview.playbook;
    const person = await choosePerson(index, {
      title: t("Go to a Person’s Documents"),
      placeHolder: t("Whose documents?"),
    });
    if (!person) return;
    const items = dutiesFor(person, index).map(
      ({ kind, subject, via, document }) => ({
        label: plainLabel(subject),
        description: via
          ? t("{0} · as {1}", DUTY_WORDS[kind], plainLabel(via.name))
          : DUTY_WORDS[kind],
        iconPath: new vscode.ThemeIcon(document?.type.icon ?? "person"),
        path: document?.path ?? index.config.people,
      }),
    );
    const chosen = await vscode.window.showQuickPick(items, {
      title: plainLabel(person.name),
      placeHolder:
        items.length === 0
          ? t("Nothing in this playbook rests on them")
          : t("Go to a document"),
      matchOnDescription: true,
    });
    if (chosen)
      await vscode.commands.executeCommand(
        "vscode.open",
        playbook.uriOf(chosen.path),
      );
  });
}
