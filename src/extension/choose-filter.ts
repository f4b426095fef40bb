/** Asks which documents shall be shown. */

import * as vscode from "vscode";
import { filterChoices, plainLabel, type FilterChoice } from "../core/index.ts";
import type { Playbook } from "./playbook.ts";

interface FilterItem extends vscode.QuickPickItem {
  readonly choice?: FilterChoice;
}

const HEADINGS: Readonly<Record<FilterChoice["about"], string>> = {
  attention: vscode.l10n.t("Needs attention"),
  status: vscode.l10n.t("Status"),
  owner: vscode.l10n.t("Owner"),
};

/** The choices made, none for everything; `undefined` when the user thinks better of it. */
export async function chooseFilter(
  playbooks: readonly Playbook[],
  current: readonly FilterChoice[],
): Promise<readonly FilterChoice[] | undefined> {
  const choices = merged(
    playbooks.flatMap(({ overview }) =>
      overview ? filterChoices(overview) : [],
    ),
  );
  const items: FilterItem[] = [];
  for (const about of ["attention", "status", "owner"] as const) {
    items.push({
      label: HEADINGS[about],
      kind: vscode.QuickPickItemKind.Separator,
    });
    for (const choice of choices)
      if (choice.about === about)
        items.push({
          label: plainLabel(choice.label),
          description: String(choice.count),
          picked: current.some((each) => isSame(each, choice)),
          choice,
        });
  }
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Filter Documents"),
    placeHolder: vscode.l10n.t("Show only documents that …"),
    canPickMany: true,
  });
  return chosen?.flatMap(({ choice }) => choice ?? []);
}

/** The same owner or status in two playbooks is one choice. */
function merged(choices: readonly FilterChoice[]): readonly FilterChoice[] {
  const result: FilterChoice[] = [];
  for (const choice of choices) {
    const at = result.findIndex((each) => isSame(each, choice));
    if (at < 0) result.push(choice);
    else result[at] = { ...choice, count: result[at]!.count + choice.count };
  }
  return result;
}

function isSame(a: FilterChoice, b: FilterChoice): boolean {
  return a.about === b.about && a.key === b.key;
}
