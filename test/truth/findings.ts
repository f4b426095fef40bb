/** Holds today's findings against those that people have judged. */

import type { Diagnostic } from "../../src/core/index.ts";
import type { Verdict } from "./judgements.ts";

/** What has become of the findings that were judged. */
export interface FindingTruth {
  readonly wrong: number;
  readonly stillSaid: readonly string[];
  readonly right: number;
  readonly lost: readonly string[];
}

/** What one document is told once in place of many findings. */
const TOGETHER = "document-ungoverned";

/** Compares: a finding is the same where rule, line and what it names in backticks are. */
export function compareFindings(
  verdicts: readonly Verdict[],
  findingsOf: (repo: string) => readonly Diagnostic[],
): FindingTruth {
  const stillSaid: string[] = [];
  const lost: string[] = [];
  for (const verdict of verdicts) {
    const { repo, path, rule, line } = verdict;
    const here = findingsOf(repo).filter((each) => each.path === path);
    const isSaid = here.some(
      (each) =>
        each.rule === rule &&
        each.start.line === line &&
        namesSame(each.message, verdict.message),
    );
    const told = `${repo}/${path}:${line} ${rule}: ${verdict.message}`;
    if (verdict.verdict === "wrong" && isSaid) stillSaid.push(told);
    const isTold = isSaid || here.some((each) => each.rule === TOGETHER);
    if (verdict.verdict === "right" && !isTold) lost.push(told);
  }
  const count = (which: Verdict["verdict"]): number =>
    verdicts.filter(({ verdict }) => verdict === which).length;
  return { wrong: count("wrong"), stillSaid, right: count("right"), lost };
}

function namesSame(one: string, other: string): boolean {
  const named = (text: string): string | undefined =>
    /`([^`]*)`/.exec(text)?.[1];
  return named(one) === named(other);
}
