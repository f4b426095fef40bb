/** The playbook in the status bar: how many reviews are overdue, and the way to everything else. */

import * as vscode from "vscode";
import {
  findingWords,
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
    const findings = findingWords(
      overviews.flatMap(({ result }) => result.diagnostics),
    );
    item.text = isReading
      ? "$(sync~spin) Reading playbook"
      : overdue > 0
        ? `$(law) ${overdue} overdue`
        : "$(law) Playbook";
    const health =
      isReading || !showsHealth() ? [] : overviews.map(healthOfAll);
    if (health.length > 0)
      item.text += ` · ${health.map(({ score }) => `${score} %`).join(", ")}`;
    const lines = isReading
      ? ["Marketing Playbook: reading the documents"]
      : [
          `Marketing Playbook: ${documents === 1 ? "1 document" : `${documents} documents`}`,
          overdue === 0
            ? "No review is overdue."
            : overdue === 1
              ? "1 review is overdue."
              : `${overdue} reviews are overdue.`,
          findings === undefined
            ? "Nothing found by the lint."
            : `Lint: ${findings}.`,
          ...health.map(
            ({ documents, lacking }) =>
              `${documents.length - lacking.length} of ${documents.length} documents have neither an error nor a warning; the others are in the Problems panel.`,
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
