/** The systems of the marketing stack by tier; on request, what one of them touches. */

import * as vscode from "vscode";
import { impactTree, impactWords, systemsTree } from "../../core/index.ts";
import type { Playbook } from "../playbook.ts";
import type { Playbooks } from "../playbooks.ts";
import { setContext } from "../set-context.ts";
import { showTree } from "../show-tree.ts";
import type { Row } from "./node-tree.ts";

/** Shows the view and its commands. */
export function registerSystemsView(playbooks: Playbooks): vscode.Disposable {
  /** The system whose impact is shown; none: all systems. */
  let shown: { playbook: Playbook; path: string } | undefined;
  const view = showTree(playbooks, {
    id: "playbook.systems",
    shown: () => (shown ? [shown.playbook] : playbooks.all),
    rows: ({ shown: overview }) => {
      if (!overview) return [];
      return shown ? impactTree(overview, shown.path) : systemsTree(overview);
    },
    around: () => {
      if (shown && !playbooks.all.includes(shown.playbook)) shown = undefined;
      setContext("playbook.isImpactShown", shown !== undefined);
      const overview = shown?.playbook.overview;
      return {
        message:
          shown && overview ? impactWords(overview, shown.path) : undefined,
      };
    },
  });
  return vscode.Disposable.from(
    view,
    vscode.commands.registerCommand(
      "playbook.showImpact",
      async (row: unknown) => {
        const found = systemOf(playbooks, row);
        if (!found)
          return void vscode.window.showInformationMessage(
            vscode.l10n.t(
              "Open the record of a system first, or choose one in the Systems view.",
            ),
          );
        shown = found;
        view.show();
        await vscode.commands.executeCommand("playbook.systems.focus");
      },
    ),
    vscode.commands.registerCommand("playbook.showAllSystems", () => {
      shown = undefined;
      view.show();
    }),
  );
}

/** The system of a row, or the one in the editor. */
function systemOf(
  playbooks: Playbooks,
  row: unknown,
): { playbook: Playbook; path: string } | undefined {
  const { playbook, node } = (row ?? {}) as Partial<Row>;
  if (playbook && node?.path !== undefined && isSystem(playbook, node.path))
    return { playbook, path: node.path };
  const uri = vscode.window.activeTextEditor?.document.uri;
  const open = playbooks.of(uri);
  const path = uri && open?.pathOf(uri);
  return open && path !== undefined && isSystem(open, path)
    ? { playbook: open, path }
    : undefined;
}

function isSystem({ overview }: Playbook, path: string): boolean {
  return overview?.playbook.byPath.get(path)?.type?.id === "system";
}
