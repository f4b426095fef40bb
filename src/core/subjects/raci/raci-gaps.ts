/** A part that nobody has: in an activity here and there, or in a whole matrix that never uses its letter. */

import { rolesWith, type RaciActivity, type RaciMatrix } from "./raci.ts";
import type { RaciPart } from "./raci-scheme.ts";

/** From so many activities on, a letter that is in none of them is one omission and not many. */
const WHOLE = 3;

/** The activities of a matrix in which no role has this part; `isWhole` where that is all of at least three. */
export function gapsIn(
  { activities }: RaciMatrix,
  part: RaciPart,
): { readonly gaps: readonly RaciActivity[]; readonly isWhole: boolean } {
  const named = activities.filter(({ text }) => text !== "");
  const gaps = named.filter(
    (activity) => rolesWith(activity, part).length === 0,
  );
  return {
    gaps,
    isWhole: gaps.length >= WHOLE && gaps.length === named.length,
  };
}
