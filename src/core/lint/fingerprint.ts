/** What a finding is about, in a form that outlives edits elsewhere in the file and new wordings of messages. */

import { fingerprint } from "../text/fingerprint.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Texts of the files that have findings, by path. */
export type SourceTexts = ReadonlyMap<string, string>;

/** What stands behind this does not tell findings apart; thousands may point at the same long line. */
const LONGEST = 4000;

/** Names a finding by path, rule and the words it points at; equal for equal findings of one file. */
export function fingerprintOf(
  { path, rule, range }: Diagnostic,
  texts: SourceTexts,
): string {
  const words = (texts.get(path) ?? "")
    .slice(range.start, Math.min(range.end, range.start + LONGEST))
    .replace(/\s+/g, " ");
  return fingerprint(`${path}\n${rule}\n${words}`);
}

/** A name for each finding, unlike that of any other: equal ones are numbered in their order. */
export function uniqueFingerprints(
  diagnostics: readonly Diagnostic[],
  texts: SourceTexts,
): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const name = fingerprintOf(diagnostic, texts);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : fingerprint(`${name}\n${before}`);
  });
}
