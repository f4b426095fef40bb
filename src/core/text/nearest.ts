/** "Did you mean": the known word that a misspelt one most likely stands for. */

import { distance } from "fastest-levenshtein";

/** The closest candidate within a third of the word's length (at most 3 letters apart), or `undefined`. */
export function nearest(
  word: string,
  candidates: Iterable<string>,
): string | undefined {
  const folded = word.toLowerCase();
  const limit = Math.min(3, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const apart = lettersApart(folded, candidate.toLowerCase());
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

/** How many slips lie between two words in lower case. */
export function lettersApart(a: string, b: string): number {
  return isSwap(a, b) ? 1 : distance(a, b);
}

/** Whether two neighbouring letters changed places: the commonest slip, which edit distance counts as two. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return (
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/**
 * Whether `meant` can stand in for `word` without asking: one slip of the pen in a longer word, and nothing else in sight.
 * `external` is two letters from `internal` and must never become it; nor may `sev5` become `sev1`.
 */
export function isSlip(
  word: string,
  meant: string,
  others: Iterable<string> = [],
): boolean {
  const [a, b] = [word.toLowerCase(), meant.toLowerCase()];
  if (a.length < 5 || a[0] !== b[0]) return false;
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return false;
  if (!isSwap(a, b) && distance(a, b) > 1) return false;
  return nearest(word, others) === undefined;
}

/** The sentence that follows a finding about an unknown word, or an empty string. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean \`${suggestion}\`?`;
}
