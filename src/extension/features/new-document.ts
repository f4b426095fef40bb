/** "Playbook: New Document…": three questions, then a file in the right place, open where its author begins to write. */

import * as vscode from "vscode";
import {
  nameInReferences,
  planDocument,
  type DocumentType,
  type DocumentWish,
} from "../../core/index.ts";
import { choosePlaybook, type ReadPlaybook } from "../choose-playbook.ts";
import { createDocument } from "../change/create-document.ts";
import { askOwner, askTitle, askType } from "../change/new-document-steps.ts";
import { openSource } from "../open-source.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers the command, and the one behind "Write a Procedure for It…" of a policy or system that has none. */
export function registerNewDocument(playbooks: Playbooks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("playbook.newDocument", async () => {
      const playbook = await choosePlaybook(playbooks);
      const type = playbook && (await askType(playbook));
      if (type) await make(playbook, type);
    }),
    vscode.commands.registerCommand(
      "playbook.newProcedure",
      async (uri: unknown) => {
        if (!(uri instanceof vscode.Uri)) return;
        const file = await vscode.workspace.openTextDocument(uri);
        const { playbook, source } = openSource(playbooks, file) ?? {};
        const type = playbook?.overview.playbook.config.types.find(
          ({ id }) => id === "sop",
        );
        if (!playbook || !source || !type) return;
        const { document } = source;
        const field = document.type.id === "system" ? "systems" : "implements";
        await make(playbook, type, { [field]: nameInReferences(document) });
      },
    ),
  );
}

async function make(
  playbook: ReadPlaybook,
  type: DocumentType,
  references: NonNullable<DocumentWish["references"]> = {},
): Promise<void> {
  const title = await askTitle(playbook, type);
  if (title === undefined) return;
  const owner = await askOwner(playbook, type);
  if (owner === undefined) return;
  const wish = { type, title, owner, references };
  const { overview, name } = playbook;
  const plan = planDocument(overview.playbook, name, wish);
  const uri = playbook.uriOf(plan.path);
  if (!(await createDocument(uri, plan.text))) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const start = document.positionAt(plan.start.start);
  const end = document.positionAt(plan.start.end);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(start, end),
  });
}
