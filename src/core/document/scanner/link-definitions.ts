/** Targets that a document defines once for many links: `[label]: target "title"`, a line each. */

/** Targets by folded label. */
export type Definitions = ReadonlyMap<string, string>;

/** No escapes, entities, brackets or parentheses: what those mean is left to `markdown-it`. */
const DEFINITION =
  /^ {0,3}\[([^[\]\\]{1,900})\]:[ \t]*([^\s<>()\\;][^\s()\\;]*)(?:[ \t]+(?:"[^"\\]*"|'[^'\\]*'))?[ \t]*$/;

/** Reads a paragraph that consists of definitions only; `undefined` when it may be anything else. */
export function readDefinitions(
  content: string,
): readonly (readonly [label: string, target: string])[] | undefined {
  const found: [string, string][] = [];
  for (const line of content.split("\n")) {
    const match = line.length < 2000 ? DEFINITION.exec(line) : null;
    const label = foldLabel(match?.[1] ?? "");
    if (!match || label === "" || label.startsWith("^")) return undefined;
    found.push([label, match[2]!]);
  }
  return found;
}

/** Folds a label as `markdown-it` does: case and the width of blanks do not count. */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}
