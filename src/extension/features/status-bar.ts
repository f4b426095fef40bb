/** The playbook in the status bar: how many reviews are overdue, and the way to everything else. */

import * as vscode from "vscode";
import {
  countWords,
  healthOf,
  overdueCount,
  type Health,
  type Overview,
} from "../../core/index.ts";
import type { Playbooks } from "../playbooks.ts";
import { showsHealth, showsStatusBar } from "../settings.ts";

/** Shows the item while there is a playbook. */
export function registerStatusBar(playbooks: Playbooks): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    "playbook.status",
    vscode.StatusBarAlignment.Left,
    10,
  );
  item.name = "Marketing Playbook";
  item.command = "playbook.showActions";
  const update = (): void => {
    const { all } = playbooks;
    if (all.length === 0 || !showsStatusBar()) return item.hide();
    const overviews = all.flatMap(({ overview }) => overview ?? []);
    const isReading = overviews.length < all.length;
    const overdue = overviews.reduce(
      (sum, each) => sum + overdueCount(each),
      0,
    );
    const documents = overviews.reduce(
      (sum, { result }) => sum + result.counts.typed,
      0,
    );
    const findings = countWords(overviews.map(({ result }) => result.counts));
    item.text = isReading
      ? `$(sync~spin) ${vscode.l10n.t("Reading playbook")}`
      : overdue > 0
        ? `$(law) ${vscode.l10n.t("{0} overdue", overdue)}`
        : `$(law) ${vscode.l10n.t("Playbook")}`;
    const health =
      isReading || !showsHealth()
        ? []
        : overviews
            .map(healthOfAll)
            .filter((each) => each.documents.length > 0);
    if (health.length > 0)
      item.text += ` · ${health.map(({ score }) => `${score} %`).join(", ")}`;
    const lines = isReading
      ? [vscode.l10n.t("Marketing Playbook: reading the documents")]
      : [
          documents === 1
            ? vscode.l10n.t("Marketing Playbook: 1 document")
            : vscode.l10n.t("Marketing Playbook: {0} documents", documents),
          overdue === 0
            ? vscode.l10n.t("No review is overdue.")
            : overdue === 1
              ? vscode.l10n.t("1 review is overdue.")
              : vscode.l10n.t("{0} reviews are overdue.", overdue),
          findings === undefined
            ? vscode.l10n.t("Nothing found by the lint.")
            : vscode.l10n.t("Lint: {0}.", findings),
          ...health.map(({ documents, lacking }) =>
            vscode.l10n.t(
              "{0} of {1} documents have neither an error nor a warning; the others are in the Problems panel.",
              documents.length - lacking.length,
              documents.length,
            ),
          ),
        ];
    item.tooltip = lines.join("\n");
    item.accessibilityInformation = { label: lines.join(" "), role: "button" };
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    playbooks.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("playbook.statusBar")) update();
    }),
  );
}

function healthOfAll({ result }: Overview): Health["total"] {
  return healthOf(result).total;
}
