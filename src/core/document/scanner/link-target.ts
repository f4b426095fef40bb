/** What stands between the parentheses of a link that is written plainly: `target "title"`. */

/** The target's place in the content. */
export interface LinkTarget {
  readonly start: number;
  readonly end: number;
  /** Where the closing parenthesis stands; negative when this is no link. */
  readonly close: number;
}

/** Reads on from the opening parenthesis. Escapes, entities, angle brackets and odd titles are left to `markdown-it`. */
export function readTarget(
  content: string,
  from: number,
): LinkTarget | undefined {
  const start = skipGap(content, from);
  let depth = 0;
  let at = start;
  for (; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code <= 32 || code === 127) break;
    if (code === 92 || (code === 60 && at === start)) return undefined;
    if (code === 40 && ++depth > 30) return undefined;
    if (code === 41 && depth-- === 0) break;
  }
  const end = at;
  if (mayHoldEntity(content, start, end)) return undefined;
  const none = { start, end, close: -1 };
  if (depth > 0) return start === end ? none : undefined;
  at = skipGap(content, at);
  if (content.charCodeAt(at) === 41) return { start, end, close: at };
  if (at === end || start === end) return none;
  const quote = content.charAt(at);
  if (quote === "(") return undefined;
  if (quote !== '"' && quote !== "'") return none;
  const close = content.indexOf(quote, at + 1);
  if (close < 0 || content.slice(at, close).includes("\\")) return undefined;
  at = skipGap(content, close + 1);
  return content.charCodeAt(at) === 41 ? { start, end, close: at } : none;
}

function mayHoldEntity(content: string, start: number, end: number): boolean {
  const target = content.slice(start, end);
  return target.includes("&") && target.includes(";");
}

function skipGap(content: string, from: number): number {
  let at = from;
  while (at < content.length) {
    const code = content.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 10) break;
    at++;
  }
  return at;
}
