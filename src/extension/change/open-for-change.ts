/** A document of a playbook opened in memory, to be changed by a command. */

import * as vscode from "vscode";
import { isTyped, sourceOf, type Source } from "../../core/index.ts";
import type { ReadPlaybook } from "../choose-playbook.ts";

/** A document as it is now, unsaved text included. */
export interface Changeable {
  readonly source: Source;
  readonly file: vscode.TextDocument;
  /** What `file` was when it was read. */
  readonly version: number;
}

/** Opens a document; `undefined` when it is gone or has no type. */
export async function openForChange(
  playbook: ReadPlaybook,
  path: string,
): Promise<Changeable | undefined> {
  const document = playbook.overview.playbook.byPath.get(path);
  if (!document || !isTyped(document)) return undefined;
  try {
    const uri = playbook.uriOf(path);
    const file = await vscode.workspace.openTextDocument(uri);
    const source = sourceOf(document, file.getText());
    return { source, file, version: file.version };
  } catch {
    return undefined;
  }
}
