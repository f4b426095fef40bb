/** Who is meant: a person of the people register, picked by name. */

import * as vscode from "vscode";
import {
  dutiesFor,
  hasLeft,
  printable,
  type Party,
  type PlaybookIndex,
} from "../core/index.ts";

interface PersonItem extends vscode.QuickPickItem {
  readonly person: Party;
}

/** What is asked, and who may be picked. */
export interface PersonQuestion {
  readonly title: string;
  readonly placeHolder: string;
  /** Left out: everyone, also those who have left. */
  isOffered?(person: Party): boolean;
  /** What stands behind a name; what rests on the person unless told. */
  describe?(person: Party): string;
  /** Who stands first, if anyone. */
  readonly first?: Party | undefined;
}

/** Asks for a person; `undefined` when nobody was picked. Where there is no register the user is told. */
export async function choosePerson(
  playbook: PlaybookIndex,
  question: PersonQuestion,
): Promise<Party | undefined> {
  const { title, placeHolder, first } = question;
  const people = (playbook.people?.parties ?? []).filter(
    (party) => party.kind === "person" && (question.isOffered?.(party) ?? true),
  );
  if (people.length === 0) {
    void vscode.window.showInformationMessage(
      playbook.people
        ? "There is nobody to choose from."
        : `This playbook has no people register; list people in ${playbook.config.people} first.`,
    );
    return undefined;
  }
  const items = people.map((person): PersonItem => {
    const description =
      question.describe?.(person) ?? restsOn(person, playbook);
    return {
      // A name may hold what VS Code would take for an icon.
      label: printable(person.name).replaceAll("$(", "$\u200b("),
      description: printable(description).replaceAll("$(", "$\u200b("),
      iconPath: new vscode.ThemeIcon("account"),
      person,
    };
  });
  const sorted = first
    ? [
        ...items.filter(({ person }) => person === first),
        ...items.filter(({ person }) => person !== first),
      ]
    : items;
  const chosen = await vscode.window.showQuickPick(sorted, {
    title,
    placeHolder,
    matchOnDescription: true,
  });
  return chosen?.person;
}

function restsOn(person: Party, playbook: PlaybookIndex): string {
  const amount = dutiesFor(person, playbook).length;
  const words = amount === 1 ? "1 duty" : `${amount} duties`;
  return hasLeft(person, playbook.today) ? `has left · ${words}` : words;
}
