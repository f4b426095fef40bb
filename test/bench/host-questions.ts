/** What VS Code asks while one works, measured one line each: the whole answer, of all extensions, as the user waits for it. */

import * as vscode from "vscode";

/** A place in a document to ask at. */
export interface Place {
  readonly document: vscode.TextDocument;
  /** In the value of `owner`, or at the beginning where there is none. */
  readonly owner: vscode.Position;
  /** In the first id of another document, or at the beginning where there is none. */
  readonly reference: vscode.Position;
}

/** A question, by the command that asks it. */
export interface Question {
  readonly name: string;
  ask(place: Place): Thenable<unknown>;
}

const run = vscode.commands.executeCommand;

/** Add a line, and it is in the table. */
export const questions: readonly Question[] = [
  question("completion at an owner", "CompletionItem", "owner"),
  question("completion at a reference", "CompletionItem", "reference"),
  question("hover over a reference", "Hover", "reference"),
  question("definition of a reference", "Definition", "reference"),
  question("references to a reference", "Reference", "reference"),
  {
    name: "quick fixes of a document",
    ask: ({ document: { uri, lineCount } }) =>
      run(
        "vscode.executeCodeActionProvider",
        uri,
        new vscode.Range(0, 0, lineCount, 0),
      ),
  },
  {
    name: "search for a document by name",
    ask: () => run("vscode.executeWorkspaceSymbolProvider", "consent"),
  },
];

/** One of `vscode.execute…Provider` at a place. */
function question(
  name: string,
  provider: string,
  at: "owner" | "reference",
): Question {
  return {
    name,
    ask: ({ document, [at]: position }) =>
      run(`vscode.execute${provider}Provider`, document.uri, position),
  };
}

/** Where to ask in a document. */
export function placeIn(document: vscode.TextDocument): Place {
  const text = document.getText();
  const find = (pattern: RegExp): vscode.Position =>
    document.positionAt((pattern.exec(text)?.index ?? -1) + 1);
  return {
    document,
    owner: find(/(?<=^owner: *)\S/m),
    reference: find(/(?<=^(?!id:).*)\b[A-Z]{2,4}-\d+\b/m),
  };
}

/** How many things were answered. */
export function countAnswers(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  const list = (answer as { items?: readonly unknown[] } | undefined)?.items;
  return list?.length ?? 0;
}
