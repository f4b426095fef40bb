/** Hover: cards about fields, dates, people, documents and terms, and why a finding is one. */

import * as vscode from "vscode";
import {
  hover,
  hoverConfig,
  hoverPeople,
  ruleCard,
  type HoverAnswer,
} from "../../core/index.ts";
import { cardMarkdown } from "../card-markdown.ts";
import {
  DOCUMENTS,
  openFile,
  type OpenFile,
  openText,
  rangeIn,
  SETTINGS,
  settingsKind,
} from "../open-file.ts";
import type { Playbooks } from "../playbooks.ts";

/** Registers the hovers. */
export function registerHover(playbooks: Playbooks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(DOCUMENTS, {
      provideHover(document, position) {
        const read = openText(playbooks, document);
        if (!read) return undefined;
        const found = hover(read.open, document.offsetAt(position));
        return toHover(
          document,
          position,
          { playbook: read.playbook, index: read.open.index },
          found,
        );
      },
    }),
    vscode.languages.registerHoverProvider(SETTINGS, {
      provideHover(document, position) {
        const file = openFile(playbooks, document);
        const kind = file && settingsKind(file);
        if (!kind) return undefined;
        const ask = kind === "config" ? hoverConfig : hoverPeople;
        const found = ask(
          file.index,
          document.getText(),
          document.offsetAt(position),
        );
        return toHover(document, position, file, found);
      },
    }),
  );
}

function toHover(
  document: vscode.TextDocument,
  position: vscode.Position,
  { playbook, index }: Pick<OpenFile, "playbook" | "index">,
  found: HoverAnswer | undefined,
): vscode.Hover | undefined {
  const cards = [
    ...rulesAt(document.uri, position).flatMap(
      (id) => ruleCard(id, index) ?? [],
    ),
    ...(found?.cards ?? []),
  ];
  if (cards.length === 0) return undefined;
  return new vscode.Hover(
    cards.map((card) => cardMarkdown(card, (path) => playbook.uriOf(path))),
    found && rangeIn(document, found.range),
  );
}

/** The rules that found something here, each once; VS Code shows what they found. */
function rulesAt(
  uri: vscode.Uri,
  position: vscode.Position,
): readonly string[] {
  const codes = vscode.languages
    .getDiagnostics(uri)
    .filter(
      ({ source, range }) => source === "playbook" && range.contains(position),
    )
    .map(({ code }) => (typeof code === "object" ? String(code.value) : ""));
  return [...new Set(codes)];
}
