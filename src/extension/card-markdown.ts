/** Cards as Markdown that can hold nothing but their own words: whatever could be a mark, a link or an address is written as a number. */

import * as vscode from "vscode";
import type { Card, CardLine, Piece } from "../core/index.ts";

const OPEN = "playbook.openDocument";

/** A card for a hover; `uriOf` finds the files it leads to. */
export function cardMarkdown(
  { lines }: Card,
  uriOf: (path: string) => vscode.Uri,
): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(
    lines.map((line) => lineMarkdown(line, uriOf)).join("  \n"),
  );
  // The only links are ours; the command opens nothing but files of a playbook.
  markdown.isTrusted = { enabledCommands: [OPEN] };
  markdown.supportHtml = false;
  markdown.supportThemeIcons = false;
  return markdown;
}

/** A text as Markdown that shows exactly it. */
export function inert(text: string): string {
  return text
    .replace(/[^\p{L}\p{N} ]/gu, (char) => `&#${char.codePointAt(0)};`)
    .replace(/^ | $|(?<= ) /g, "&#160;");
}

function lineMarkdown(
  line: CardLine,
  uriOf: (path: string) => vscode.Uri,
): string {
  return line.map((piece) => pieceMarkdown(piece, uriOf)).join("");
}

function pieceMarkdown(
  { text, look, path }: Piece,
  uriOf: (path: string) => vscode.Uri,
): string {
  const words = inert(text.trim());
  const lead = /^ /.test(text) ? " " : "";
  const tail = / $/.test(text) ? " " : "";
  const linked =
    path === undefined ? words : `[${words}](${commandOf(uriOf(path))})`;
  const marked =
    look === "strong"
      ? `**${linked}**`
      : look === "quiet"
        ? `*${linked}*`
        : linked;
  return words === "" ? text : lead + marked + tail;
}

function commandOf(uri: vscode.Uri): string {
  const args = encodeURIComponent(JSON.stringify([uri.toJSON()]));
  return `command:${OPEN}?${args.replace(/[()'*!]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`;
}
