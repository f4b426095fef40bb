/** "Playbook: Show Rule…": a rule's page, as it stands in this playbook, in the Markdown preview. */

import * as vscode from "vscode";
import {
  CONFIG_FILE,
  EXAMPLE_DAY,
  explainMarkdown,
  memoryHost,
  openSession,
  RULES,
  standingOfRules,
} from "../../core/index.ts";
import type { Playbook } from "../playbook.ts";
import type { Playbooks } from "../playbooks.ts";
import { readFile } from "../read-file.ts";

const SCHEME = "playbook-rule";

/** Registers the command and the pages behind it. */
export function registerShowRule(playbooks: Playbooks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) =>
        pageOf(uri.path.replace(/^\/|\.md$/g, ""), currentPlaybook(playbooks)),
    }),
    vscode.commands.registerCommand(
      "playbook.showRule",
      async (id: unknown) => {
        const rule = isRule(id) ? id : await chooseRule();
        if (rule === undefined) return;
        const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
        await vscode.commands.executeCommand("markdown.showPreview", uri);
      },
    ),
  );
}

function isRule(id: unknown): id is string {
  return RULES.some((rule) => rule.id === id);
}

function currentPlaybook(playbooks: Playbooks): Playbook | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return playbooks.of(uri) ?? playbooks.all[0];
}

/** Rules that found something where the cursor is come first. */
async function chooseRule(): Promise<string | undefined> {
  const here = rulesAtCursor();
  const item = (rule: (typeof RULES)[number]) => ({
    label: rule.id,
    detail: rule.summary,
  });
  const separator = (label: string) => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const found = RULES.filter(({ id }) => here.has(id));
  const chosen = await vscode.window.showQuickPick(
    [
      ...(found.length > 0 ? [separator(vscode.l10n.t("Found here"))] : []),
      ...found.map(item),
      separator(vscode.l10n.t("All rules")),
      ...RULES.filter(({ id }) => !here.has(id)).map(item),
    ],
    { placeHolder: vscode.l10n.t("Which rule?"), matchOnDetail: true },
  );
  return chosen?.label;
}

function rulesAtCursor(): ReadonlySet<string> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return new Set();
  const line = editor.selection.active.line;
  const codes = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(
      ({ source, range }) =>
        source === "playbook" &&
        range.start.line <= line &&
        range.end.line >= line,
    )
    .map(({ code }) => (typeof code === "object" ? String(code.value) : ""));
  return new Set(codes);
}

async function pageOf(
  id: string,
  playbook: Playbook | undefined,
): Promise<string> {
  const config = playbook && (await readFile(playbook.uriOf(CONFIG_FILE)));
  const text = config && "text" in config ? config.text : "";
  const standing = standingOfRules(text).find(({ rule }) => rule.id === id);
  if (!standing) return `${vscode.l10n.t("There is no rule {0}.", id)}\n`;
  const { bad } = standing.rule.examples;
  const files = typeof bad === "string" ? { "example.md": bad } : bad;
  const { result } = await openSession(memoryHost(files), {
    today: EXAMPLE_DAY,
  });
  return explainMarkdown({
    standing,
    configPath: playbook && CONFIG_FILE,
    findings: result.diagnostics.filter(({ rule }) => rule === id),
  });
}
