/** The questions before a new document: its type, its title, its owner. */

import * as vscode from "vscode";
import {
  plainLabel,
  planDocument,
  type DocumentType,
} from "../../core/index.ts";
import { askPerson } from "./ask-person.ts";
import type { ReadPlaybook } from "../choose-playbook.ts";

interface TypeItem extends vscode.QuickPickItem {
  readonly type?: DocumentType;
}

/** Step 1. Types that the playbook uses come first. */
export async function askType({
  overview,
}: ReadPlaybook): Promise<DocumentType | undefined> {
  const { config, typed } = overview.playbook;
  const used = new Set(typed.map(({ type }) => type.id));
  const items = (
    types: readonly DocumentType[],
    heading: string,
  ): readonly TypeItem[] =>
    types.length === 0
      ? []
      : [
          { label: heading, kind: vscode.QuickPickItemKind.Separator },
          ...types.map((type) => ({
            label: `$(${type.icon}) ${plainLabel(type.title)}`,
            description: plainLabel(type.aliases.slice(0, 3).join(", ")),
            detail: plainLabel(type.summary, 200),
            type,
          })),
        ];
  const types = [...config.types].sort((a, b) => (a.title < b.title ? -1 : 1));
  const chosen = await vscode.window.showQuickPick<TypeItem>(
    [
      ...items(
        types.filter(({ id }) => used.has(id)),
        vscode.l10n.t("In this playbook"),
      ),
      ...items(
        types.filter(({ id }) => !used.has(id)),
        used.size > 0 ? vscode.l10n.t("Not used here yet") : "",
      ),
    ],
    {
      title: vscode.l10n.t("New Document (1 of 3)"),
      placeHolder: vscode.l10n.t("What kind of document?"),
      matchOnDescription: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
    },
  );
  return chosen?.type;
}

/** Step 2, with a look at what will be made. */
export async function askTitle(
  { overview, name }: ReadPlaybook,
  type: DocumentType,
): Promise<string | undefined> {
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t("New {0} (2 of 3)", plainLabel(type.title)),
    prompt: vscode.l10n.t("What is it called?"),
    placeHolder: vscode.l10n.t("Title"),
    ignoreFocusOut: true,
    validateInput(value) {
      if (value.trim() === "") return undefined;
      const plan = planDocument(overview.playbook, name, {
        type,
        title: value,
        owner: "",
      });
      return {
        message: vscode.l10n.t(
          "Will be {0}, with the id {1}",
          plainLabel(plan.path),
          plainLabel(plan.id),
        ),
        severity: vscode.InputBoxValidationSeverity.Info,
      };
    },
  });
  return title?.trim() || undefined;
}

/** Step 3: from the register, or whatever is typed; empty for nobody yet. */
export function askOwner(
  playbook: ReadPlaybook,
  type: DocumentType,
): Promise<string | undefined> {
  const { t } = vscode.l10n;
  return askPerson(playbook, {
    title: t("New {0} (3 of 3)", plainLabel(type.title)),
    placeholder: t("Who answers for it? Choose, or type a name"),
    nobody: {
      label: `$(circle-slash) ${t("Nobody yet")}`,
      description: t("the line stays open in the document"),
    },
  });
}
