/** Who still refers to a document, in words. */

import * as vscode from "vscode";
import { plainLabel, referenceGraph, titleOf } from "../core/index.ts";
import type { ReadPlaybook } from "./choose-playbook.ts";

/** One sentence a document that would point to something retired. */
export function referrersTo(
  { overview }: ReadPlaybook,
  path: string,
): readonly string[] {
  const { t } = vscode.l10n;
  const from = referenceGraph(overview.playbook)
    .to(path)
    .map((reference) => reference.from);
  return [...new Set(from)].map((document) =>
    t(
      "Still referred to by {0} ({1})",
      plainLabel(titleOf(document)),
      plainLabel(document.path),
    ),
  );
}
