/** Takes one quick fix: asks what it needs to know, computes it for the text of this moment, and puts the cursor where one goes on. */

import * as vscode from "vscode";
import {
  isCalendarDate,
  plainLabel,
  quickFixesFor,
  type ChosenFix,
  type Cure,
  type Diagnostic,
  type Question,
  type Refusal,
} from "../../core/index.ts";
import { askPerson } from "./ask-person.ts";
import { applyChanges, tellStale } from "./change-documents.ts";
import type { ReadPlaybook } from "../choose-playbook.ts";
import type { Playbook } from "../playbook.ts";
import type { Playbooks } from "../playbooks.ts";

/** Which fix of which finding. */
export interface FixChoice {
  readonly uri: vscode.Uri;
  readonly rule: string;
  readonly message: string;
  readonly title: string;
  /** Where it is shown, since several findings may say the same. */
  readonly at?: vscode.Position | undefined;
}

/** What is found in a file as it is now, unsaved text included. */
export async function freshDiagnostics(
  playbook: Playbook,
  path: string,
): Promise<readonly Diagnostic[]> {
  await playbook.refresh(new Set([path]));
  return playbook.result?.findings.get(path) ?? [];
}

/** Does nothing but tell the user where the finding has gone meanwhile. */
export async function applyFix(
  playbooks: Playbooks,
  { uri, rule, message, title, at }: FixChoice,
): Promise<void> {
  const playbook = playbooks.of(uri);
  const path = playbook?.pathOf(uri);
  if (!playbook?.overview || path === undefined) return;
  const read = playbook as ReadPlaybook;
  const find = async (): Promise<Found | undefined> =>
    foundIn(await freshDiagnostics(read, path), read, {
      rule,
      message,
      title,
      at,
    });
  const offered = await find();
  if (!offered) return tellStale(uri);
  const { asks } = offered.fix;
  const answer = asks ? await ask(read, asks, title) : "";
  if (!answer?.trim() && asks) return;
  // The question took its time: what was found may have moved.
  const found = asks ? await find() : offered;
  if (!found) return tellStale(uri);
  const file = await vscode.workspace.openTextDocument(
    read.uriOf(found.fix.path),
  );
  const { version } = file;
  const outcome = await read.tryFix({ ...found, answer: answer ?? "" }, () =>
    file.getText(),
  );
  if (!outcome || "refused" in outcome) return tellRefused(file.uri, outcome);
  const cure = outcome;
  const isDone =
    cure.edits.length === 0 ||
    (await applyChanges([{ file, version, edits: cure.edits }]));
  if (isDone) await showBlank(file, cure);
}

type Found = Pick<ChosenFix, "finding" | "fix">;

function foundIn(
  diagnostics: readonly Diagnostic[],
  { overview }: ReadPlaybook,
  wanted: Omit<FixChoice, "uri">,
): Found | undefined {
  const same = diagnostics.filter(
    ({ rule, message }) => rule === wanted.rule && message === wanted.message,
  );
  const finding =
    same.find(
      ({ start }) =>
        start.line - 1 === wanted.at?.line &&
        start.column - 1 === wanted.at.character,
    ) ?? same[0];
  const fix =
    finding &&
    quickFixesFor(finding, overview.playbook).find(
      ({ title }) => title === wanted.title,
    );
  return fix && { finding, fix };
}

/** Says why nothing was done, where that is known. */
function tellRefused(uri: vscode.Uri, refusal: Refusal | undefined): void {
  if (refusal?.reason === undefined) return tellStale(uri);
  void vscode.window.showWarningMessage(plainLabel(refusal.reason, 300));
}

async function ask(
  playbook: ReadPlaybook,
  question: Question,
  title: string,
): Promise<string | undefined> {
  switch (question) {
    case "person":
      return askPerson(playbook, {
        title: title.replace(/…$/, ""),
        placeholder: vscode.l10n.t("Choose, or type a name"),
      });
    case "date":
      return vscode.window.showInputBox({
        title: title.replace(/…$/, ""),
        prompt: vscode.l10n.t("The day, as YYYY-MM-DD"),
        value: playbook.overview.playbook.today,
        valueSelection: [5, 10],
        validateInput: (value) =>
          isCalendarDate(value.trim())
            ? undefined
            : vscode.l10n.t("Write the day as YYYY-MM-DD."),
      });
    case "reason":
      return vscode.window.showInputBox({
        title: title.replace(/…$/, ""),
        prompt: vscode.l10n.t(
          "The reason, in a few words; readers of the document will see it",
        ),
        placeHolder: vscode.l10n.t(
          "Agreed with legal until the new tool is there",
        ),
      });
  }
}

/** Goes to where the value is to be written, and shows what could be. */
async function showBlank(
  file: vscode.TextDocument,
  { blank }: Cure,
): Promise<void> {
  if (!blank) return;
  const selection = new vscode.Range(
    file.positionAt(blank.start),
    file.positionAt(blank.end),
  );
  await vscode.window.showTextDocument(file, { selection });
  await vscode.commands.executeCommand("editor.action.triggerSuggest");
}
