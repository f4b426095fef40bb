/** The order in which people look for names. */

/** A collator takes as long to make as a small lint, which compares no names. */
const collator = onFirstUse(
  () => new Intl.Collator("en", { numeric: true, sensitivity: "base" }),
);

/** Compares two names for sorting, below 0 where the first comes first: case does not count, and 9 comes before 10. */
export function compareNames(a: string, b: string): number {
  return collator().compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
