/** What the form does to a document: small edits to the text in the editor, each undone by one undo. */

import * as vscode from "vscode";
import {
  insertSection,
  setField,
  type Edits,
  type Source,
} from "../../core/index.ts";

/** Whether an edit was made; `refused` where it could not be made without harm. */
export type Outcome = "done" | "refused";

/** Writes a field; one value is written as one text, several as a list. */
export function writeField(
  document: vscode.TextDocument,
  source: Source,
  name: string,
  values: readonly string[],
): Promise<Outcome> {
  const value = values.length > 1 ? values : (values[0] ?? "");
  return apply(document, setField(source, name, value));
}

/** Adds a section, and shows where. */
export async function writeSection(
  document: vscode.TextDocument,
  source: Source,
  heading: string,
): Promise<Outcome> {
  const edits = insertSection(source, heading);
  const outcome = await apply(document, edits);
  const [edit] = edits ?? [];
  if (outcome === "done" && edit) {
    const blank = /^\s*/.exec(edit.newText)![0].length;
    await showPlace(document, edit.range.start + blank);
  }
  return outcome;
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

async function apply(
  document: vscode.TextDocument,
  edits: Edits,
): Promise<Outcome> {
  if (!edits) return "refused";
  if (edits.length === 0) return "done";
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map(({ range, newText }) => {
      const start = document.positionAt(range.start);
      const end = document.positionAt(range.end);
      return vscode.TextEdit.replace(new vscode.Range(start, end), newText);
    }),
  );
  return (await vscode.workspace.applyEdit(change)) ? "done" : "refused";
}
