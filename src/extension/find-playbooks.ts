/** Finds the playbooks of a window: every folder that holds a `playbook.config.yaml`. */

import * as vscode from "vscode";
import { CONFIG_FILE } from "../core/index.ts";
import { PatientSearch } from "./patient-search.ts";

/** Never a part of a playbook. */
const NOT_IN = "**/{node_modules,.git,.hg,.svn}/**";

/** The roots of playbooks, as two answers: one quick, one complete. */
export interface FoundPlaybooks {
  /** Those that are folders of the workspace. */
  readonly atTop: Promise<readonly vscode.Uri[]>;
  readonly everywhere: Promise<readonly vscode.Uri[]>;
}

/** Milliseconds after which only the top of each folder counts, until VS Code's search answers. */
const PATIENCE = 10_000;

/** Makes the function that begins to look for playbooks; `onMore` is called when looking again would find more. */
export function playbookFinder(onMore: () => void): () => FoundPlaybooks {
  const nested = new PatientSearch(findNested, PATIENCE, onMore);
  return () => {
    const atTop = findAtTop();
    return { atTop, everywhere: findEverywhere(atTop, nested) };
  };
}

async function findAtTop(): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const roots = await Promise.all(
    folders.map(async ({ uri }) => ((await hasConfig(uri)) ? [uri] : [])),
  );
  return roots.flat();
}

async function findEverywhere(
  atTop: Promise<readonly vscode.Uri[]>,
  nested: PatientSearch<vscode.Uri>,
): Promise<readonly vscode.Uri[]> {
  const roots = new Map<string, vscode.Uri>();
  for (const uri of [...(await nested.run()), ...(await atTop)])
    roots.set(uri.toString(), uri);
  return [...roots.values()];
}

async function hasConfig(folder: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, CONFIG_FILE));
    return true;
  } catch {
    return false;
  }
}

/** Far-away folders may have no search; there only their own top counts. */
async function findNested(): Promise<readonly vscode.Uri[]> {
  try {
    const files = await vscode.workspace.findFiles(`**/${CONFIG_FILE}`, NOT_IN);
    const roots = files.map((file) => vscode.Uri.joinPath(file, ".."));
    const linked = await Promise.all(roots.map(isReachedByLink));
    return roots.filter((_, at) => !linked[at]);
  } catch {
    return [];
  }
}

/** VS Code's search follows links to folders, which may lead anywhere. */
async function isReachedByLink(root: vscode.Uri): Promise<boolean> {
  const top = vscode.workspace.getWorkspaceFolder(root)?.uri.path ?? root.path;
  for (let at = root; at.path.length > top.length;) {
    const { type } = await vscode.workspace.fs.stat(at);
    if (type & vscode.FileType.SymbolicLink) return true;
    at = vscode.Uri.joinPath(at, "..");
  }
  return false;
}
