/** Things that belong together, under what they have in common. */

/** The things by what `keyOf` says of each; groups and their members in the order in which they are met. */
export function groupBy<T, K>(
  things: Iterable<T>,
  keyOf: (thing: T) => K,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) addTo(groups, keyOf(thing), thing);
  return groups;
}

/** The same where a thing belongs to several groups. */
export function groupByEach<T, K>(
  things: Iterable<T>,
  keysOf: (thing: T) => Iterable<K>,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things)
    for (const key of keysOf(thing)) addTo(groups, key, thing);
  return groups;
}

/** Adds one more thing to the group of a key. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, thing: T): void {
  const same = groups.get(key);
  if (same) same.push(thing);
  else groups.set(key, [thing]);
}
