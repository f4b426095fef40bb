/** The word at the cursor in one line of YAML, in block or flow style: `owner: ma|`, `[POL-001, |]`, `{ id: x, te| }`. */

/** A word and what it is in. Columns count from 0. */
export interface YamlToken {
  readonly expects: "key" | "value";
  readonly start: number;
  readonly end: number;
  /** The key on the line, and what is opened behind it: `-` in a list, a key in a map. */
  readonly frames: readonly string[];
  /** Of a map in flow style: its keys so far. */
  readonly keys: readonly string[];
  /** Whether a list or map in flow style is open. */
  readonly isFlow: boolean;
  readonly needsBlank: boolean;
  readonly hasColon: boolean;
}

interface Frame {
  readonly kind: "line" | "list" | "map";
  key: string | undefined;
  readonly keys: string[];
}

/** Reads a line from a column up to the cursor, which is in it or at its end; `undefined` in a comment. */
export function readToken(
  line: string,
  from: number,
  cursor: number,
): YamlToken | undefined {
  const stack: Frame[] = [{ kind: "line", key: undefined, keys: [] }];
  let start = from;
  let quote = "";
  let isBlank = true;
  for (let at = from; at < cursor; at++) {
    const char = line[at]!;
    const frame = stack.at(-1)!;
    const isFirst: boolean = isBlank || at === start;
    isBlank = isFirst && char.trim() === "";
    if (quote !== "") {
      if (char === quote && !(quote === '"' && line[at - 1] === "\\"))
        quote = "";
    } else if ((char === '"' || char === "'") && isFirst) quote = char;
    else if (char === "#" && /^\s?$/.test(line[at - 1] ?? "")) return undefined;
    else if ((char === "[" || char === "{") && isFirst) {
      const kind = char === "[" ? "list" : "map";
      stack.push({ kind, key: undefined, keys: [] });
      start = at + 1;
    } else if (/[\]}]/.test(char) && frame.kind !== "line") {
      stack.pop();
      start = at + 1;
    } else if (char === "," && frame.kind !== "line") {
      frame.key = undefined;
      start = at + 1;
    } else if (endsKey(line, at, frame)) {
      frame.key = line
        .slice(start, at)
        .trim()
        .replace(/^["']|["']$/g, "");
      frame.keys.push(frame.key);
      start = at + 1;
    }
  }
  return tokenOf(line, start, cursor, stack);
}

function endsKey(line: string, at: number, frame: Frame): boolean {
  return (
    line[at] === ":" &&
    frame.key === undefined &&
    frame.kind !== "list" &&
    (line[at + 1] ?? " ").trim() === ""
  );
}

function tokenOf(
  line: string,
  from: number,
  cursor: number,
  stack: readonly Frame[],
): YamlToken {
  const blanks = /^\s*/.exec(line.slice(from, cursor))![0].length;
  const start = from + blanks;
  const frame = stack.at(-1)!;
  const isKey = frame.kind !== "list" && frame.key === undefined;
  const rest = line.slice(start);
  const end = start + lengthOf(rest, frame.kind !== "line", isKey);
  return {
    expects: isKey ? "key" : "value",
    start,
    end: Math.max(end, cursor),
    frames: stack.flatMap(({ kind, key }) =>
      kind === "list" ? ["-"] : (key ?? []),
    ),
    keys: frame.keys,
    isFlow: frame.kind !== "line",
    needsBlank: blanks === 0 && line[start - 1] === ":" && !isKey,
    hasColon: isKey && /^\s*:/.test(line.slice(Math.max(end, cursor))),
  };
}

/** How far the word goes that a text begins with. */
function lengthOf(text: string, isFlow: boolean, isKey: boolean): number {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text);
  if (quoted) return quoted[0].length;
  const stop = isKey ? /(?<!\s)\s*:(?:\s|$)|[,\]}]|\s#/ : /\s#/;
  const end = (isFlow ? /[,\]}]|:\s|\s#/ : stop).exec(text);
  return text.slice(0, end?.index ?? text.length).trimEnd().length;
}
