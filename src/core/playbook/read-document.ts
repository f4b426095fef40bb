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
import type { TypeAnswer, TypeFinder } from "./type-finder.ts";

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
  const outline = finder.hasMark(head)
    ? undefined
    : readRest(head, text, "outline");
  const first = outline && finder.find(outline);
  const quiet =
    outline &&
    first &&
    !speaks(first) &&
    neededDepth(head, first, text) === "outline"
      ? buildDocument(outline, first)
      : undefined;
  // Only a page without headings may begin with a title that is none.
  if (quiet && outline!.body.headings.length > 0) return quiet;
  const parsed = readRest(head, text, "blocks");
  const answer = finder.find(parsed);
  if (quiet && !answer.type) return quiet;
  return buildDocument(
    neededDepth(head, answer, text) === "blocks"
      ? parsed
      : withoutBlocks(parsed),
    answer,
  );
}

/** Whether something speaks for a type, so that the body may decide. */
function speaks(answer: TypeAnswer): boolean {
  return answer.type === undefined
    ? answer.guess !== undefined || answer.reason === "readme"
    : answer.source === "marks";
}

function withoutBlocks(parsed: ParsedDocument): ParsedDocument {
  return { ...parsed, body: { ...parsed.body, blocks: [] } };
}
