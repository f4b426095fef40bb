/** What the form does to a document: small edits to the text in the editor, each undone by one undo. */

import * as vscode from "vscode";
import {
  insertSection,
  setField,
  type Edits,
  type Source,
} from "../../core/index.ts";
import { toTextEdits } from "../convert.ts";

/** Whether an edit was made; `refused` where it could not be made without harm. */
export type Outcome = "done" | "refused";

/** How often an edit is made anew, because the text changed before it arrived. */
const ATTEMPTS = 5;

/** The document as it is now; nothing once it is no longer one of the playbook. */
type ReadNow = () => Source | undefined;

/** Writes a field; one value is written as one text, several as a list. */
export async function writeField(
  document: vscode.TextDocument,
  readNow: ReadNow,
  name: string,
  values: readonly string[],
): Promise<Outcome> {
  const value = values.length > 1 ? values : (values[0] ?? "");
  const made = await apply(document, readNow, (source) =>
    setField(source, name, value),
  );
  return made ? "done" : "refused";
}

/** Adds a section, and shows where. */
export async function writeSection(
  document: vscode.TextDocument,
  readNow: ReadNow,
  heading: string,
): Promise<Outcome> {
  const made = await apply(document, readNow, (source) =>
    insertSection(source, heading),
  );
  const [edit] = made ?? [];
  if (edit) {
    const blank = /^\s*/.exec(edit.newText)![0].length;
    await showPlace(document, edit.range.start + blank);
  }
  return made ? "done" : "refused";
}

/** Shows a place of a document in its editor, which then has the focus. */
export async function showPlace(
  document: vscode.TextDocument,
  at: number,
): Promise<void> {
  const place = document.positionAt(at);
  const selection = new vscode.Range(place, place);
  await vscode.window.showTextDocument(document, { selection });
}

/** VS Code refuses edits to a text that has changed meanwhile; then they are worked out again for the text as it is. */
async function apply(
  document: vscode.TextDocument,
  readNow: ReadNow,
  edit: (source: Source) => Edits,
): Promise<Edits> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const source = readNow();
    const edits = source && edit(source);
    if (!edits || edits.length === 0) return edits;
    const change = new vscode.WorkspaceEdit();
    change.set(document.uri, toTextEdits(document, edits));
    if (await vscode.workspace.applyEdit(change)) return edits;
    await new Promise((go) => setTimeout(go, 20 * (attempt + 1)));
  }
  return undefined;
}
