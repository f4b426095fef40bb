/** The extension's beginning: what it consists of, one line each. */

import * as vscode from "vscode";
import { registerCodeLens } from "./features/code-lens.ts";
import { registerCompletion } from "./features/completion.ts";
import { registerAcknowledgePolicy } from "./features/acknowledge-policy.ts";
import { registerActionCommands } from "./features/action-commands.ts";
import { registerContextKeys } from "./features/context-keys.ts";
import { registerControlTable } from "./features/control-table.ts";
import { registerDiagnostics } from "./features/diagnostics.ts";
import { registerDocumentKeys } from "./features/document-keys.ts";
import { registerDocumentsView } from "./features/documents-view.ts";
import { registerFieldOutline } from "./features/field-outline.ts";
import { registerFileDecorations } from "./features/file-decorations.ts";
import { registerFormView } from "./features/form-view.ts";
import { registerGoToDocument } from "./features/go-to-document.ts";
import { registerInlayHints } from "./features/inlay-hints.ts";
import { registerHover } from "./features/hover.ts";
import { registerGoToPerson } from "./features/go-to-person.ts";
import { registerHandOver } from "./features/hand-over.ts";
import { registerLintPlaybook } from "./features/lint-playbook.ts";
import { registerNavigation } from "./features/navigation.ts";
import { registerMeetingLoop } from "./features/meeting-loop.ts";
import { registerNewDocument } from "./features/new-document.ts";
import { registerOpenDocument } from "./features/open-document.ts";
import {
  registerPreviewBanner,
  type PreviewBanner,
} from "./features/preview-banner.ts";
import { registerReferences } from "./features/references.ts";
import { registerFixAll } from "./features/fix-all.ts";
import { registerLifecycle } from "./features/lifecycle.ts";
import { registerMarkReviewed } from "./features/mark-reviewed.ts";
import { registerQuickFixes } from "./features/quick-fixes.ts";
import { registerRelationsView } from "./features/relations-view.ts";
import { registerRename } from "./features/rename.ts";
import { registerReviewView } from "./features/review-view.ts";
import { registerSetUpFolder } from "./features/set-up-folder.ts";
import { registerShowActions } from "./features/show-actions.ts";
import { registerShowRule } from "./features/show-rule.ts";
import { registerStatusBar } from "./features/status-bar.ts";
import { registerTypeStatus } from "./features/type-status.ts";
import { registerSupersede } from "./features/supersede.ts";
import { registerSystemsView } from "./features/systems-view.ts";
import { registerTimeViews } from "./features/time-views.ts";
import { Playbooks } from "./playbooks.ts";

const NAME = "Marketing Playbook";

/** Called by VS Code once a window holds a playbook, or a view or command of ours is used; the preview extends itself by what it returns. */
export function activate(context: vscode.ExtensionContext): PreviewBanner {
  const log = vscode.window.createOutputChannel(NAME, { log: true });
  const playbooks = new Playbooks(log);
  const banner = registerPreviewBanner(playbooks);
  context.subscriptions.push(
    log,
    playbooks,
    registerContextKeys(playbooks),
    registerDocumentKeys(playbooks),
    registerDiagnostics(playbooks),
    registerDocumentsView(playbooks, context.workspaceState),
    registerReviewView(playbooks),
    registerRelationsView(playbooks),
    registerSystemsView(playbooks),
    registerTimeViews(playbooks),
    registerActionCommands(playbooks),
    registerMeetingLoop(playbooks),
    registerStatusBar(playbooks),
    registerOpenDocument(playbooks),
    registerNewDocument(playbooks),
    registerSetUpFolder(playbooks),
    registerLintPlaybook(playbooks),
    registerGoToDocument(playbooks),
    registerCompletion(playbooks),
    registerHover(playbooks),
    registerNavigation(playbooks),
    registerFieldOutline(playbooks),
    registerReferences(playbooks),
    registerRename(playbooks),
    registerGoToPerson(playbooks),
    registerHandOver(playbooks),
    registerAcknowledgePolicy(playbooks, context.workspaceState),
    registerShowRule(playbooks),
    registerShowActions(playbooks, log),
    registerInlayHints(playbooks),
    registerCodeLens(playbooks),
    registerFileDecorations(playbooks),
    registerTypeStatus(playbooks),
    registerFormView(playbooks, context.extensionUri),
    banner,
    registerQuickFixes(playbooks),
    registerFixAll(playbooks),
    registerMarkReviewed(playbooks, context.workspaceState),
    registerLifecycle(playbooks),
    registerSupersede(playbooks),
    registerControlTable(playbooks),
  );
  void playbooks.find();
  return banner;
}
