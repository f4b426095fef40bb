/** The texts of all documents of a playbook, unsaved ones first, read a few at a time. */

import * as vscode from "vscode";
import type { PlaybookIndex } from "../core/index.ts";
import type { Playbook } from "./playbook.ts";
import { readFile } from "./read-file.ts";

/** So many are read at once. */
const AT_ONCE = 16;

/** A document and what it says now. */
export interface DocumentText {
  readonly path: string;
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** Reads them one group after the other, until all are read or nobody waits any longer. */
export async function* documentTexts(
  playbook: Playbook,
  { documents }: PlaybookIndex,
  token: vscode.CancellationToken,
): AsyncGenerator<DocumentText> {
  const open = new Map(
    vscode.workspace.textDocuments
      .filter(({ isClosed }) => !isClosed)
      .map((each) => [each.uri.toString(), each.getText()]),
  );
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    if (token.isCancellationRequested) return;
    const group = documents.slice(at, at + AT_ONCE).map(async ({ path }) => {
      const uri = playbook.uriOf(path);
      const unsaved = open.get(uri.toString());
      if (unsaved !== undefined) return [{ path, uri, text: unsaved }];
      const read = await readFile(uri);
      return "text" in read ? [{ path, uri, text: read.text }] : [];
    });
    yield* (await Promise.all(group)).flat();
  }
}
