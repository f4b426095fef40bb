/** Names in a sentence: "`IT`, `Sales` and `Legal`". */

/** Joins names in code marks by commas, the last by "and". */
export function listInWords(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
