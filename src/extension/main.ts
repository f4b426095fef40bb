/** The extension's beginning: what it consists of, one line each. */

import * as vscode from "vscode";
import { registerActionCommands } from "./features/action-commands.ts";
import { registerContextKeys } from "./features/context-keys.ts";
import { registerDiagnostics } from "./features/diagnostics.ts";
import { registerDocumentsView } from "./features/documents-view.ts";
import { registerGoToDocument } from "./features/go-to-document.ts";
import { registerLintPlaybook } from "./features/lint-playbook.ts";
import { registerMeetingLoop } from "./features/meeting-loop.ts";
import { registerNewDocument } from "./features/new-document.ts";
import { registerOpenDocument } from "./features/open-document.ts";
import { registerRelationsView } from "./features/relations-view.ts";
import { registerReviewView } from "./features/review-view.ts";
import { registerSetUpFolder } from "./features/set-up-folder.ts";
import { registerShowActions } from "./features/show-actions.ts";
import { registerShowRule } from "./features/show-rule.ts";
import { registerStatusBar } from "./features/status-bar.ts";
import { registerTimeViews } from "./features/time-views.ts";
import { Playbooks } from "./playbooks.ts";

const NAME = "Marketing Playbook";

/** Called by VS Code once a window holds a playbook, or a view or command of ours is used. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel(NAME, { log: true });
  const playbooks = new Playbooks(log);
  context.subscriptions.push(
    log,
    playbooks,
    registerContextKeys(playbooks),
    registerDiagnostics(playbooks),
    registerDocumentsView(playbooks, context.workspaceState),
    registerReviewView(playbooks),
    registerRelationsView(playbooks),
    registerTimeViews(playbooks),
    registerActionCommands(playbooks),
    registerMeetingLoop(playbooks),
    registerStatusBar(playbooks),
    registerOpenDocument(playbooks),
    registerNewDocument(playbooks),
    registerSetUpFolder(playbooks),
    registerLintPlaybook(playbooks),
    registerGoToDocument(playbooks),
    registerShowRule(playbooks),
    registerShowActions(playbooks, log),
  );
  void playbooks.find();
}
