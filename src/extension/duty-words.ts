/** What somebody is to a document, a system or an action, in a word or two. */

import * as vscode from "vscode";
import type { Duty } from "../core/index.ts";

/** "owner" for one who owns. */
export const DUTY_WORDS: Readonly<Record<Duty["kind"], string>> = {
  owns: vscode.l10n.t("owner"),
  approves: vscode.l10n.t("approver"),
  covers: vscode.l10n.t("deputy"),
  holds: vscode.l10n.t("holder of the role"),
  runs: vscode.l10n.t("technical owner"),
  administers: vscode.l10n.t("administrator"),
  "signs for": vscode.l10n.t("contract owner"),
  "sits on": vscode.l10n.t("member"),
  does: vscode.l10n.t("open action"),
};
