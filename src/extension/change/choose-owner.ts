/** Asks whose documents shall be shown. */

import * as vscode from "vscode";
import {
  filterChoices,
  plainLabel,
  type FilterChoice,
} from "../../core/index.ts";
import type { Playbook } from "../playbook.ts";

/** An answer; without a choice it is everybody. */
export interface OwnerAnswer {
  readonly choice?: FilterChoice;
}

/** `undefined` when the user thinks better of it. */
export async function chooseOwner(
  playbooks: readonly Playbook[],
): Promise<OwnerAnswer | undefined> {
  const owners = new Map<string, FilterChoice>();
  for (const { overview } of playbooks)
    for (const choice of overview ? filterChoices(overview) : [])
      if (choice.about === "owner") owners.set(choice.key, choice);
  const items: (vscode.QuickPickItem & OwnerAnswer)[] = [
    { label: `$(organization) ${vscode.l10n.t("Everybody")}` },
    ...[...owners.values()].map((choice) => ({
      label: `$(account) ${plainLabel(choice.label)}`,
      choice,
    })),
  ];
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Filter the Review Queue"),
    placeHolder: vscode.l10n.t("Whose documents?"),
  });
}
