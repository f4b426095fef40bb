/** From the engine's words to VS Code's. */

import * as vscode from "vscode";
import {
  findLineStarts,
  positionAt,
  ruleOf,
  ruleUrl,
  type Diagnostic,
  type Position,
  type Range,
  type Severity,
  type TextEdit,
} from "../core/index.ts";

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Text that is struck through or faded. */
const TAGS = {
  deprecated: vscode.DiagnosticTag.Deprecated,
  unnecessary: vscode.DiagnosticTag.Unnecessary,
};

/** Lines and columns count from 1 there, from 0 here. */
export function toRange(start: Position, end: Position): vscode.Range {
  return new vscode.Range(
    start.line - 1,
    start.column - 1,
    end.line - 1,
    end.column - 1,
  );
}

/** Turns offsets of a text into VS Code's ranges, for a text that no editor holds. */
export function rangesIn(text: string): (range: Range) => vscode.Range {
  const starts = findLineStarts(text);
  return ({ start, end }) =>
    toRange(positionAt(starts, start), positionAt(starts, end));
}

/** Edits of the engine, whose places are offsets. */
export function toTextEdits(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.TextEdit[] {
  return edits.map(({ range, newText }) => {
    const start = document.positionAt(range.start);
    const end = document.positionAt(range.end);
    return vscode.TextEdit.replace(new vscode.Range(start, end), newText);
  });
}

/** A finding as VS Code shows it; `uriOf` finds the files of its related places. */
export function toDiagnostic(
  { start, end, message, severity, rule, related }: Diagnostic,
  uriOf: (path: string) => vscode.Uri,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(start, end),
    message,
    SEVERITIES[severity],
  );
  diagnostic.source = "playbook";
  diagnostic.code = { value: rule, target: vscode.Uri.parse(ruleUrl(rule)) };
  diagnostic.relatedInformation = related.map(
    (place) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(uriOf(place.path), toRange(place.start, place.end)),
        place.message,
      ),
  );
  const tag = ruleOf(rule)?.tag;
  if (tag) diagnostic.tags = [TAGS[tag]];
  return diagnostic;
}
