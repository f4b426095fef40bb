/** Findings in the editor and the Problems panel, published file by file and only where something changed. */

import * as vscode from "vscode";
import {
  areSame,
  MOST_SHOWN,
  shorten,
  type Diagnostic,
} from "../../core/index.ts";
import { toDiagnostic } from "../convert.ts";
import type { Playbook } from "../playbook.ts";
import type { Playbooks } from "../playbooks.ts";
import { showsFindings } from "../settings.ts";

type Found = ReadonlyMap<string, readonly Diagnostic[]>;

const NOTHING: Found = new Map();

/** Keeps VS Code's diagnostics as the playbooks have them. */
export function registerDiagnostics(playbooks: Playbooks): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("playbook");
  /** The findings that are shown, by playbook and path. */
  const shown = new Map<Playbook, Found>();

  const publish = (playbook: Playbook): void => {
    if (!playbook.result) return;
    const found = showsFindings(playbook.root)
      ? playbook.result.findings
      : NOTHING;
    const before = shown.get(playbook) ?? NOTHING;
    for (const [path, diagnostics] of found) {
      if (areSame(before.get(path), diagnostics)) continue;
      collection.set(
        playbook.uriOf(path),
        shownOf(diagnostics, (at) => playbook.uriOf(at)),
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

/** At most as many as VS Code shows of a file, the last of them saying how many more there are. */
function shownOf(
  diagnostics: readonly Diagnostic[],
  uriOf: (path: string) => vscode.Uri,
): vscode.Diagnostic[] {
  const isTooMany = diagnostics.length > MOST_SHOWN;
  const { shown, omitted } = shorten(
    diagnostics,
    isTooMany ? MOST_SHOWN - 1 : MOST_SHOWN,
  );
  const all = shown.map((each) => toDiagnostic(each, uriOf));
  if (!isTooMany) return all;
  const more = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    vscode.l10n.t("… and {0} more in this document.", omitted.length),
    vscode.DiagnosticSeverity.Information,
  );
  more.source = "playbook";
  return [...all, more];
}
