/** What people said of the corpora: which type a document has, and which findings of an earlier version were right. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a document is; `none` where it is nothing that is governed. */
export interface Label {
  readonly repo: string;
  readonly path: string;
  readonly label: string;
  readonly sure: boolean;
}

/** A finding that was read by hand. */
export interface Verdict {
  readonly repo: string;
  readonly path: string;
  readonly rule: string;
  readonly line: number;
  readonly message: string;
  readonly verdict: "right" | "arguable" | "wrong";
}

/** Reads the judgements of a folder of corpora; those of files that are not there are left out. */
export function readJudgements(corpora: string): {
  readonly labels: readonly Label[];
  readonly verdicts: readonly Verdict[];
} {
  const lines = <T extends { repo: string; path: string }>(name: string): T[] =>
    readFileSync(join(corpora, name), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as T)
      .filter(({ repo, path }) => existsSync(join(corpora, repo, path)));
  return { labels: lines("labels.jsonl"), verdicts: lines("verdicts.jsonl") };
}
