/** The orders in which names and texts stand. */

/** A collator takes as long to make as a small lint, which compares no names. */
const collator = onFirstUse(
  () => new Intl.Collator("en", { numeric: true, sensitivity: "base" }),
);

/** Compares two names for sorting, below 0 where the first comes first: case does not count, and 9 comes before 10. */
export function compareNames(a: string, b: string): number {
  return collator().compare(a, b) || compareTexts(a, b);
}

/** Compares two texts by their characters, below 0 where the first comes first: the same on every machine, and right for days. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
