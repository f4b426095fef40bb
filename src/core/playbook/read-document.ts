/** Reads a document as the playbook sees it: its head, then its type, then as much of its body as that type needs. */

import {
  readHead,
  readRest,
  type ParsedDocument,
} from "../document/document.ts";
import {
  buildDocument,
  neededDepth,
  type PlaybookDocument,
} from "./playbook-document.ts";
import type { TypeAnswer, TypeFinder } from "./typing/type-answer.ts";

/** Reads a document; never throws, whatever the text. */
export function readDocument(
  path: string,
  text: string,
  finder: TypeFinder,
): PlaybookDocument {
  const head = readHead(path, text);
  const stated = finder.stated(head);
  if (stated)
    return buildDocument(
      readRest(head, text, neededDepth(head, stated, text)),
      stated,
    );
  // Most files of a folder that nobody governs have no mark at all; their headings are enough to see that.
  const hasMark = finder.hasMark(head);
  if (!hasMark && mayHaveHeading(text, head.bodyStart)) {
    const outline = readRest(head, text, "outline");
    const first = finder.find(outline);
    // Only a page without headings may begin with a title that is none.
    if (
      outline.body.headings.length > 0 &&
      !speaks(first) &&
      neededDepth(head, first, text) === "outline"
    )
      return buildDocument(outline, first);
  }
  const parsed = readRest(head, text, "blocks");
  const found = finder.find(parsed);
  // What only the text of such a page says is no guess.
  const isQuiet = !hasMark && parsed.body.headings.length === 0;
  const answer = isQuiet ? withoutGuess(found) : found;
  return buildDocument(
    neededDepth(head, answer, text) === "blocks"
      ? parsed
      : withoutBlocks(parsed),
    answer,
  );
}

/** A heading begins with `#` or is underlined. */
function mayHaveHeading(text: string, from: number): boolean {
  return ["#", "\n---", "\n==="].some((mark) => text.includes(mark, from));
}

/** Whether something speaks for a type, so that the body may decide. */
function speaks(answer: TypeAnswer): boolean {
  return answer.type === undefined
    ? answer.guess !== undefined || answer.reason === "readme"
    : answer.source === "marks";
}

function withoutGuess(answer: TypeAnswer): TypeAnswer {
  return answer.type === undefined && answer.reason === "no type"
    ? { ...answer, guess: [] }
    : answer;
}

function withoutBlocks(parsed: ParsedDocument): ParsedDocument {
  return { ...parsed, body: { ...parsed.body, blocks: [] } };
}
