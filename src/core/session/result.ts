/** What a session says of its playbook at one moment. */

import { countAll, type Counts } from "./counts.ts";
import type { Skipped } from "../host.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";

/** A playbook and what was found in it. */
export interface Result {
  readonly playbook: PlaybookIndex;
  /** In the order of reports. */
  readonly diagnostics: readonly Diagnostic[];
  /** The same by path; the list of a file stays the same object while its findings do. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly counts: Counts;
  readonly skipped: readonly Skipped[];
  /** How many findings the documents' own comments suppress. */
  readonly suppressed: number;
  /** Whether the config could not be read as meant; its problems are among the diagnostics. */
  readonly isConfigBroken: boolean;
}

/** What a result is made of. */
export interface ResultParts extends Pick<
  Result,
  "playbook" | "skipped" | "isConfigBroken"
> {
  readonly found: ReadonlyMap<string, readonly Diagnostic[]>;
  /** How many findings are suppressed, by path. */
  readonly suppressed: ReadonlyMap<string, number>;
  /** Findings in files that are no documents: the config, the people register. */
  readonly others: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** Puts a result together; lists and counts are made when they are first asked for. */
export function resultOf({
  found,
  others,
  suppressed,
  ...parts
}: ResultParts): Result {
  const findings = new Map(found);
  for (const [path, other] of others)
    findings.set(path, [...other, ...(found.get(path) ?? [])]);
  const sum = [...suppressed.values()].reduce((all, each) => all + each, 0);
  return withFindings({ ...parts, suppressed: sum }, findings);
}

/** A result with these findings in the place of its own. */
export function withFindings(
  {
    playbook,
    skipped,
    isConfigBroken,
    suppressed,
  }: Omit<Result, "diagnostics" | "findings" | "counts">,
  findings: ReadonlyMap<string, readonly Diagnostic[]>,
): Result {
  const late: { diagnostics?: readonly Diagnostic[]; counts?: Counts } = {};
  return {
    playbook,
    findings,
    skipped,
    isConfigBroken,
    suppressed,
    get diagnostics() {
      return (late.diagnostics ??= [...findings.keys()]
        .sort()
        .flatMap((path) => findings.get(path)!));
    },
    get counts() {
      return (late.counts ??= countAll(
        playbook,
        skipped.length,
        findings.values(),
      ));
    },
  };
}
