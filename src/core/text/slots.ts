/** Slots in a sentence that is written before its words are known: `It expired on {expires}.` */

/** One slot, its name in the first group. */
export const SLOT = /\{([^{}]{1,60})\}/g;

/** The names in the slots of a sentence. */
export function slotsIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(SLOT)].map(([, name = ""]) => name);
}
