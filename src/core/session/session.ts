/** The one state of the engine: a playbook that has been read, kept true under changes. */

import { atOnce, inPieces, type Pause } from "./in-pieces.ts";
import { CONFIG_FILE } from "../config/config.ts";
import { OF_A_RULE, RENAMED } from "../config/rule-settings.ts";
import { withRules, type AskedRules } from "./session-rules.ts";
import { leftOut } from "./left-out.ts";
import { readConfig } from "../config/read-config.ts";
import type { ParseProblem } from "../document/parse-problem.ts";
import type { Host } from "../host.ts";
import type { Timing } from "../lint/timing.ts";
import { problemsOf } from "../lint/problems.ts";
import { linkedTexts } from "./linked-texts.ts";
import { innerPlaybooks } from "./playbook-scope.ts";
import { PlaybookState } from "./playbook-state.ts";
import type { Result } from "./result.ts";
import { isSiteSettings } from "./site-owners.ts";
import { CONFIG_INVALID } from "../rules/playbook/config-invalid.ts";
import { RULES } from "../rules/index.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { BUILT_IN_TYPES } from "../types/built-in.ts";

export type { Result } from "./result.ts";

/** An open playbook. */
export interface Session {
  readonly result: Result;
  /** Whether the text of this file matters, so that a caller need not read others. */
  reads(path: string): boolean;
  /** Whether the text of a document may hold an id; it does not where this says no. */
  mayName(path: string, id: string): boolean;
  /**
   * Takes in new texts of documents or of the people register; `null` means deleted. A change of the config needs a new
   * session, since it can change what every file is.
   */
  update(changes: Changes): Result;
  /**
   * The same for somebody who is typing: a piece at a time, so that others can run, and without the rules of the whole
   * playbook; `complete` makes up for those. One update ends before the next begins.
   */
  updateQuickly(changes: Changes, pause: Pause): Promise<Result>;
  /** What would be after changes, though nothing has changed then; who refers to whom its playbook does not know. */
  tryOut(changes: Changes, pause?: Pause): Promise<Result>;
  /** Runs what quick updates left out; when `pause` throws, nothing has changed. */
  complete(pause: Pause): Promise<Result>;
}

/** New texts by path; `null` for a file that is gone. */
export type Changes = ReadonlyMap<string, string | null>;

/** What a session is opened with. */
export interface SessionOptions extends AskedRules {
  readonly today: CalendarDate;
  /** Path of the config below the root; `playbook.config.yaml` unless told. */
  readonly configPath?: string;
  /** Whether the playbook is read as if it had no config. */
  readonly ignoresConfig?: boolean;
  /** Whether updates will follow: then it is remembered who looked up what, so that they are quick. */
  readonly isLive?: boolean;
  /** Where to note the time that rules take. */
  readonly timing?: Timing;
  /** Called between pieces of the first reading; `read` tells what was read so far, before anything was checked. */
  readonly whileReading?: (read: () => Result) => void;
}

/** Reads a whole playbook and lints it. */
export async function openSession(
  host: Host,
  options: SessionOptions,
): Promise<Session> {
  const listing = await host.list();
  const files = new Set(listing.files);
  const configPath = options.configPath ?? CONFIG_FILE;
  const isWritten = !options.ignoresConfig && files.has(configPath);
  const configRead = isWritten ? await host.read(configPath) : undefined;
  const configText = configRead && "text" in configRead ? configRead.text : "";
  const reading = readConfig(configText, BUILT_IN_TYPES, RULES);
  const config = {
    ...withRules(reading.config, options),
    isWritten,
  };
  const inner = innerPlaybooks(listing.files, configPath);
  const aliases = new Set<string>();
  const state = new PlaybookState({
    config,
    inner,
    aliases,
    today: options.today,
    rootName: host.rootName,
    files,
    isLive: options.isLive ?? false,
    timing: options.timing,
  });
  for (const each of leftOut(listing, inner, state.scope))
    state.skipped.push(each);
  const problems =
    configRead && "reason" in configRead
      ? [unreadable(configRead.reason), ...reading.problems]
      : reading.problems;
  state.isConfigBroken = problems.some(
    ({ code }) => code !== OF_A_RULE && code !== RENAMED,
  );
  state.configDiagnostics = problemsOf(
    configPath,
    configText,
    problems,
    CONFIG_INVALID,
    ({ code }) => (code === RENAMED ? "info" : "error"),
  );
  if (files.has(config.people))
    state.people.take(await readText(host, config.people));
  for (const path of listing.files.filter(isSiteSettings))
    state.takeSite(path, await readText(host, path));
  const links = new Set(listing.links?.filter(state.scope.isDocument));
  const linked = await linkedTexts(host, [...links], aliases);
  // Links come last, when the texts that they may lead to are known.
  const paths = [
    ...listing.files.filter(
      (path) => state.scope.isDocument(path) && !links.has(path),
    ),
    ...links,
  ];
  for (const [at, path] of paths.entries()) {
    if (aliases.has(path)) continue;
    const read = host.read(path);
    const result = read instanceof Promise ? await read : read;
    if ("text" in result) {
      state.take(path, result.text);
      linked.taken(result.text);
      aliases.delete(path);
    } else state.skipped.push({ path, reason: result.reason });
    const wait = host.pause?.(at + 1, paths.length);
    if (!wait) continue;
    await wait;
    options.whileReading?.(() => state.soFar());
  }
  let result = await inPieces(state.check(), () =>
    host.pause?.(paths.length, paths.length),
  );
  const take = (changes: Changes): void => {
    for (const [path, text] of changes) state.change(path, text);
  };
  return {
    get result() {
      return result;
    },
    reads: (path) =>
      path === config.people ||
      isSiteSettings(path) ||
      state.scope.isDocument(path),
    mayName: (path, id) => state.mayName(path, id),
    update(changes) {
      take(changes);
      return (result = atOnce(state.check()));
    },
    async updateQuickly(changes, pause) {
      take(changes);
      return (result = await inPieces(state.check(true), pause));
    },
    async tryOut(changes, pause = () => undefined) {
      const takeBack = state.remember(changes.keys());
      try {
        take(changes);
        return await inPieces(state.check(), pause);
      } finally {
        takeBack();
        atOnce(state.check());
      }
    },
    async complete(pause) {
      return (result = await inPieces(state.check(), pause));
    },
  };
}

function unreadable(reason: string): ParseProblem {
  return {
    code: "unreadable",
    message: `This file ${reason}.`,
    range: { start: 0, end: 0 },
  };
}

async function readText(host: Host, path: string): Promise<string> {
  const result = await host.read(path);
  return "text" in result ? result.text : "";
}
