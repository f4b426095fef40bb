/**
 * `title: "A long` / `title"` with the second line at the margin: PyYAML and older js-yaml read it, the `yaml` package does
 * not. Its line breaks become blanks, which is what they mean there; every offset stays.
 */

const OPENING =
  /(?<![^\n])[ \t]{0,40}(?:- {1,20}|[\p{L}_][^:"'[{#\n]{0,60}:[ \t]{1,20})["'[{]/gu;
const FIELD = /^[\p{L}_][^:"'[\]{}#\n]{0,60}:(?:[ \t]|$)/u;
const MOST_CHARACTERS = 4_000;

/** The source with such values on one line. */
export function joinFlowLines(source: string): string {
  if (!/["'[{]/.test(source)) return source;
  const breaks = new Set<number>();
  for (const match of source.matchAll(OPENING)) {
    const open = match.index + match[0].length - 1;
    const end = endOfValue(source, open);
    if (end === undefined) continue;
    const inside: number[] = [];
    for (let at = open; at < end; at++)
      if (source[at] === "\n") inside.push(at);
    if (inside.some((at) => /\S/.test(source.charAt(at + 1))))
      for (const at of inside) breaks.add(at);
  }
  if (breaks.size === 0) return source;
  return source.replace(/\n/g, (character, at: number) =>
    breaks.has(at) ? " " : character,
  );
}

/** Where the value ends, if nothing that looks like the next field stands before that, and nothing behind it. */
function endOfValue(source: string, open: number): number | undefined {
  const mark = source[open]!;
  const isQuote = mark === '"' || mark === "'";
  const most = Math.min(source.length, open + MOST_CHARACTERS);
  let depth = 0;
  for (let at = isQuote ? open + 1 : open; at < most; at++) {
    const character = source[at]!;
    if (character === "\n") {
      const line = /[^\n]*/y;
      line.lastIndex = at + 1;
      const next = line.exec(source)?.[0] ?? "";
      if (FIELD.test(next) || next.includes(" #")) return undefined;
    } else if (isQuote) {
      if (character === "\\" && mark === '"') at++;
      else if (character === mark && mark === "'" && source[at + 1] === mark)
        at++;
      else if (character === mark) return isLast(source, at) ? at : undefined;
    } else if (/["'#]/.test(character)) return undefined;
    else if (/[[{]/.test(character)) depth++;
    else if (/[\]}]/.test(character) && --depth === 0)
      return isLast(source, at) ? at : undefined;
  }
  return undefined;
}

/** Whether nothing but a comment follows on the line. */
function isLast(source: string, at: number): boolean {
  const end = source.indexOf("\n", at);
  const rest = source.slice(at + 1, end < 0 ? undefined : end);
  return /^[ \t\r]*(?:$|[ \t]#)/.test(rest);
}
