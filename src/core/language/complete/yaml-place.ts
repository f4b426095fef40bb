/** Where the cursor is in YAML that is being written, read off the lines alone: a parser gives up on half a line. */

import type { Range } from "../../text/range.ts";
import { nodesOf, type LineNode } from "./yaml-line-nodes.ts";
import { readToken } from "./yaml-token.ts";

/** What may be written at the cursor. */
export interface YamlPlace {
  /** Keys above, outermost first, and `-` for the items of a list; for a value its own key is the last. */
  readonly path: readonly string[];
  /** `either`: an item or a value of which nothing tells yet whether it will be a map. */
  readonly expects: "key" | "value" | "either";
  /** The word under the cursor, quotes included. */
  readonly range: Range;
  /** The other keys of the same map. */
  readonly keys: readonly string[];
  /** Whether a blank has to come first, since the cursor is right behind a colon. */
  readonly needsBlank: boolean;
  /** Whether it is inside `[…]` or `{…}`. */
  readonly isFlow: boolean;
  /** Whether a key is already followed by its colon. */
  readonly hasColon: boolean;
}

/**
 * Finds the place of an offset in a block of YAML; `undefined` in a comment or a long text.
 * @param block the lines that are YAML, as offsets of the text.
 */
export function yamlPlaceAt(
  text: string,
  block: Range,
  offset: number,
): YamlPlace | undefined {
  const lines = text.slice(block.start, block.end).split(/\r?\n/);
  const before = text.slice(block.start, offset).split(/\r?\n/);
  const at = before.length - 1;
  const line = lines[at] ?? "";
  const lineStart = offset - before[at]!.length;
  // The cursor may be between the two characters of a line break.
  const column = Math.min(offset - lineStart, line.length);
  const here = nodesOf(line, column);
  const token = readToken(line, here.content, column);
  if (!token) return undefined;
  const parents = parentsOf(lines, at, here.nodes, here.content);
  if (!parents) return undefined;
  const isInside = here.nodes.length > 0 || here.content > 0;
  const path = [...parents, ...here.nodes.map(() => "-"), ...token.frames];
  const isKey = token.expects === "key";
  const isOpen = isKey && !token.isFlow && isInside && !token.hasColon;
  return {
    path,
    expects: isOpen ? "either" : token.expects,
    range: { start: lineStart + token.start, end: lineStart + token.end },
    keys: token.isFlow
      ? token.keys
      : isKey
        ? siblings(lines, at, here.content, here.nodes.length > 0)
        : [],
    isFlow: token.isFlow,
    needsBlank: token.needsBlank,
    hasColon: token.hasColon,
  };
}

/** The keys and items above a line; `undefined` where the line continues a text. */
function parentsOf(
  lines: readonly string[],
  at: number,
  dashes: readonly LineNode[],
  content: number,
): readonly string[] | undefined {
  const path: string[] = [];
  let need = dashes[0]?.column ?? content;
  let isDash = dashes.length > 0;
  for (let line = at - 1; line >= 0 && (need > 0 || isDash); line--) {
    const text = lines[line]!;
    if (/^\s*(?:#|$)/.test(text)) continue;
    const { nodes } = nodesOf(text);
    for (const node of [...nodes].reverse()) {
      const isAbove =
        node.column < need || (isDash && !node.isDash && node.column === need);
      if (!isAbove) continue;
      if (path.length === 0 && !node.isDash && node.isFilled) return undefined;
      path.unshift(node.isDash ? "-" : node.key);
      need = node.column;
      isDash = node.isDash;
    }
  }
  return path;
}

/** The keys of the map that a line is in, this line's own left out. */
function siblings(
  lines: readonly string[],
  at: number,
  column: number,
  opensItem: boolean,
): readonly string[] {
  const keys: string[] = [];
  const look = (step: 1 | -1): void => {
    for (let line = at + step; line >= 0 && line < lines.length; line += step) {
      const text = lines[line]!;
      if (/^\s*(?:#|$)/.test(text)) continue;
      const { nodes, content } = nodesOf(text);
      const own = nodes.find((node) => !node.isDash && node.column === column);
      const opens = nodes.some(({ isDash }) => isDash);
      if (step === 1 && opens && nodes[0]!.column < column) return;
      if (own && !own.isDash) keys.push(own.key);
      const leftmost = nodes[0]?.column ?? content;
      if (leftmost < column) return;
    }
  };
  if (!opensItem) look(-1);
  look(1);
  return keys;
}
