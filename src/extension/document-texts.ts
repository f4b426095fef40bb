/** The texts of the documents that may speak of one, as they are in the editor or on disk, read a few at a time. */

import type * as vscode from "vscode";
import {
  isTyped,
  type PlaybookDocument,
  type PlaybookIndex,
} from "../core/index.ts";
import { openTexts } from "./open-texts.ts";
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

/** Reads those that refer to a document or may name its id, one group after the other, until nobody waits any longer. */
export async function* textsAbout(
  target: PlaybookDocument,
  playbook: Playbook,
  { documents: all, references }: PlaybookIndex,
  token: vscode.CancellationToken,
): AsyncGenerator<DocumentText> {
  const id = isTyped(target) ? target.id?.text : undefined;
  const referrers = new Set(references.to(target.path).map(({ from }) => from));
  const open = openTexts((uri) => playbook.pathOf(uri));
  const documents = all.filter(
    ({ path }) =>
      path === target.path ||
      referrers.has(path) ||
      open.has(path) ||
      (id !== undefined && playbook.mayName(path, id)),
  );
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    if (token.isCancellationRequested) return;
    const group = documents.slice(at, at + AT_ONCE).map(async ({ path }) => {
      const uri = playbook.uriOf(path);
      const unsaved = open.get(path);
      if (unsaved !== undefined) return [{ path, uri, text: unsaved }];
      const read = await readFile(uri);
      return "text" in read ? [{ path, uri, text: read.text }] : [];
    });
    yield* (await Promise.all(group)).flat();
  }
}
