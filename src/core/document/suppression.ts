/** Suppressions as written: `<!-- playbook-disable… RULE -- reason -->` in the body, `# playbook-disable RULE -- reason` in front matter. */

import type { Range } from "../text/range.ts";
import { detach } from "../text/words.ts";
import type { OtherBlock } from "./body.ts";
import { isInCodeSpan } from "./scanner/code-span.ts";
import { lineFrom, linesFrom, type Line } from "./scanner/line.ts";
import type { YamlNode } from "./front-matter/yaml-node.ts";
import type { FrontMatter } from "./front-matter/front-matter-reading.ts";

/** One comment that turns rules off or on again. */
export interface SuppressionComment {
  /** `document` stands in front matter and holds for the whole document. */
  readonly scope: "next-line" | "disable" | "enable" | "document";
  /** Rule ids as written; empty means none was named. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly range: Range;
  /** Whether nothing else stands on its lines. */
  readonly isAlone: boolean;
  /** The next line that says something, other such comments and blank lines left out; `undefined` at the end of the text. */
  readonly next: Range | undefined;
}

/** A comment before it is known what follows it. */
type Written = Omit<SuppressionComment, "isAlone" | "next">;

const IN_BODY = /<!--\s*playbook-(disable-next-line|disable|enable)(?![\w-])/g;
const IN_FRONT_MATTER =
  /(?<![^\s])#\s*playbook-(disable-next-line|disable)(?![\w-])([^\r\n]*)/g;

/** Whether a text can hold any suppression at all. */
export function maySuppress(text: string): boolean {
  return text.includes("playbook-");
}

/** Finds the suppressions of a document; those shown inside code do not count. */
export function findSuppressions(
  text: string,
  bodyStart: number,
  frontMatter: FrontMatter | undefined,
  isInCode: (offset: number) => boolean,
): readonly SuppressionComment[] {
  const above = frontMatter ? inFrontMatter(text, frontMatter) : [];
  return withNext(text, [...above, ...inBody(text, bodyStart, isInCode)]);
}

/** The line at which a text without front matter begins to say something, below comments that stand at its top. */
export function openingLine(
  text: string,
  bodyStart: number,
  [first]: readonly SuppressionComment[],
): Range | undefined {
  const isAtTop =
    first?.isAlone && text.slice(bodyStart, first.range.start).trim() === "";
  return isAtTop ? first.next : undefined;
}

/** From the last to the first, so that a long row of comments is gone through once. */
function withNext(
  text: string,
  written: readonly Written[],
): readonly SuppressionComment[] {
  const comments: SuppressionComment[] = [];
  let below: SuppressionComment | undefined;
  for (let at = written.length - 1; at >= 0; at--) {
    below = { ...written[at]!, ...surroundings(text, written[at]!, below) };
    comments.push(below);
  }
  return comments.reverse();
}

/** What stands around a comment; `below` is the comment that comes after it. */
function surroundings(
  text: string,
  { range }: Written,
  below: SuppressionComment | undefined,
): Pick<SuppressionComment, "isAlone" | "next"> {
  const between = below && text.slice(range.end, below.range.start);
  if (below && !/[\r\n]/.test(between!))
    return { isAlone: false, next: below.next };
  const isSkipped = below?.isAlone && /^[\s>]*$/.test(between!);
  const line = isSkipped ? undefined : nextLine(text, range.end);
  const next = isSkipped
    ? below.next
    : line && { start: line.start, end: line.next };
  return { isAlone: isAlone(text, range), next };
}

/** The next line with something on it. */
function nextLine(text: string, offset: number): Line | undefined {
  const { next } = lineFrom(text, offset);
  for (const line of linesFrom(text, next))
    if (!/^[ \t>]*$/.test(line.text)) return line;
  return undefined;
}

function isAlone(text: string, { start, end }: Range): boolean {
  let before = start;
  while (/[ \t>]/.test(text.charAt(before - 1))) before--;
  const opens = before === 0 || /[\r\n\uFEFF]/.test(text.charAt(before - 1));
  return opens && lineFrom(text, end).text.trim() === "";
}

/** Whether an offset lies in one of the code blocks. */
export function isInCodeBlock(
  blocks: readonly { readonly kind: string; readonly range: Range }[],
  offset: number,
): boolean {
  return blocks.some(
    (block) =>
      (block as OtherBlock).kind === "code" &&
      offset >= block.range.start &&
      offset < block.range.end,
  );
}

function* inFrontMatter(
  text: string,
  { content, entries }: FrontMatter,
): Generator<Written> {
  const written = text.slice(content.start, content.end);
  const found = [...written.matchAll(IN_FRONT_MATTER)];
  if (found.length === 0) return;
  // Quoted and block texts only: a plain one ends where a comment begins.
  const texts = entries.flatMap(({ value }) => [...quotedRanges(value)]);
  for (const match of found) {
    const start = content.start + match.index;
    if (texts.some((range) => start >= range.start && start < range.end))
      continue;
    const scope = match[1] === "disable" ? "document" : "next-line";
    const end = start + match[0].trimEnd().length;
    yield comment(scope, match[2]!, { start, end });
  }
}

function* inBody(
  text: string,
  bodyStart: number,
  isInCode: (offset: number) => boolean,
): Generator<Written> {
  const body = new RegExp(IN_BODY);
  body.lastIndex = bodyStart;
  for (let match = body.exec(text); match; match = body.exec(text)) {
    const close = text.indexOf("-->", body.lastIndex);
    if (close < 0) return;
    const range = { start: match.index, end: close + 3 };
    const rest = text.slice(body.lastIndex, close);
    if (isInCode(range.start) || isInCodeSpan(text, bodyStart, range.start))
      continue;
    body.lastIndex = range.end;
    const written = match[1] as "disable-next-line" | "disable" | "enable";
    const scope = written === "disable-next-line" ? "next-line" : written;
    yield comment(scope, rest, range);
  }
}

function* quotedRanges(node: YamlNode): Generator<Range> {
  if (node.kind === "scalar") {
    if (node.quoted) yield node.range;
  } else if (node.kind === "list")
    for (const item of node.items) yield* quotedRanges(item);
  else for (const { value } of node.entries) yield* quotedRanges(value);
}

/** Editors like to turn `--` into a dash, so a dash is as good. */
function comment(
  scope: SuppressionComment["scope"],
  written: string,
  range: Range,
): Written {
  const rest = written.replace(/\s+/g, " ").trim();
  const parting = /(?:^| )(?:--+|—|–)(?: |$)|(?:^| )--+/.exec(rest);
  const rules = parting ? rest.slice(0, parting.index) : rest;
  const reason = parting
    ? rest.slice(parting.index + parting[0].length).trim()
    : "";
  return {
    scope,
    rules: rules
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(detach),
    reason: reason === "" ? undefined : detach(reason),
    range,
  };
}
