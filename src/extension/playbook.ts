/** One playbook of the window, kept true: to the disk, and to unsaved text before that. */

import * as vscode from "vscode";
import {
  CONFIG_FILE,
  openSession,
  overviewOf,
  type Overview,
  type Result,
  type Session,
} from "../core/index.ts";
import { AcceptedFindings } from "./accepted-findings.ts";
import { localToday } from "./calendar.ts";
import { EDITORS_OWN } from "./editors-own.ts";
import { walkFolder, type Walk } from "./folder-walk.ts";
import { isGone, readFile } from "./read-file.ts";
import { inSlices } from "./slices.ts";
import { pathBelow, vscodeHost } from "./vscode-host.ts";

/** More changes than this at once, say after a switch of branches, and reading everything anew is quicker. */
const MANY = 200;

/** What a playbook needs of its surroundings. */
export interface PlaybookSurroundings {
  readonly log: vscode.LogOutputChannel;
  /** Whether a folder below the root is a playbook of its own. */
  isOther(uri: vscode.Uri): boolean;
  /** Something is new: findings, documents or how far the reading is. */
  tell(playbook: Playbook): void;
}

/** A playbook; reading it anew and taking in changes happen one after the other. */
export class Playbook implements vscode.Disposable {
  result: Result | undefined;
  overview: Overview | undefined;
  /** How far the first reading is. */
  progress: { readonly done: number; readonly total: number } | undefined;
  private session: Session | undefined;
  private walk: Walk | undefined;
  /** Texts on disk of files with accepted findings. */
  private readonly texts = new Map<string, string>();
  private readonly accepted = new AcceptedFindings();
  private work: Promise<void> = Promise.resolve();
  private reading = new vscode.CancellationTokenSource();

  constructor(
    readonly root: vscode.Uri,
    private readonly around: PlaybookSurroundings,
  ) {}

  /** The folder's name, for people. */
  get name(): string {
    return this.root.path.split("/").at(-1) || this.root.authority;
  }

  /** A file's path below the root. */
  pathOf(uri: vscode.Uri): string | undefined {
    return pathBelow(this.root, uri);
  }

  /** The address of a file below the root. */
  uriOf(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.root, path);
  }

  /** Reads everything anew; a reading that is under way is given up. */
  open(): Promise<void> {
    this.reading.cancel();
    const reading = (this.reading = new vscode.CancellationTokenSource());
    return this.enqueue(() => this.readAll(reading.token));
  }

  /** Takes in files that changed, on disk or in an editor. */
  take(paths: ReadonlySet<string>): Promise<void> {
    return this.enqueue(() => this.takeIn(paths));
  }

  dispose(): void {
    this.reading.cancel();
  }

  private enqueue(task: () => Promise<void>): Promise<void> {
    return (this.work = this.work.then(task).catch((error) => {
      if (!(error instanceof vscode.CancellationError))
        this.around.log.error(error as Error);
    }));
  }

  private async readAll(token: vscode.CancellationToken): Promise<void> {
    if (token.isCancellationRequested) return;
    const start = performance.now();
    const walk = await walkFolder(this.root, (folder) =>
      this.around.isOther(this.uriOf(folder)),
    );
    const texts = this.openTexts();
    const breathe = inSlices(token, (done, total) => {
      this.progress = { done, total };
      if (!this.session) this.around.tell(this);
    });
    const host = vscodeHost(this.root, {
      walk,
      breathe,
      textOf: (path) => texts.get(path),
    });
    const session = await openSession(host, {
      today: localToday(),
      rules: EDITORS_OWN,
      isLive: true,
    });
    if (token.isCancellationRequested) return;
    this.walk = walk;
    this.session = session;
    this.progress = undefined;
    this.texts.clear();
    await this.show(session.result);
    const { documents } = session.result.counts;
    const time = Math.round(performance.now() - start);
    this.around.log.info(
      `Read ${documents} documents of ${this.root.path} in ${time} ms.`,
    );
    await this.takeIn(this.changedSince(texts));
  }

  private async takeIn(paths: ReadonlySet<string>): Promise<void> {
    const { session, walk } = this;
    const token = this.reading.token;
    if (!session || !walk || paths.size === 0) return;
    if (paths.size > MANY || [...paths].some(isSettings))
      return this.readAll(token);
    const texts = this.openTexts();
    const changes = new Map<string, string | null>();
    for (const path of paths) {
      if (walk.leavesOut(path)) continue;
      const text = texts.get(path) ?? (await this.textOnDisk(path, session));
      if (text === undefined) return this.readAll(token);
      changes.set(path, text);
    }
    if (changes.size === 0) return;
    for (const path of changes.keys()) this.texts.delete(path);
    const breathe = inSlices(token, () => {});
    await this.show(await session.updateInPieces(changes, () => breathe(0, 0)));
  }

  /** `null` for a file that is gone, `undefined` where only reading everything anew tells. */
  private async textOnDisk(
    path: string,
    session: Session,
  ): Promise<string | null | undefined> {
    const { files, folders } = session.result.playbook;
    const uri = this.uriOf(path);
    if (await isGone(uri))
      return folders.has(path) && !files.has(path) ? undefined : null;
    const read = await readFile(uri);
    if (!session.reads(path))
      return "text" in read || read.reason !== "is a folder" ? "" : undefined;
    return "text" in read ? read.text : undefined;
  }

  /** The texts that people have before their eyes. */
  private openTexts(): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const document of vscode.workspace.textDocuments) {
      const path = this.pathOf(document.uri);
      const isBroken = document.isClosed || path === undefined;
      if (!isBroken) texts.set(path, document.getText());
    }
    return texts;
  }

  private async keptText(path: string): Promise<string | undefined> {
    const kept = this.texts.get(path);
    if (kept !== undefined) return kept;
    const read = await readFile(this.uriOf(path));
    if ("text" in read) this.texts.set(path, read.text);
    return "text" in read ? read.text : undefined;
  }

  private changedSince(texts: ReadonlyMap<string, string>): Set<string> {
    const now = this.openTexts();
    const paths = [...new Set([...texts.keys(), ...now.keys()])];
    return new Set(paths.filter((path) => texts.get(path) !== now.get(path)));
  }

  private async show(result: Result): Promise<void> {
    const open = this.openTexts();
    this.result = await this.accepted.takenFrom(
      result,
      async (path) => open.get(path) ?? (await this.keptText(path)),
      (sentence) => this.around.log.warn(sentence),
    );
    this.overview = overviewOf(this.result, this.overview);
    this.around.tell(this);
  }
}

/** Files that decide what every other file is. */
function isSettings(path: string): boolean {
  return path === CONFIG_FILE || /(?:^|\/)\.gitignore$/.test(path);
}
