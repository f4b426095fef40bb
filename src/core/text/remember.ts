/**
 * What is worked out once and asked for often. The law behind it: documents and indexes never change; where a file
 * changes, a session makes another document and another index. So an answer that rests on one of them, and on
 * settings that are the same as long as it lives, stays true.
 */

/** Remembers what is read out of a document, for as long as the document is held. */
export const perDocument = perObject;

/** Remembers what is read out of a whole playbook, for as long as its index is held. */
export const perPlaybook = perObject;

/** Remembers what is made of a definition, such as a document type. */
export const perDefinition = perObject;

function perObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/** Remembers what is made of two things, the first of which lives as long as the answer. */
export function perPair<K extends object, S, V>(
  make: (key: K, second: S) => V,
): (key: K, second: S) => V {
  const bySecond = perObject(() => new Map<S, { readonly value: V }>());
  return (key, second) => {
    const made = bySecond(key);
    const known = made.get(second);
    if (known) return known.value;
    const value = make(key, second);
    made.set(second, { value });
    return value;
  };
}
