/** Finds inline Markdown again in the file: `markdown-it` gives inline tokens no places. */

import type { Range } from "../text/range.ts";
import type { Link } from "./body.ts";

interface InlineToken {
  readonly type: string;
  readonly content: string;
  readonly info: string;
  attrGet(name: string): string | number | null;
  readonly children: readonly InlineToken[] | null;
}

/** The inline content of one block and the way back from its characters to the file's. */
export class InlineSource {
  private readonly lines: {
    readonly inContent: number;
    readonly inFile: number;
    readonly length: number;
  }[] = [];

  constructor(
    body: string,
    offset: number,
    readonly block: Range,
    readonly content: string,
  ) {
    let cursor = block.start - offset;
    let inContent = 0;
    for (const line of content.split("\n")) {
      const found = body.indexOf(line, cursor);
      const inFile = found >= 0 && found <= block.end - offset ? found : cursor;
      this.lines.push({
        inContent,
        inFile: inFile + offset,
        length: line.length,
      });
      cursor = inFile + line.length;
      inContent += line.length + 1;
    }
  }

  /** The file's range for a stretch of the content that lies within one line. */
  range(start: number, end: number): Range {
    const line = this.lines.findLast(({ inContent }) => inContent <= start);
    if (!line) return this.block;
    const from = line.inFile + (start - line.inContent);
    return {
      start: from,
      end: Math.min(from + (end - start), line.inFile + line.length),
    };
  }
}

/** The links and images of one block, each with the place of its target. */
export function locateLinks(
  children: readonly InlineToken[],
  source: InlineSource,
): readonly Link[] {
  const links: Link[] = [];
  let cursor = 0;
  const add = (value: string | number | null, marker: string): void => {
    if (value === null) return;
    const target = String(value);
    const at = findTarget(source.content, target, marker, cursor);
    if (at >= 0) cursor = at + target.length;
    links.push({
      target,
      range: at < 0 ? source.block : source.range(at, at + target.length),
    });
  };
  for (const token of children) {
    if (token.type === "link_open")
      add(token.attrGet("href"), token.info === "auto" ? "<" : "](");
    else if (token.type === "image") {
      links.push(...locateLinks(token.children ?? [], source));
      add(token.attrGet("src"), "](");
    }
  }
  return links;
}

function findTarget(
  content: string,
  target: string,
  marker: string,
  cursor: number,
): number {
  if (target === "") return -1;
  for (
    let at = content.indexOf(marker, cursor);
    at >= 0;
    at = content.indexOf(marker, at + 1)
  ) {
    const begin = at + marker.length;
    const gap = /^\s*<?/.exec(content.slice(begin, begin + 40))![0].length;
    if (content.startsWith(target, begin + gap)) return begin + gap;
  }
  return -1;
}
