/** The form's page before its script fills it: no inline style, no script but ours, nothing from elsewhere. */

import * as vscode from "vscode";
import { pageTexts } from "./page-texts.ts";

/** The HTML of the page. */
export function pageHtml(
  webview: vscode.Webview,
  extension: vscode.Uri,
): string {
  const nonce = crypto.randomUUID();
  const address = (path: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, path)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  const texts = encodeURIComponent(JSON.stringify(pageTexts()));
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="playbook-texts" content="${texts}">
<link rel="stylesheet" href="${address("media/form.css")}">
</head>
<body>
<main id="form"></main>
<div id="said" role="status" class="only-heard"></div>
<script nonce="${nonce}" src="${address("dist/form.js")}"></script>
</body>
</html>`;
}
