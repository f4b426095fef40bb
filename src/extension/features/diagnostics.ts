/** Findings in the editor and the Problems panel, published file by file and only where something changed. */

import * as vscode from "vscode";
import { areSame, type Diagnostic } from "../../core/index.ts";
import { toDiagnostic } from "../convert.ts";
import type { Playbook } from "../playbook.ts";
import type { Playbooks } from "../playbooks.ts";
import { showsFindings } from "../settings.ts";

/** More findings than this in one file help nobody. */
const MAX_OF_A_FILE = 1000;

/** Keeps VS Code's diagnostics as the playbooks have them. */
export function registerDiagnostics(playbooks: Playbooks): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("playbook");
  /** The findings that are shown, by playbook and path. */
  const shown = new Map<Playbook, ReadonlyMap<string, readonly Diagnostic[]>>();

  const publish = (playbook: Playbook): void => {
    if (!playbook.result) return;
    const found: ReadonlyMap<string, readonly Diagnostic[]> = showsFindings(
      playbook.root,
    )
      ? playbook.result.findings
      : new Map();
    const before = shown.get(playbook) ?? new Map();
    for (const [path, diagnostics] of found) {
      if (areSame(before.get(path), diagnostics)) continue;
      collection.set(
        playbook.uriOf(path),
        diagnostics
          .slice(0, MAX_OF_A_FILE)
          .map((each) => toDiagnostic(each, (at) => playbook.uriOf(at))),
      );
    }
    for (const path of before.keys())
      if (!found.has(path)) collection.delete(playbook.uriOf(path));
    shown.set(playbook, found);
  };
  const update = (playbook: Playbook | undefined): void => {
    if (playbook) return publish(playbook);
    for (const [each, files] of shown) {
      if (playbooks.all.includes(each)) continue;
      for (const path of files.keys()) collection.delete(each.uriOf(path));
      shown.delete(each);
    }
  };
  return vscode.Disposable.from(
    collection,
    playbooks.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("playbook.lint.enable"))
        playbooks.all.forEach(publish);
    }),
  );
}
