/** Hints between the fields: the next review, the titles behind ids, the people behind roles. */

import * as vscode from "vscode";
import { inlayHints } from "../../core/index.ts";
import { openSource } from "../open-source.ts";
import type { Playbooks } from "../playbooks.ts";
import { showsInlayHints } from "../settings.ts";

/** Offers the hints while the setting allows. */
export function registerInlayHints(playbooks: Playbooks): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints(document, range) {
      if (!showsInlayHints(document.uri)) return [];
      const open = openSource(playbooks, document);
      if (!open) return [];
      const { playbook } = open.playbook.overview;
      return inlayHints(open.source.document, playbook)
        .map(({ at, label, tooltip }) => {
          const hint = new vscode.InlayHint(document.positionAt(at), label);
          hint.tooltip = tooltip;
          hint.paddingLeft = true;
          return hint;
        })
        .filter(({ position }) => range.contains(position));
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider("markdown", provider),
    playbooks.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("playbook.inlayHints")) changed.fire();
    }),
  );
}
