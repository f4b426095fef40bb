/** How wide the columns of a table may be, so that its lines fit a terminal. */

/** A cell of text is never wider, even where nothing limits the line: one endless title would push all others apart. */
export const WIDEST = 240;

/** Where a line would be too long all the same, no column keeps more than this. */
const FLOOR = 4;

/**
 * Takes columns from the widest that may give some, until the line fits; where that is not enough, from those that have
 * given already beyond their least, and in the end from all.
 * @param least how narrow each should become at most; `undefined` where it is cut in the end only.
 * @param gap blanks between two columns.
 */
export function fittingWidths(
  wanted: readonly number[],
  least: readonly (number | undefined)[],
  width: number,
  gap: number,
): readonly number[] {
  const widths = [...wanted];
  const total = (): number =>
    widths.reduce((sum, each) => sum + each, gap * (widths.length - 1));
  const stages = [
    least,
    least.map((limit) => (limit === undefined ? undefined : FLOOR)),
    least.map(() => FLOOR),
  ];
  for (const limits of stages)
    while (total() > width) {
      const givers = limits.flatMap((limit, at) =>
        limit !== undefined && widths[at]! > limit ? [at] : [],
      );
      if (givers.length === 0) break;
      const widest = givers.reduce((a, b) => (widths[b]! > widths[a]! ? b : a));
      widths[widest]!--;
    }
  return widths;
}
