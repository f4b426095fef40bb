/** `--baseline` and `--update-baseline`: takes accepted findings out of a run, or accepts those of today. */

import { relative, resolve } from "node:path";
import {
  acceptFindings,
  applyBaseline,
  readBaseline,
  writeBaseline,
  type AcceptedFinding,
  type Diagnostic,
} from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";
import type { Invocation } from "./command.ts";
import { slashed } from "./find-root.ts";
import type { Io } from "./io.ts";
import type { LINT_OPTIONS } from "./lint-options.ts";
import type { OpenPlaybook } from "./open-playbook.ts";
import { textsOf } from "./source-texts.ts";

/** The findings that are left to tell. */
export interface Settled {
  readonly left: readonly Diagnostic[];
  readonly accepted: number;
  readonly gone: number;
}

/**
 * Applies the baseline, or brings it up to date first. What a run does not look at, other files and other rules, stays accepted.
 * @throws CannotRun when the file that is asked for is missing or damaged.
 */
export async function settleAccepted(
  { io, options }: Invocation<typeof LINT_OPTIONS>,
  playbook: OpenPlaybook,
  found: readonly Diagnostic[],
  onlyRules: ReadonlySet<string> | undefined,
): Promise<Settled> {
  const none = { left: found, accepted: 0, gone: 0 };
  const { result, root, isSelected } = playbook;
  if (options["no-baseline"] || result.isConfigBroken) return none;
  const path =
    options.baseline ??
    slashed(
      relative(io.cwd, resolve(root.path, result.playbook.config.baseline)),
    );
  const isUpdate = options["update-baseline"];
  const before = load(io, path);
  if (before === undefined && !isUpdate) {
    if (options.baseline === undefined) return none;
    throw new CannotRun(
      `There is no baseline \`${path}\`; add \`--update-baseline\` to write it.`,
    );
  }
  const isInScope = (each: AcceptedFinding): boolean =>
    isSelected(each.path) && (onlyRules?.has(each.rule) ?? true);
  const texts = await textsOf(playbook, found);
  let known = before ?? [];
  if (isUpdate) {
    const fresh = options.quiet
      ? found.filter(({ severity }) => severity === "error")
      : found;
    const after = [
      ...known.filter((each) => !isInScope(each)),
      ...acceptFindings(fresh, texts),
    ];
    save(io, root.path, path, {
      before: known,
      after,
      isNamedByUser: options.baseline !== undefined,
    });
    known = after;
  }
  const { fresh, accepted, gone } = applyBaseline(
    found,
    known.filter(isInScope),
    texts,
  );
  return { left: fresh, accepted, gone };
}

function load(
  io: Pick<Io, "cwd" | "files">,
  path: string,
): readonly AcceptedFinding[] | undefined {
  const absolute = resolve(io.cwd, path);
  if (io.files.kindOf(absolute) === undefined) return undefined;
  const read = io.files.read(absolute);
  if ("reason" in read)
    throw new CannotRun(`The baseline \`${path}\` ${read.reason}.`);
  try {
    return readBaseline(read.text);
  } catch (cause) {
    throw new CannotRun(
      `The baseline \`${path}\` is damaged. Delete it and run \`playbook lint --update-baseline\` to write it anew.`,
      { cause },
    );
  }
}

function save(
  io: Io,
  root: string,
  path: string,
  {
    before,
    after,
    isNamedByUser,
  }: {
    readonly before: readonly AcceptedFinding[];
    readonly after: readonly AcceptedFinding[];
    readonly isNamedByUser: boolean;
  },
): void {
  const write = isNamedByUser ? io.files.write : io.files.writeOwn;
  const problem = write(resolve(io.cwd, path), writeBaseline(after), root);
  if (problem)
    throw new CannotRun(`The baseline \`${path}\` ${problem.reason}.`);
  const amount = (list: readonly AcceptedFinding[]): number =>
    list.reduce((sum, { count }) => sum + count, 0);
  const was = before.length === 0 ? "" : `, where there were ${amount(before)}`;
  io.stderr.write(
    `\`${path}\` now holds ${amount(after)} accepted ${amount(after) === 1 ? "finding" : "findings"}${was}.\n`,
  );
}
