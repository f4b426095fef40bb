/** For suites: what this window finds, in the words of the command line, to compare with it. */

import * as vscode from "vscode";

const SEVERITIES = ["error", "warning", "info", "hint"] as const;

/** Our findings below a folder, one line each, sorted; as `lineOf` of `../hosts/command-line.ts` writes them. */
export function foundBelow(folder: vscode.Uri): readonly string[] {
  const root = `${folder.path.replace(/\/$/, "")}/`;
  return vscode.languages
    .getDiagnostics()
    .filter(([uri]) => uri.path.startsWith(root))
    .flatMap(([uri, diagnostics]) =>
      diagnostics
        .filter(({ source }) => source === "playbook")
        .map(({ code, message, severity, range: { start } }) =>
          [
            `${uri.path.slice(root.length)}:${start.line + 1}:${start.character + 1}`,
            SEVERITIES[severity],
            (code as { value: string }).value,
            message,
          ].join(" "),
        ),
    )
    .sort();
}
