/** Asks how the documents shall be grouped. */

import * as vscode from "vscode";
import { GROUPINGS, type Grouping } from "../core/index.ts";

/** The grouping chosen; `undefined` when the user thinks better of it. */
export async function chooseGrouping(
  current: Grouping,
): Promise<Grouping | undefined> {
  const items = GROUPINGS.map((grouping) => ({
    label: `${grouping === current ? "$(check)" : "$(blank)"} ${vscode.l10n.t("By {0}", grouping.label)}`,
    description: grouping.summary,
    grouping,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Group Documents"),
    placeHolder: vscode.l10n.t("How shall the documents be grouped?"),
  });
  return chosen?.grouping;
}
