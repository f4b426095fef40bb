/** Which fixes can be applied together, and what a text looks like afterwards. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { applyEdits, fittingLineBreaks, type TextEdit } from "../text/edit.ts";
import { addTo } from "../text/group-by.ts";
import { TakenPlaces } from "../text/taken-places.ts";
import { madeFixes, type MadeFix } from "./made-fix.ts";

/** A safe fix of one finding. */
export interface Candidate {
  readonly path: string;
  readonly rule: string;
  /** Tells this fix from others across passes, in which places move. */
  readonly key: string;
  readonly edits: readonly TextEdit[];
}

/** Fixes to apply in one go, by path. */
export type Chosen = Map<string, readonly Candidate[]>;

/** The fix of a finding that keeps what the author meant, if it has one. */
export function safeFixOf(diagnostic: Diagnostic): MadeFix | undefined {
  return madeFixes(diagnostic).find(({ safe }) => safe);
}

/** The first safe fix of each finding, without those that overlap an earlier one. */
export function chooseFixes(
  diagnostics: readonly Diagnostic[],
  isWanted: (candidate: Candidate) => boolean,
): Chosen {
  const chosen = new Map<string, Candidate[]>();
  const taken = new Map<string, TakenPlaces>();
  for (const diagnostic of diagnostics) {
    const fix = safeFixOf(diagnostic);
    if (!fix) continue;
    const { path, rule, message } = diagnostic;
    const { title, edits } = fix;
    const key = [path, rule, title, message].join("\0");
    const candidate = { path, rule, key, edits };
    const places = taken.get(path) ?? new TakenPlaces();
    taken.set(path, places);
    if (places.overlap(edits) || !isWanted(candidate)) continue;
    places.take(edits);
    addTo(chosen, path, candidate);
  }
  return chosen;
}

/** The edits of all safe fixes that can be made at once, by path; for texts with LF, or an editor that keeps its own. */
export function safeEdits(
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, readonly TextEdit[]> {
  const chosen = chooseFixes(diagnostics, () => true);
  return new Map(
    [...chosen].map(([path, candidates]) => [
      path,
      candidates.flatMap(({ edits }) => edits),
    ]),
  );
}

/** Applies fixes to a text, in its own line breaks. */
export function fixText(
  text: string,
  candidates: readonly Candidate[],
): string {
  const edits = candidates.flatMap((candidate) => candidate.edits);
  return applyEdits(text, fittingLineBreaks(text, edits));
}
