/** What can be done with an action in its tree: tick it off where it stands, or make an improvement of it. */

import * as vscode from "vscode";
import {
  actionOfNode,
  plainLabel,
  promoteAction,
  sourceOf,
  tickOff,
  type Overview,
  type RegisteredAction,
  type Source,
} from "../../core/index.ts";
import { applyChanges } from "../change/change-documents.ts";
import { createDocument } from "../change/create-document.ts";
import type { Playbook } from "../playbook.ts";
import type { Playbooks } from "../playbooks.ts";
import type { Row } from "./node-tree.ts";

/** An action as its document has it now, saved or not. */
interface Chosen {
  readonly playbook: Playbook;
  readonly overview: Overview;
  readonly action: RegisteredAction;
  readonly file: vscode.TextDocument;
  /** What `file` was when it was read. */
  readonly version: number;
  readonly source: Source;
}

/** Registers the commands; their arguments are checked, since anyone may call them. */
export function registerActionCommands(
  playbooks: Playbooks,
): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand("playbook.tickOffAction", async (row: unknown) => {
      const chosen = await chosenBy(playbooks, row);
      if (!chosen) return;
      const { overview, action, source } = chosen;
      const { today, config } = overview.playbook;
      const edits = tickOff(source, action.key, today, config.dateOrder);
      if (edits) await applyChanges([{ ...chosen, edits }]);
      else
        tell(
          vscode.l10n.t(
            "The action could not be ticked off; open {0} and change its line there.",
            plainLabel(action.document.path),
          ),
        );
    }),
    registerCommand("playbook.promoteAction", async (row: unknown) => {
      const chosen = await chosenBy(playbooks, row);
      if (!chosen) return;
      const { playbook, overview, action, source } = chosen;
      if (action.improvement) {
        await open(playbook.uriOf(action.improvement.path));
        return;
      }
      const promotion = promoteAction(
        overview.playbook,
        playbook.name,
        action,
        source,
      );
      if (!promotion)
        return tell(
          vscode.l10n.t(
            "The action could not be made an improvement; open {0} and change its line there.",
            plainLabel(action.document.path),
          ),
        );
      const uri = playbook.uriOf(promotion.plan.path);
      if (!(await createDocument(uri, promotion.plan.text))) return;
      await applyChanges([{ ...chosen, edits: promotion.edits }]);
      await open(uri);
    }),
  );
}

async function chosenBy(
  playbooks: Playbooks,
  row: unknown,
): Promise<Chosen | undefined> {
  const { playbook, node } = (row ?? {}) as Partial<Row>;
  const overview = playbook?.overview;
  if (!playbook || !overview || !node || !playbooks.all.includes(playbook))
    return undefined;
  const action = actionOfNode(overview, node);
  if (!action) return undefined;
  const file = await vscode.workspace.openTextDocument(
    playbook.uriOf(action.document.path),
  );
  const source = sourceOf(action.document, file.getText());
  const { version } = file;
  return { playbook, overview, action, file, version, source };
}

function tell(sentence: string): void {
  void vscode.window.showWarningMessage(sentence);
}

async function open(uri: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(uri);
}
