/** One file, read: everything later rooms know of it, small enough to keep for every file of a large playbook. */

import { withoutLiquidComments } from "./scanner/liquid-comments.ts";
import { findLineStarts, type LineStarts, type Range } from "../text/range.ts";
import type { BodyDepth, BodyFacts } from "./body.ts";
import { readBodyFields } from "./body-metadata.ts";
import { readFrontMatter } from "./front-matter/front-matter.ts";
import { htmlTablesOf } from "./scanner/html-table.ts";
import { lineFrom } from "./scanner/line.ts";
import { parseInline, parseMarkdown } from "./markdown.ts";
import type { ParseProblem } from "./parse-problem.ts";
import { scanBody } from "./scanner/scan-body.ts";
import {
  findSuppressions,
  isInCodeBlock,
  maySuppress,
  openingLine,
  type SuppressionComment,
} from "./suppression.ts";
import type { BodyField } from "./body-label.ts";
import type { FrontMatter } from "./front-matter/front-matter-reading.ts";

/** What stands at the top of a file: enough to tell its type. */
export interface DocumentHead {
  /** `/` path below the playbook's root. */
  readonly path: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly problems: readonly ParseProblem[];
  readonly bodyFields: readonly BodyField[];
  /** Offset at which the body begins. */
  readonly bodyStart: number;
}

/** A head, with what it costs to find. */
export interface ReadHead extends DocumentHead {
  readonly lineStarts: LineStarts;
}

/** A whole file as facts. The text itself is not kept. */
export interface ParsedDocument extends ReadHead {
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  readonly lineBreak: "\n" | "\r\n";
  readonly body: BodyFacts;
  readonly suppressions: readonly SuppressionComment[];
  /** Where findings about the document as a whole point: the opening fence, else the first line that is no suppression. */
  readonly opening: Range;
}

/** Reads a whole file; never throws, whatever the text. */
export function parseDocument(
  path: string,
  text: string,
  depth: BodyDepth,
): ParsedDocument {
  return readRest(readHead(path, text), text, depth);
}

/** Reads the top of a file. */
export function readHead(path: string, text: string): ReadHead {
  const lineStarts = findLineStarts(text);
  const { frontMatter, problems, bodyStart } = readFrontMatter(text);
  const bodyFields = readBodyFields(text, bodyStart, lineStarts);
  return { path, frontMatter, problems, bodyFields, bodyStart, lineStarts };
}

/** Reads the rest of the file whose head it was, as much of its body as is wanted. */
export function readRest(
  head: ReadHead,
  text: string,
  depth: BodyDepth,
): ParsedDocument {
  const { frontMatter, bodyStart, lineStarts } = head;
  const suppressible = maySuppress(text);
  const body = withoutLiquidComments(
    readBody(text, bodyStart, suppressible ? "blocks" : depth),
    text,
  );
  const suppressions = suppressible
    ? findSuppressions(text, bodyStart, frontMatter, (offset) =>
        isInCodeBlock(body.blocks, offset),
      )
    : [];
  return {
    ...head,
    length: text.length,
    lineBreak: hasCrLf(text, lineStarts) ? "\r\n" : "\n",
    body:
      depth === "blocks" ? withHtmlTables(body, text) : { ...body, blocks: [] },
    suppressions,
    opening: frontMatter?.fence ?? firstLine(text, bodyStart, suppressions),
  };
}

function withHtmlTables(body: BodyFacts, text: string): BodyFacts {
  if (!text.includes("<table")) return body;
  const htmlTables = htmlTablesOf(text, body.blocks);
  return htmlTables.length > 0 ? { ...body, htmlTables } : body;
}

function firstLine(
  text: string,
  bodyStart: number,
  suppressions: readonly SuppressionComment[],
): Range {
  const start = openingLine(text, bodyStart, suppressions)?.start ?? 0;
  return { start, end: lineFrom(text, start).end };
}

/** The scanner knows most bodies; `markdown-it` knows all of them, and says the same (a test holds them together). */
function readBody(text: string, start: number, depth: BodyDepth): BodyFacts {
  return (
    scanBody(text, start, depth, parseInline) ??
    parseMarkdown(text, start, depth)
  );
}

/** Looks at the ends of lines only: a search through the whole text is dear. */
function hasCrLf(text: string, lineStarts: LineStarts): boolean {
  for (let line = 1; line < lineStarts.length; line++) {
    const start = lineStarts[line]!;
    if (text.charCodeAt(start - 1) === 10 && text.charCodeAt(start - 2) === 13)
      return true;
  }
  return false;
}
