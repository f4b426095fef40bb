/** The form beside the editor, for those who would rather not write YAML. */

import * as vscode from "vscode";
import { formChoices, formOf, isTyped } from "../../core/index.ts";
import { showPlace, writeField, writeSection } from "../form/form-edits.ts";
import { readFromPage, type FromPage, type ToPage } from "../form/messages.ts";
import { pageHtml } from "../form/page-html.ts";
import { openSource, type OpenSource } from "../open-source.ts";
import type { Playbooks } from "../playbooks.ts";
import { setContext } from "../set-context.ts";

const VIEW = "playbook.form";
/** Milliseconds after a keystroke in the text until the form follows. */
const DELAY = 100;

/** Shows the view and registers its commands. */
export function registerFormView(
  playbooks: Playbooks,
  extension: vscode.Uri,
): vscode.Disposable {
  const form = new FormView(playbooks, extension);
  return vscode.Disposable.from(
    form,
    vscode.window.registerWebviewViewProvider(VIEW, form),
    playbooks.onDidChange(() => form.follow()),
    vscode.window.onDidChangeActiveTextEditor(() => form.follow()),
    vscode.workspace.onDidChangeTextDocument(({ document }) =>
      form.follow(document),
    ),
    vscode.workspace.onDidCloseTextDocument(() => form.follow()),
    vscode.commands.registerCommand("playbook.editField", (name: unknown) =>
      form.show(typeof name === "string" ? name : undefined),
    ),
    vscode.commands.registerCommand("playbook.editInForm", () => form.show()),
  );
}

/** What is shown, and of which document. */
class FormView implements vscode.WebviewViewProvider, vscode.Disposable {
  private view: vscode.WebviewView | undefined;
  /** The last document that was looked at; another kind of editor does not empty the form. */
  private document: vscode.TextDocument | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wanted: string | undefined;
  private isReady = false;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly playbooks: Playbooks,
    private readonly extension: vscode.Uri,
  ) {}

  resolveWebviewView(view: vscode.WebviewView): void {
    this.view = view;
    this.isReady = false;
    view.webview.options = {
      enableScripts: true,
      localResourceRoots: ["dist", "media"].map((folder) =>
        vscode.Uri.joinPath(this.extension, folder),
      ),
    };
    view.webview.onDidReceiveMessage((message: unknown) => {
      const known = readFromPage(message);
      if (known) void this.answer(known);
    });
    // A page that is hidden is thrown away, and says that it is ready when it is shown again.
    view.onDidChangeVisibility(() => {
      if (!view.visible) this.isReady = false;
    });
    view.onDidDispose(() => (this.view = undefined));
    view.webview.html = pageHtml(view.webview, this.extension);
  }

  /** Opens the form, at a field if one is named. */
  async show(name?: string): Promise<void> {
    this.wanted = name;
    await vscode.commands.executeCommand(`${VIEW}.focus`);
    this.send();
  }

  /** Brings the form up to date soon; a document that is not shown changes nothing. */
  follow(changed?: vscode.TextDocument): void {
    if (changed && changed !== this.document) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), changed ? DELAY : 0);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private send(): void {
    const editor = vscode.window.activeTextEditor;
    const isOurs =
      editor && this.playbooks.of(editor.document.uri) !== undefined;
    if (isOurs) this.document = editor.document;
    if (this.document?.isClosed) this.document = undefined;
    const open = this.document && openSource(this.playbooks, this.document);
    const isShown = open !== undefined && isOurs === true;
    setContext("playbook.isDocumentOpen", isShown);
    if (!this.view || !this.isReady) return;
    if (!open) {
      this.view.description = "";
      this.post({ kind: "nothing", sentence: this.whyNothing() });
      return;
    }
    this.post(this.messageOf(open, this.document!));
    if (this.wanted !== undefined)
      this.post({ kind: "focus", name: this.wanted });
    this.wanted = undefined;
  }

  private messageOf(
    { playbook, path, source }: OpenSource,
    { uri }: vscode.TextDocument,
  ): ToPage {
    const { overview } = playbook;
    const known = overview.playbook.byPath.get(path)!;
    const form = formOf({
      document: source.document,
      judged: isTyped(known) ? known : source.document,
      findings: overview.findingsOf(path),
      index: overview.playbook,
    });
    this.view!.description = form.title;
    return { kind: "form", document: uri.toString(), form };
  }

  private whyNothing(): string {
    return this.document
      ? vscode.l10n.t(
          "The file in the editor is no document of the playbook: it has no type, so there is nothing to fill in.",
        )
      : vscode.l10n.t(
          "Open a document of the playbook to fill in its fields here.",
        );
  }

  private async answer(message: FromPage): Promise<void> {
    if (message.kind === "ready") {
      this.isReady = true;
      this.send();
      return;
    }
    const { document } = this;
    const open = document && openSource(this.playbooks, document);
    // The page may still show the document before this one.
    if (!open || document.uri.toString() !== message.document) return;
    const { source, playbook } = open;
    const readNow = () => openSource(this.playbooks, document)?.source;
    switch (message.kind) {
      case "search": {
        const { request, name, typed } = message;
        const { playbook: index } = playbook.overview;
        const choices = formChoices(source.document, name, typed, index);
        this.post({ kind: "choices", request, choices });
        return;
      }
      case "goTo":
        await showPlace(document, message.at);
        return;
      case "addSection":
        await this.inTurn(() =>
          writeSection(document, readNow, message.heading),
        );
        return;
      case "set": {
        const { name, values } = message;
        const outcome = await this.inTurn(() =>
          writeField(document, readNow, name, values),
        );
        if (outcome === "refused") this.refuse(name);
      }
    }
  }

  /** One edit after another: each is worked out for the outcome of the one before. */
  private inTurn<T>(edit: () => Promise<T>): Promise<T> {
    const turn = this.writing.then(edit);
    this.writing = turn.catch(() => {});
    return turn;
  }

  private refuse(name: string): void {
    const sentence = vscode.l10n.t(
      "This cannot be written from here without harm to the text; change it there.",
    );
    this.post({ kind: "refused", name, sentence });
  }

  private post(message: ToPage): void {
    void this.view?.webview.postMessage(message);
  }
}
