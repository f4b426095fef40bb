/**
 * Glob patterns over `/` paths: `*`, `?`, `**`, `[a-z]` and `{a,b}`, matched in time linear in pattern times path.
 * Our own, because the usual matchers compile to regular expressions that hang on hostile patterns,
 * and a pattern comes from the folder that is being read.
 */

const MAX_LENGTH = 256;
const MAX_ALTERNATIVES = 64;

/** Why a pattern cannot be used, as a sentence, or `undefined` when it can. */
export function globProblem(pattern: string): string | undefined {
  if (pattern === "") return "The pattern is empty.";
  if (pattern.length > MAX_LENGTH)
    return `The pattern is longer than ${MAX_LENGTH} characters.`;
  if (pattern.includes("\\"))
    return "The pattern has a `\\`; folders are separated by `/`.";
  if (/\[\[:[a-z]{1,9}:\]/.test(pattern))
    return "The pattern has a class such as `[[:alpha:]]`; write `[a-z]`.";
  if (pattern.split("/").some((name) => tokensOf(name) === undefined))
    return "The pattern has a `[` without its `]`; write `?` for a bracket in a name.";
  if (expandBraces(pattern) === undefined)
    return `The pattern has unbalanced braces or more than ${MAX_ALTERNATIVES} alternatives.`;
  return undefined;
}

/**
 * Whether a path matches a pattern. A pattern without a slash matches in any folder,
 * and a pattern that names a folder matches everything below it. An unusable pattern matches nothing.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  if (pattern.length > MAX_LENGTH) return false;
  return (expandBraces(pattern) ?? []).some((plain) =>
    matchesPlain(path, plain),
  );
}

function matchesPlain(path: string, pattern: string): boolean {
  let wanted = pattern.replace(/^\.?\//, "").replace(/\/$/, "");
  if (!wanted.includes("/") && !pattern.startsWith("/"))
    wanted = `**/${wanted}`;
  const parts = path.split("/");
  const names = wanted.split("/");
  return (
    matchesParts(parts, names) ||
    (names.at(-1) !== "**" && matchesParts(parts, [...names, "**", "*"]))
  );
}

/** Greedy matching with one point of return: each `**` only ever needs the latest one retried. */
function matchesParts(
  path: readonly string[],
  pattern: readonly string[],
): boolean {
  return matchesSequence(
    path.length,
    pattern.length,
    (at) => pattern[at] === "**",
    (inPath, inPattern) => matchesName(path[inPath]!, pattern[inPattern]!),
  );
}

function matchesName(name: string, pattern: string): boolean {
  const tokens = tokensOf(pattern);
  if (tokens === undefined) return false;
  return matchesSequence(
    name.length,
    tokens.length,
    (at) => tokens[at] === "*",
    (inName, at) => tokens[at] === "?" || fits(name[inName]!, tokens[at]!),
  );
}

/** The characters of a name, with `[…]` as one; `undefined` where one is not closed. */
function tokensOf(name: string): readonly string[] | undefined {
  if (!name.includes("[")) return name.split("");
  const tokens: string[] = [];
  for (let at = 0; at < name.length; at++) {
    if (name[at] !== "[") {
      tokens.push(name[at]!);
      continue;
    }
    // A `]` that comes first is one of the characters, as in a shell.
    const first = /[!^]/.test(name[at + 1] ?? "") ? at + 2 : at + 1;
    const end = name.indexOf("]", first + 1);
    if (end < 0) return undefined;
    tokens.push(name.slice(at, end + 1));
    at = end;
  }
  return tokens;
}

function fits(character: string, token: string): boolean {
  if (token.length === 1) return token === character;
  const isNegated = /[!^]/.test(token[1]!);
  const end = token.length - 1;
  let isOneOf = false;
  for (let at = isNegated ? 2 : 1; at < end && !isOneOf; at++) {
    const last = token[at + 1] === "-" && at + 2 < end ? at + 2 : at;
    isOneOf = character >= token[at]! && character <= token[last]!;
    at = last;
  }
  return isOneOf !== isNegated;
}

function matchesSequence(
  length: number,
  patternLength: number,
  isStar: (at: number) => boolean,
  isSame: (at: number, inPattern: number) => boolean,
): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let retryAt = 0;
  while (at < length) {
    if (inPattern < patternLength && isStar(inPattern)) {
      star = inPattern++;
      retryAt = at;
    } else if (inPattern < patternLength && isSame(at, inPattern)) {
      at++;
      inPattern++;
    } else if (star >= 0) {
      inPattern = star + 1;
      at = ++retryAt;
    } else return false;
  }
  while (inPattern < patternLength && isStar(inPattern)) inPattern++;
  return inPattern === patternLength;
}

function expandBraces(pattern: string): readonly string[] | undefined {
  let expanded = [pattern];
  for (;;) {
    const next = expanded.flatMap((each) => {
      const close = each.indexOf("}");
      const open = close < 0 ? each.indexOf("{") : each.lastIndexOf("{", close);
      if (close < 0 && open < 0) return [each];
      if (close < 0 || open < 0) return [];
      return each
        .slice(open + 1, close)
        .split(",")
        .map((one) => each.slice(0, open) + one + each.slice(close + 1));
    });
    if (next.length === 0 || next.length > MAX_ALTERNATIVES) return undefined;
    if (next.every((each, at) => each === expanded[at])) return next;
    expanded = next;
  }
}
