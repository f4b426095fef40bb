/** Completion while one writes: in front matter with every letter, in prose when asked. */

import * as vscode from "vscode";
import {
  complete,
  completeConfig,
  completePeople,
  type Suggestion,
  type SuggestionKind,
  type Suggestions,
} from "../../core/index.ts";
import {
  DOCUMENTS,
  openFile,
  openText,
  rangeIn,
  SETTINGS,
  settingsKind,
} from "../open-file.ts";
import type { Playbooks } from "../playbooks.ts";

/** Characters that open the list; VS Code asks for no letters, since quick suggestions are off in Markdown. */
const TRIGGERS = [...":-_[#@|( ,{\"'"];

const KINDS: Readonly<Record<SuggestionKind, vscode.CompletionItemKind>> = {
  field: vscode.CompletionItemKind.Field,
  section: vscode.CompletionItemKind.Module,
  value: vscode.CompletionItemKind.EnumMember,
  date: vscode.CompletionItemKind.Event,
  person: vscode.CompletionItemKind.User,
  team: vscode.CompletionItemKind.User,
  document: vscode.CompletionItemKind.Reference,
  term: vscode.CompletionItemKind.Text,
  word: vscode.CompletionItemKind.Constant,
  setting: vscode.CompletionItemKind.Property,
};

/** Registers completion for documents, the config and the register. */
export function registerCompletion(playbooks: Playbooks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument((event) =>
      suggestOnLetter(playbooks, event),
    ),
    vscode.languages.registerCompletionItemProvider(
      DOCUMENTS,
      {
        provideCompletionItems(document, position, token, { triggerKind }) {
          const read = openText(playbooks, document);
          if (!read || token.isCancellationRequested) return undefined;
          const isAsked = triggerKind === vscode.CompletionTriggerKind.Invoke;
          const offset = document.offsetAt(position);
          return toList(document, complete(read.open, offset, isAsked));
        },
      },
      // eslint-disable-next-line no-restricted-syntax -- A dozen characters.
      ...TRIGGERS,
    ),
    vscode.languages.registerCompletionItemProvider(
      SETTINGS,
      {
        provideCompletionItems(document, position) {
          const found = inSettings(playbooks, document, position);
          return toList(document, found);
        },
      },
      // eslint-disable-next-line no-restricted-syntax -- A dozen characters.
      ...TRIGGERS,
    ),
  );
}

/** The first letter of a word opens the list as well, where there is something to choose: in fields and in tables. */
function suggestOnLetter(
  playbooks: Playbooks,
  { document, contentChanges, reason }: vscode.TextDocumentChangeEvent,
): void {
  const [change] = contentChanges;
  const editor = vscode.window.activeTextEditor;
  if (
    reason !== undefined ||
    contentChanges.length !== 1 ||
    !/^[\p{L}\p{N}]$/u.test(change!.text) ||
    editor?.document !== document ||
    !vscode.languages.match(DOCUMENTS, document)
  )
    return;
  const { line, character } = change!.range.start;
  const before = document.lineAt(line).text.slice(0, character);
  const isOff = !vscode.workspace
    .getConfiguration("editor", document)
    .get("suggestOnTriggerCharacters", true);
  if (isOff || /[\p{L}\p{N}_-]$/u.test(before)) return;
  const read = openText(playbooks, document);
  const offset = change!.rangeOffset + change!.text.length;
  if (read && complete(read.open, offset, false))
    void vscode.commands.executeCommand("editor.action.triggerSuggest");
}

/** Where the YAML extension is at work it reads the same schemas, and one list is enough. */
function inSettings(
  playbooks: Playbooks,
  document: vscode.TextDocument,
  position: vscode.Position,
): Suggestions | undefined {
  const file = openFile(playbooks, document);
  const kind = file && settingsKind(file);
  if (!kind || vscode.extensions.getExtension("redhat.vscode-yaml"))
    return undefined;
  const offset = document.offsetAt(position);
  const text = document.getText();
  return kind === "config"
    ? completeConfig(file.index, text, offset)
    : completePeople(text, offset);
}

function toList(
  document: vscode.TextDocument,
  found: Suggestions | undefined,
): vscode.CompletionList | undefined {
  if (!found) return undefined;
  const range = rangeIn(document, found.range);
  const items = found.items.map((item, at) =>
    toItem(item, { found, range, place: at }),
  );
  return new vscode.CompletionList(items, found.isPartial);
}

interface Around {
  readonly found: Suggestions;
  readonly range: vscode.Range;
  readonly place: number;
}

function toItem(
  suggestion: Suggestion,
  { found, range, place }: Around,
): vscode.CompletionItem {
  const { label, aside, note, about, insert, hasCursor, words } = suggestion;
  const item = new vscode.CompletionItem(
    {
      label,
      ...(aside ? { detail: `  ${aside}` } : {}),
      ...(note ? { description: note } : {}),
    },
    KINDS[suggestion.kind],
  );
  item.range = range;
  item.insertText = hasCursor
    ? new vscode.SnippetString(asSnippet(insert))
    : insert;
  item.sortText = String(place).padStart(4, "0");
  item.filterText = filterOf(words ?? label, found);
  if (about) item.documentation = about.join("\n\n");
  if (suggestion.goesOn)
    item.command = {
      command: "editor.action.triggerSuggest",
      title: vscode.l10n.t("Suggest"),
    };
  return item;
}

/** VS Code compares with what stands in the range, an opening quote included. */
function filterOf(words: string, { typed, isComplete }: Suggestions): string {
  if (isComplete) return typed;
  return /^["']/.test(typed) ? typed.charAt(0) + words : words;
}

function asSnippet(text: string): string {
  return text
    .split("$0")
    .map((part) => part.replace(/[\\$}]/g, "\\$&"))
    .join("$0");
}
