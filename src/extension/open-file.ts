/** The document in an editor as the engine sees it: its unsaved text, and the playbook it belongs to. */

import * as vscode from "vscode";
import {
  CONFIG_FILE,
  readOpenText,
  type OpenText,
  type PlaybookIndex,
} from "../core/index.ts";
import type { Playbook } from "./playbook.ts";
import type { Playbooks } from "./playbooks.ts";

/** Which files language features are asked for; whether one is a document its playbook says. */
export const DOCUMENTS: vscode.DocumentSelector = [
  { language: "markdown" },
  { pattern: "**/*.md.erb" },
];

/** The files that are settings; people may be registered under any name. */
export const SETTINGS: vscode.DocumentSelector = [
  { language: "yaml" },
  { pattern: "**/*.{yaml,yml}" },
];

/** A file of a playbook that has been read. */
export interface OpenFile {
  readonly playbook: Playbook;
  readonly index: PlaybookIndex;
  readonly path: string;
}

/** The playbook's file behind an editor; `undefined` for any other. */
export function openFile(
  playbooks: Playbooks,
  { uri }: vscode.TextDocument,
): OpenFile | undefined {
  const playbook = playbooks.of(uri);
  const path = playbook?.pathOf(uri);
  const index = playbook?.result?.playbook;
  return playbook && index && path !== undefined
    ? { playbook, index, path }
    : undefined;
}

/** One reading for each state of a text: several features ask about the same. */
const READ = new WeakMap<
  vscode.TextDocument,
  { readonly version: number; readonly open: OpenText }
>();

/** Reads the text of a Markdown document as it is now. */
export function openText(
  playbooks: Playbooks,
  document: vscode.TextDocument,
): (OpenFile & { readonly open: OpenText }) | undefined {
  const file = openFile(playbooks, document);
  if (!file) return undefined;
  const known = READ.get(document);
  if (known?.version === document.version && known.open.index === file.index)
    return { ...file, open: known.open };
  const { playbook, index, path } = file;
  const text = document.getText();
  const open = readOpenText(index, playbook.name, path, text);
  READ.set(document, { version: document.version, open });
  return { ...file, open };
}

/** Which settings file it is, if any. */
export function settingsKind({
  index,
  path,
}: OpenFile): "config" | "people" | undefined {
  if (path === CONFIG_FILE) return "config";
  return path === index.config.people ? "people" : undefined;
}

/** Offsets as VS Code counts, from the engine's. */
export function rangeIn(
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
