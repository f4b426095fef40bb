/** "Playbook: Go to a Person's Documents…": what somebody owns, approves, covers and runs, and the document behind each. */

import * as vscode from "vscode";
import { dutiesFor, printable } from "../../core/index.ts";
import { choosePerson } from "../choose-person.ts";
import { choosePlaybook } from "../choose-playbook.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers the command. */
export function registerGoToPerson(playbooks: Playbooks): vscode.Disposable {
  return vscode.commands.registerCommand("playbook.goToPerson", async () => {
    const playbook = await choosePlaybook(playbooks);
    if (!playbook) return;
    const index = playbook.overview.playbook;
    const person = await choosePerson(index, {
      title: "Go to a Person's Documents",
      placeHolder: "Whose documents?",
    });
    if (!person) return;
    const items = dutiesFor(person, index).map(
      ({ kind, subject, via, document }) => ({
        label: printable(subject).slice(0, 120).replaceAll("$(", "$\u200b("),
        description: printable(via ? `${kind} · as ${via.name}` : kind),
        iconPath: new vscode.ThemeIcon(document?.type.icon ?? "person"),
        path: document?.path ?? index.config.people,
      }),
    );
    const chosen = await vscode.window.showQuickPick(items, {
      title: printable(person.name),
      placeHolder:
        items.length === 0
          ? "Nothing in this playbook rests on them"
          : "Go to a document",
      matchOnDescription: true,
    });
    if (chosen)
      await vscode.commands.executeCommand(
        "vscode.open",
        playbook.uriOf(chosen.path),
      );
  });
}
