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
    const apart = distance(folded, candidate.toLowerCase());
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

/** The sentence that follows a finding about an unknown word, or an empty string. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean \`${suggestion}\`?`;
}
