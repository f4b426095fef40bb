/** Who is meant: a person of the people register, picked by name. */

import * as vscode from "vscode";
import {
  dutiesFor,
  hasLeft,
  leavesOn,
  plainLabel,
  type Party,
  type PlaybookIndex,
} from "../../core/index.ts";

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
        ? vscode.l10n.t("There is nobody to choose from.")
        : vscode.l10n.t(
            "This playbook has no people register; list people in {0} first.",
            plainLabel(playbook.config.people),
          ),
    );
    return undefined;
  }
  const items = people.map((person): PersonItem => {
    const description =
      question.describe?.(person) ?? restsOn(person, playbook);
    return {
      label: plainLabel(person.name),
      description: plainLabel(description),
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
  const { t } = vscode.l10n;
  const words = amount === 1 ? t("1 duty") : t("{0} duties", amount);
  if (hasLeft(person, playbook.today)) return t("has left · {0}", words);
  const last = leavesOn(person, playbook.today);
  return last === undefined ? words : t("leaves on {0} · {1}", last, words);
}
