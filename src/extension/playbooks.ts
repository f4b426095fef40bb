/** The playbooks of the window: found, opened, kept true, closed. All that the extension remembers between events is here. */

import * as vscode from "vscode";
import { CONFIG_FILE } from "../core/index.ts";
import { onNewDay } from "./calendar.ts";
import { playbookFinder } from "./find-playbooks.ts";
import { Playbook } from "./playbook.ts";
import { lintDelay } from "./settings.ts";

/** Milliseconds in which events of the disk are taken for one change. */
const GATHERING = 150;

/** All playbooks; what they hold is told by `onDidChange`. */
export class Playbooks implements vscode.Disposable {
  private readonly byRoot = new Map<string, Playbook>();
  private readonly pending = new Map<Playbook, Set<string>>();
  private readonly changed = new vscode.EventEmitter<Playbook | undefined>();
  private readonly disposables: vscode.Disposable[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private finding: Promise<void> | undefined;
  private isChecked = false;
  private readonly lookForPlaybooks = playbookFinder(() => void this.find());

  /** Fired with the playbook that has something new; with none when playbooks came or went. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    const { workspace } = vscode;
    const files = workspace.createFileSystemWatcher("**/*");
    const configs = workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`);
    this.disposables.push(
      files,
      configs,
      this.changed,
      onNewDay(() => void this.reload()),
      workspace.onDidChangeWorkspaceFolders(() => void this.find()),
      configs.onDidCreate(() => void this.find()),
      configs.onDidDelete(() => void this.find()),
      files.onDidCreate((uri) => this.note(uri, GATHERING)),
      files.onDidChange((uri) => this.note(uri, GATHERING)),
      files.onDidDelete((uri) => this.note(uri, GATHERING)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0)
          this.note(document.uri, lintDelay(document.uri));
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.note(uri, GATHERING)),
    );
  }

  /** All playbooks, by address. */
  get all(): readonly Playbook[] {
    const sorted = [...this.byRoot].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([, playbook]) => playbook);
  }

  /** Whether the window was searched for playbooks. */
  get isSearched(): boolean {
    return this.isChecked;
  }

  /** The playbook a file belongs to: the innermost. */
  of(uri: vscode.Uri | undefined): Playbook | undefined {
    if (!uri) return undefined;
    return this.all
      .filter((playbook) => playbook.pathOf(uri) !== undefined)
      .sort((a, b) => b.root.path.length - a.root.path.length)[0];
  }

  /** Looks for playbooks and opens those that are new. Ends when all are read. */
  find(): Promise<void> {
    return (this.finding = (this.finding ?? Promise.resolve()).then(() =>
      this.findNow(),
    ));
  }

  /** Reads everything anew. */
  async reload(): Promise<void> {
    await this.find();
    await Promise.all(this.all.map((playbook) => playbook.open()));
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const each of [...this.disposables, ...this.all]) each.dispose();
  }

  private async findNow(): Promise<void> {
    const start = performance.now();
    const { atTop, everywhere } = this.lookForPlaybooks();
    const top = await atTop;
    // The search below takes its time; what is at the top need not wait for it.
    const early = this.isChecked ? [] : this.adopt(top);
    if (early.length > 0) this.changed.fire(undefined);
    const reading = early.map((playbook) => playbook.open());
    const roots = await everywhere;
    this.drop(roots);
    const late = this.adopt(roots);
    const time = Math.round(performance.now() - start);
    this.log.info(`Found ${roots.length} playbooks in ${time} ms.`);
    this.isChecked = true;
    this.changed.fire(undefined);
    // A playbook inside another takes its files with it.
    const outer = this.all.filter(
      (each) =>
        !late.includes(each) &&
        late.some(({ root }) => each.pathOf(root) !== undefined),
    );
    for (const each of [...late, ...outer]) reading.push(each.open());
    await Promise.all(reading);
  }

  /** Makes the playbooks that are not known yet. */
  private adopt(roots: readonly vscode.Uri[]): readonly Playbook[] {
    const fresh = roots.filter((root) => !this.byRoot.has(root.toString()));
    const made = fresh.map((root) => {
      const playbook = new Playbook(root, {
        log: this.log,
        isOther: (uri) => this.byRoot.has(uri.toString()),
        tell: (each) => this.changed.fire(each),
      });
      this.byRoot.set(root.toString(), playbook);
      return playbook;
    });
    return made;
  }

  /** Closes the playbooks that are gone; their files fall to the one around them. */
  private drop(roots: readonly vscode.Uri[]): void {
    const kept = new Set(roots.map((root) => root.toString()));
    for (const [key, playbook] of this.byRoot) {
      if (kept.has(key)) continue;
      playbook.dispose();
      this.byRoot.delete(key);
      this.pending.delete(playbook);
      void this.of(playbook.root)?.open();
    }
  }

  private note(uri: vscode.Uri, delay: number): void {
    const playbook = this.of(uri);
    const path = playbook?.pathOf(uri);
    if (!playbook || path === undefined) return;
    const paths = this.pending.get(playbook);
    if (paths) paths.add(path);
    else this.pending.set(playbook, new Set([path]));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.takeIn(), delay);
  }

  private takeIn(): void {
    for (const [playbook, paths] of this.pending) void playbook.take(paths);
    this.pending.clear();
  }
}
