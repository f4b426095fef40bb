/** Quick fixes: what is offered for a finding, made and tried out on the text as it is when one is chosen. */

import * as vscode from "vscode";
import {
  quickFixesFor,
  ruleOf,
  safeEdits,
  type Diagnostic,
  type Rule,
} from "../../core/index.ts";
import {
  applyFix,
  freshDiagnostics,
  type FixChoice,
} from "../change/apply-fix.ts";
import type { Playbooks } from "../playbooks.ts";
import { showsFindings } from "../settings.ts";
import { toTextEdits } from "../convert.ts";
import { typeActions } from "../type-actions.ts";

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append("playbook");
/** Commands of ours that deal with findings. */
const COMMANDS: Readonly<Record<NonNullable<Rule["command"]>, string>> = {
  markReviewed: vscode.l10n.t("Mark as Reviewed…"),
  newProcedure: vscode.l10n.t("Write a Procedure for It…"),
  acknowledge: vscode.l10n.t("Acknowledge This Policy…"),
  submitForReview: vscode.l10n.t("Submit for Review…"),
};

/** Registers the provider and the command behind its actions. */
export function registerQuickFixes(playbooks: Playbooks): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _, { diagnostics, only }) {
      if (only?.contains(FIX_ALL)) return fixAll(playbooks, document);
      const playbook = playbooks.of(document.uri);
      const path = playbook?.pathOf(document.uri);
      if (!playbook?.overview || path === undefined) return [];
      const offered = typeActions(playbook.overview.playbook, path, document);
      if (diagnostics.length === 0) return offered;
      const { overview } = playbook;
      const findingOf = finder(overview.findingsOf(path));
      const fixes = diagnostics.flatMap((shown) => {
        const finding = findingOf(shown);
        const offers = finding && quickFixesFor(finding, overview.playbook);
        return offers ? actionsFor(finding, document.uri, shown, offers) : [];
      });
      return [...fixes, ...offered];
    },
  };
  const kinds = [vscode.CodeActionKind.QuickFix, FIX_ALL];
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      [{ language: "markdown" }, { pattern: "**/*.{md,markdown,erb}" }],
      provider,
      { providedCodeActionKinds: kinds },
    ),
    vscode.commands.registerCommand("playbook.applyFix", (choice: unknown) =>
      applyFix(playbooks, choice as FixChoice),
    ),
  );
}

/** Finds what VS Code shows: of several that say the same the one in that place, or the first where all have moved. */
function finder(
  findings: readonly Diagnostic[],
): (shown: vscode.Diagnostic) => Diagnostic | undefined {
  const found = new Map<string, Diagnostic>();
  for (const each of findings) {
    const says = `${each.rule}\n${each.message}`;
    const { line, column } = each.start;
    for (const key of [`${says}\n${line - 1}:${column - 1}`, says])
      if (!found.has(key)) found.set(key, each);
  }
  return (shown) => {
    const { line, character } = shown.range.start;
    const says = keyOf(shown);
    return found.get(`${says}\n${line}:${character}`) ?? found.get(says);
  };
}

function actionsFor(
  { rule, message }: Diagnostic,
  uri: vscode.Uri,
  shown: vscode.Diagnostic,
  offers: readonly { readonly title: string; readonly isPreferred?: true }[],
): readonly vscode.CodeAction[] {
  const action = (
    title: string,
    command: string,
    argument: unknown,
    isPreferred = false,
  ): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.diagnostics = [shown];
    made.command = { title, command, arguments: [argument] };
    made.isPreferred = isPreferred;
    return made;
  };
  const choose = (title: string, isPreferred = false): vscode.CodeAction => {
    const at = shown.range.start;
    const choice: FixChoice = { uri, rule, message, title, at };
    return action(title, "playbook.applyFix", choice, isPreferred);
  };
  const own = ruleOf(rule)?.command;
  return [
    ...(own ? [action(COMMANDS[own], `playbook.${own}`, uri, true)] : []),
    ...offers.map(({ title, isPreferred }) => choose(title, isPreferred)),
  ];
}

/** On save, or when asked for: all safe fixes of one file at once. */
async function fixAll(
  playbooks: Playbooks,
  document: vscode.TextDocument,
): Promise<vscode.CodeAction[]> {
  const playbook = playbooks.of(document.uri);
  const path = playbook?.pathOf(document.uri);
  if (!playbook?.result || path === undefined) return [];
  if (!showsFindings(playbook.root)) return [];
  const { version } = document;
  const findings = await freshDiagnostics(playbook, path);
  const edits = safeEdits(findings).get(path);
  if (!edits || document.version !== version) return [];
  const action = new vscode.CodeAction(
    vscode.l10n.t("Fix all that is safe to fix"),
    FIX_ALL,
  );
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, toTextEdits(document, edits));
  return [action];
}

function keyOf({ code, message, source }: vscode.Diagnostic): string {
  const rule = typeof code === "object" ? String(code.value) : "";
  return source === "playbook" ? `${rule}\n${message}` : "";
}
