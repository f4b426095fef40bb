/** In whose name a review is recorded. */

import * as vscode from "vscode";
import { askPerson } from "./change/ask-person.ts";
import type { ReadPlaybook } from "./choose-playbook.ts";
import { reviewerSetting } from "./settings.ts";

const REMEMBERED = "playbook.reviewer";

/** The part of VS Code's git that is used here. */
interface GitApi {
  readonly repositories: readonly { getConfig(key: string): Promise<string> }[];
  getRepository(
    uri: vscode.Uri,
  ): { getConfig(key: string): Promise<string> } | null;
}

/** The setting, else git's user name, else who answered last; empty where nobody is known. */
export async function knownReviewer(
  { root }: ReadPlaybook,
  memory: vscode.Memento,
): Promise<string> {
  return (
    reviewerSetting(root) ||
    memory.get<string>(REMEMBERED, "") ||
    (await gitUserName(root))
  );
}

/** Asks, and remembers the answer for this window. */
export async function askReviewer(
  playbook: ReadPlaybook,
  memory: vscode.Memento,
): Promise<string | undefined> {
  const name = await askPerson(playbook, {
    title: vscode.l10n.t("Who reviewed?"),
    placeholder: vscode.l10n.t("Choose, or type a name"),
  });
  if (name) await memory.update(REMEMBERED, name);
  return name || undefined;
}

/** Empty in the web and wherever git is switched off. */
async function gitUserName(root: vscode.Uri): Promise<string> {
  try {
    const git = vscode.extensions.getExtension<{
      getAPI(version: 1): GitApi;
    }>("vscode.git");
    if (!git) return "";
    const api = (git.isActive ? git.exports : await git.activate()).getAPI(1);
    const repository = api.getRepository(root) ?? api.repositories[0];
    return (await repository?.getConfig("user.name"))?.trim() ?? "";
  } catch {
    return "";
  }
}
