/** A document as it stands in the editor at this moment, a keystroke ahead of the playbook around it. */

import type * as vscode from "vscode";
import { isTyped, sourceOf, type Source } from "../core/index.ts";
import { isRead, type ReadPlaybook } from "./choose-playbook.ts";
import type { Playbooks } from "./playbooks.ts";

/** A typed document of a playbook, read from the editor's text. */
export interface OpenSource {
  readonly playbook: ReadPlaybook;
  /** Below the playbook's root. */
  readonly path: string;
  readonly source: Source;
}

/** Readings that are still true, so that several features share one. */
const READ = new WeakMap<
  vscode.TextDocument,
  { readonly text: string; readonly source: Source; readonly known: unknown }
>();

/** Reads the document in an editor; nothing for a file that is no document of a playbook, or of one that is not read yet. */
export function openSource(
  playbooks: Playbooks,
  document: vscode.TextDocument,
): OpenSource | undefined {
  const playbook = playbooks.of(document.uri);
  const path = playbook?.pathOf(document.uri);
  if (!playbook || path === undefined || !isRead(playbook)) return undefined;
  const known = playbook.overview.playbook.byPath.get(path);
  if (!known || !isTyped(known)) return undefined;
  const text = document.getText();
  const kept = READ.get(document);
  if (kept?.text === text && kept.known === known)
    return { playbook, path, source: kept.source };
  const source = sourceOf(known, text);
  READ.set(document, { text, source, known });
  return { playbook, path, source };
}
