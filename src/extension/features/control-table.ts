/** "Write Control Table": the table that printed copies show, from the front matter. */

import * as vscode from "vscode";
import { writeControlTable } from "../../core/index.ts";
import { applyChanges } from "../change/change-documents.ts";
import { chosenDocuments } from "../chosen-documents.ts";
import { openForChange } from "../change/open-for-change.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers the command. */
export function registerControlTable(playbooks: Playbooks): vscode.Disposable {
  return vscode.commands.registerCommand(
    "playbook.writeControlTable",
    async () => {
      const chosen = chosenDocuments(playbooks, undefined, undefined);
      const path = chosen?.paths[0];
      if (!chosen || path === undefined) return;
      const open = await openForChange(chosen.playbook, path);
      const index = chosen.playbook.overview.playbook;
      const edits = open && writeControlTable(open.source, index);
      if (open && edits && edits.length > 0)
        await applyChanges([{ ...open, edits }]);
      else
        void vscode.window.showInformationMessage(
          edits
            ? vscode.l10n.t(
                "The control table says what the front matter says.",
              )
            : vscode.l10n.t(
                "A control table needs a title, and two fields to show.",
              ),
        );
    },
  );
}
