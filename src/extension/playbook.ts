/** One playbook of the window, kept true to the disk and to unsaved text; long, because reading and changing wait for each other here. */

import * as vscode from "vscode";
import {
  CONFIG_FILE,
  countOf,
  openSession,
  overviewOf,
  type Overview,
  type Result,
  tryFix,
  type ChosenFix,
  type Cure,
  type Refusal,
  type Session,
} from "../core/index.ts";
import { AcceptedFindings } from "./accepted-findings.ts";
import { AfterPause } from "./after-pause.ts";
import { localToday } from "./calendar.ts";
import { EDITORS_OWN } from "./editors-own.ts";
import { walkFolder, type Walk } from "./folder-walk.ts";
import { openTexts } from "./open-texts.ts";
import { isGone, readFile } from "./read-file.ts";
import { inPeace, inSlices } from "./slices.ts";
import { pathBelow, vscodeHost } from "./vscode-host.ts";

/** Milliseconds until the first look at what is read so far, where there is so much that reading it takes its time. */
const FIRST_LOOK = 300;
const MUCH = 500;
/** Milliseconds between two words of progress: VS Code shows a tree anew only after 200 in which nothing changes. */
const PROGRESS = 400;
/** More changes at once, say after a switch of branches, and reading everything anew is quicker. */
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
  /** While the first reading goes on: what is read so far, without findings. */
  private early: Overview | undefined;
  /** How far the first reading is. */
  progress: { readonly done: number; readonly total: number } | undefined;
  private session: Session | undefined;
  private walk: Walk | undefined;
  /** Texts on disk of files with accepted findings. */
  private readonly texts = new Map<string, string>();
  private readonly accepted = new AcceptedFindings();
  private readonly thorough = new AfterPause((token) =>
    this.enqueue(() => this.complete(token)),
  );
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

  /** What views can show: everything, or as much as is read so far. */
  get shown(): Overview | undefined {
    return this.overview ?? this.early;
  }

  /** A file's path below the root. */
  pathOf(uri: vscode.Uri): string | undefined {
    return pathBelow(this.root, uri);
  }

  /** The address of a file below the root. */
  uriOf(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.root, path);
  }

  /** Whether the text of a document may hold an id; nobody need read it where this says no. */
  mayName(path: string, id: string): boolean {
    return this.session?.mayName(path, id) ?? true;
  }

  /** Reads everything anew; a reading that is under way is given up. */
  open(): Promise<void> {
    this.reading.cancel();
    const reading = (this.reading = new vscode.CancellationTokenSource());
    return this.enqueue(() => this.readAll(reading.token));
  }

  /** Takes in files that changed, on disk or in an editor. */
  take(paths: ReadonlySet<string>): Promise<void> {
    this.thorough.dispose();
    return this.enqueue(() => this.takeIn(paths)).then(() =>
      this.thorough.restart(),
    );
  }

  /** The same for somebody who waits for all that is to be said of the playbook now. */
  refresh(paths: ReadonlySet<string>): Promise<void> {
    this.thorough.dispose();
    return this.enqueue(async () => {
      await this.takeIn(paths);
      await this.complete(this.reading.token);
    });
  }

  /** Makes a quick fix for the text that its file has now, unless it would do no good; `undefined` where nothing is read. */
  async tryFix(
    chosen: ChosenFix,
    textNow: () => string,
  ): Promise<Cure | Refusal | undefined> {
    let outcome: Cure | Refusal | undefined;
    await this.enqueue(async () => {
      const { token } = this.reading;
      await this.takeIn(new Set([chosen.fix.path]));
      await this.complete(token);
      if (this.session)
        outcome = await tryFix(this.session, chosen, textNow(), inPeace(token));
    });
    return outcome;
  }

  dispose(): void {
    this.reading.cancel();
    this.thorough.dispose();
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
    const texts = openTexts((uri) => this.pathOf(uri));
    let told = start;
    const pause = inSlices(token, (done, total) => {
      this.progress = { done, total };
      if (this.session || performance.now() - told < PROGRESS) return;
      told = performance.now();
      this.around.tell(this);
    });
    let wait = FIRST_LOOK;
    const host = vscodeHost(this.root, {
      walk,
      pause,
      textOf: (path) => texts.get(path),
    });
    const session = await openSession(host, {
      today: localToday(),
      rules: EDITORS_OWN,
      isLive: true,
      // The longer it takes, the more there is to show, and the less often.
      whileReading: (read) => {
        const isMuch = (this.progress?.total ?? 0) >= MUCH;
        if (this.session || !isMuch || performance.now() - start < wait) return;
        this.early = overviewOf(read());
        wait = 2 * (performance.now() - start);
      },
    });
    if (token.isCancellationRequested) return;
    this.walk = walk;
    this.session = session;
    this.progress = undefined;
    this.early = undefined;
    this.texts.clear();
    await this.show(session.result);
    this.around.log.info(
      `Read ${countOf(session.result.counts.documents, "document")} of ${this.root.path} in ${Math.round(performance.now() - start)} ms.`,
    );
    await this.takeIn(this.changedSince(texts));
  }

  private async takeIn(paths: ReadonlySet<string>): Promise<void> {
    const { session, walk } = this;
    const { token } = this.reading;
    if (!session || !walk || paths.size === 0) return;
    if (paths.size > MANY || [...paths].some(isSettings))
      return this.readAll(token);
    const texts = openTexts((uri) => this.pathOf(uri));
    const changes = new Map<string, string | null>();
    for (const path of paths) {
      if (walk.leavesOut(path)) continue;
      const text = texts.get(path) ?? (await this.textOnDisk(path, session));
      if (text === undefined) return this.readAll(token);
      changes.set(path, text);
      this.texts.delete(path);
    }
    if (changes.size === 0) return;
    await this.show(await session.updateQuickly(changes, inPeace(token)));
  }

  /** Makes up for the rules of the whole playbook, which need not run with every letter. */
  private async complete(token: vscode.CancellationToken): Promise<void> {
    if (this.session && !token.isCancellationRequested)
      await this.show(await this.session.complete(inPeace(token)));
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

  private async keptText(path: string): Promise<string | undefined> {
    const kept = this.texts.get(path);
    if (kept !== undefined) return kept;
    const read = await readFile(this.uriOf(path));
    if ("text" in read) this.texts.set(path, read.text);
    return "text" in read ? read.text : undefined;
  }

  private changedSince(texts: ReadonlyMap<string, string>): Set<string> {
    const now = openTexts((uri) => this.pathOf(uri));
    const paths = [...new Set([...texts.keys(), ...now.keys()])];
    return new Set(paths.filter((path) => texts.get(path) !== now.get(path)));
  }

  private async show(result: Result): Promise<void> {
    const open = openTexts((uri) => this.pathOf(uri));
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
