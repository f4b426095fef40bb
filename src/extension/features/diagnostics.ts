/** Findings in the editor and the Problems panel, published file by file and only where something changed. */

import * as vscode from "vscode";
import type { Diagnostic } from "../../core/index.ts";
import { toDiagnostic } from "../convert.ts";
import type { Playbook } from "../playbook.ts";
import type { Playbooks } from "../playbooks.ts";
import { showsFindings } from "../settings.ts";

/** More findings than this in one file help nobody. */
const MAX_OF_A_FILE = 1000;

/** Keeps VS Code's diagnostics as the playbooks have them. */
export function registerDiagnostics(playbooks: Playbooks): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("playbook");
  /** What is shown, as a text to compare with, by playbook and address. */
  const shown = new Map<Playbook, Map<string, string>>();

  const publish = (playbook: Playbook): void => {
    if (!playbook.result) return;
    const found = showsFindings(playbook.root)
      ? playbook.result.diagnostics
      : [];
    const byPath = new Map<string, Diagnostic[]>();
    for (const each of found) {
      const same = byPath.get(each.path);
      if (!same) byPath.set(each.path, [each]);
      else if (same.length < MAX_OF_A_FILE) same.push(each);
    }
    const before = shown.get(playbook) ?? new Map<string, string>();
    const now = new Map<string, string>();
    for (const [path, diagnostics] of byPath) {
      const content = diagnostics.map(contentOf).join("\n");
      now.set(path, content);
      if (before.get(path) === content) continue;
      collection.set(
        playbook.uriOf(path),
        diagnostics.map((each) =>
          toDiagnostic(each, (at) => playbook.uriOf(at)),
        ),
      );
    }
    for (const path of before.keys())
      if (!now.has(path)) collection.delete(playbook.uriOf(path));
    shown.set(playbook, now);
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

function contentOf({
  start,
  end,
  rule,
  severity,
  message,
  related,
}: Diagnostic): string {
  const places = related.map((each) => [
    each.path,
    each.start,
    each.end,
    each.message,
  ]);
  return JSON.stringify([start, end, rule, severity, message, places]);
}
