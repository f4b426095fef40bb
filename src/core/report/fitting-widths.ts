/** How wide the columns of a table may be, so that its lines fit a terminal. */

/** A cell of text is never wider, even where nothing limits the line: one endless title would push all others apart. */
export const WIDEST = 240;

/**
 * Takes columns from the widest that may give some, until the line fits or nobody can give more.
 * @param least how narrow each may become; `undefined` where it is never cut.
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
  while (total() > width) {
    const givers = least.flatMap((limit, at) =>
      limit !== undefined && widths[at]! > limit ? [at] : [],
    );
    if (givers.length === 0) break;
    const widest = givers.reduce((a, b) => (widths[b]! > widths[a]! ? b : a));
    widths[widest]!--;
  }
  return widths;
}
