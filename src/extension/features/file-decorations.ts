/** Marks on files, in the Explorer, on tabs and in the playbook's own trees: overdue reviews and drafts. */

import * as vscode from "vscode";
import { markOf, type DocumentMark } from "../../core/index.ts";
import type { Playbooks } from "../playbooks.ts";
import { showsDecorations } from "../settings.ts";

/** Badge and colour of a mark; the badge says it to those who do not see the colour. */
const LOOKS: Readonly<
  Record<DocumentMark["kind"], readonly [badge: string, color: string]>
> = {
  overdue: ["!", "list.warningForeground"],
  draft: ["D", "gitDecoration.ignoredResourceForeground"],
};

/** Shows the marks; of a change only those files are told that somebody has seen, since there may be thousands. */
export function registerFileDecorations(
  playbooks: Playbooks,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri[]>();
  /** What was answered, by address. */
  const answered = new Map<string, string>();

  const lookUp = (uri: vscode.Uri): DocumentMark | undefined => {
    const playbook = playbooks.of(uri);
    const path = playbook?.pathOf(uri);
    const index = playbook?.overview?.playbook;
    const document = path === undefined ? undefined : index?.byPath.get(path);
    return index && document && showsDecorations(uri)
      ? markOf(document, index)
      : undefined;
  };
  const update = (): void => {
    const stale = [...answered]
      .map(([address, reason]) => ({ uri: vscode.Uri.parse(address), reason }))
      .filter(({ uri, reason }) => (lookUp(uri)?.reason ?? "") !== reason);
    if (stale.length > 0) changed.fire(stale.map(({ uri }) => uri));
  };
  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration(uri) {
      if (!/\.(?:md|markdown)$/i.test(uri.path)) return undefined;
      const mark = lookUp(uri);
      answered.set(uri.toString(), mark?.reason ?? "");
      if (!mark) return undefined;
      const [badge, color] = LOOKS[mark.kind];
      return {
        badge,
        color: new vscode.ThemeColor(color),
        tooltip: mark.reason,
        propagate: false,
      };
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.window.registerFileDecorationProvider(provider),
    playbooks.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("playbook.decorations")) update();
    }),
  );
}
