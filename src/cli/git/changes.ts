/** A part of a playbook's history: what is to be checked, and how the files that differ were before. */

import {
  CONFIG_FILE,
  openSession,
  overlayHost,
  rulesOf,
  type Diagnostic,
  type Host,
  type Result,
} from "../../core/index.ts";
import type { OpenPlaybook } from "../open-playbook.ts";

/** Changed files, and a host that shows what they have become. */
export interface Changes {
  /** Known at once to touch nothing of the playbook. */
  readonly isNothing: boolean;
  wrapHost(host: Host): Host;
  /** Changed paths with their texts before the change, `null` where there was no such file. To be asked after the reading. */
  before(): Promise<ReadonlyMap<string, string | null>>;
}

/** Which findings the changes answer for. */
interface Concern {
  /** Paths that were changed, added or deleted. */
  readonly changed: ReadonlySet<string>;
  isConcerned(diagnostic: Diagnostic): boolean;
}

/** A playbook of which only a part is wanted. */
export interface Narrowed {
  readonly playbook: OpenPlaybook;
  isWanted(diagnostic: Diagnostic): boolean;
}

/** Narrows a playbook down to what changes answer for. */
export async function narrow(
  playbook: OpenPlaybook,
  changes: Changes,
): Promise<Narrowed> {
  const { changed, isConcerned } = await concernOf(changes, playbook);
  const concerned = playbook.result.diagnostics.filter(isConcerned);
  const paths = new Set([...changed, ...concerned.map(({ path }) => path)]);
  const isSelected = (path: string): boolean =>
    playbook.isSelected(path) && paths.has(path);
  return {
    playbook: { ...playbook, isSelected },
    isWanted: (each) => isSelected(each.path) && isConcerned(each),
  };
}

/**
 * The changes answer for every finding in a changed document, and for those in other documents that were not there before:
 * a reference to what has been deleted, an id that is now used twice.
 */
async function concernOf(
  changes: Changes,
  playbook: OpenPlaybook,
): Promise<Concern> {
  const { result } = playbook;
  const before = await changes.before();
  const changed = new Set(before.keys());
  const byTime = new Set(
    rulesOf(result.playbook.config).flatMap((rule) =>
      rule.byTime ? [rule.id] : [],
    ),
  );
  const others = result.diagnostics.filter(
    ({ path, rule }) => !changed.has(path) && !byTime.has(rule),
  );
  if (others.length === 0 || changed.size === 0)
    return { changed, isConcerned: ({ path }) => changed.has(path) };
  const old = await resultBefore(before, playbook);
  const known = new Map<string, number>();
  for (const each of old.diagnostics)
    known.set(keyOf(each), (known.get(keyOf(each)) ?? 0) + 1);
  const fresh = new Set<string>();
  for (const each of others) {
    const left = known.get(keyOf(each)) ?? 0;
    known.set(keyOf(each), left - 1);
    if (left <= 0) fresh.add(keyOf(each));
  }
  return {
    changed,
    isConcerned: (each) => changed.has(each.path) || fresh.has(keyOf(each)),
  };
}

/** The findings of the playbook as it was. Only the changed files are read anew, unless the settings are among them. */
async function resultBefore(
  before: ReadonlyMap<string, string | null>,
  { session, host, sessionOptions }: OpenPlaybook,
): Promise<Result> {
  if (before.has(sessionOptions.configPath ?? CONFIG_FILE)) {
    const { result } = await openSession(
      withTexts(host, before),
      sessionOptions,
    );
    return result;
  }
  const now = new Map<string, string | null>();
  for (const path of before.keys()) {
    const isThere = session.result.playbook.files.has(path);
    const read = isThere ? await host.read(path) : undefined;
    now.set(path, read === undefined ? null : "text" in read ? read.text : "");
  }
  const result = session.update(before);
  session.update(now);
  return result;
}

function withTexts(
  host: Host,
  texts: ReadonlyMap<string, string | null>,
): Host {
  const there = new Map<string, string>();
  for (const [path, text] of texts) if (text !== null) there.set(path, text);
  const overlay = overlayHost(host, there);
  return {
    ...overlay,
    list: async () => {
      const { files, skipped } = await overlay.list();
      return {
        files: files.filter((path) => texts.get(path) !== null),
        skipped,
      };
    },
  };
}

function keyOf({ path, rule, range, message }: Diagnostic): string {
  return [path, rule, range.start, message].join("\0");
}
