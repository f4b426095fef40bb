/** What takes a type from a document again that its marks made: a stub, a list of links, a page that only explains what such documents are. */

import type { Block } from "../../document/body.ts";
import type { ParsedDocument } from "../../document/document.ts";
import { foldHeading } from "../../text/words.ts";
import { onlyTellsOfMatrix } from "./body-marks.ts";
import { isLinkList, isStub } from "./link-list.ts";
import type { TypeMark } from "./type-mark.ts";
import type { WeighedType } from "./weigh-marks.ts";

/**
 * Whether a document is of the type that its marks make.
 * @param title as the text has it.
 * @param isGoverned whether fields of governance are there; asked for stubs only.
 */
export function holdsUp(
  { type, marks }: WeighedType,
  parsed: ParsedDocument,
  title: string | undefined,
  isGoverned: () => boolean,
): boolean {
  const { blocks } = parsed.body;
  const has = (isOne: (mark: TypeMark) => boolean): boolean =>
    marks.some(isOne);
  if (
    isStub(parsed) &&
    !has((mark) => mark.isStrong && OF_PLACE.has(mark.tells)) &&
    !isGoverned()
  )
    return false;
  const isFormed = has((mark) => mark.isStrong && mark.tells === "headings");
  if (type.marks?.body && !isFormed && isLinkList(parsed)) return false;
  const isOnlyCalled = !has(({ tells }) => !NAMES.has(tells));
  if (isOnlyCalled && isArticle(title, blocks)) return false;
  if (
    type.marks?.body === "matrix" &&
    !has(({ tells }) => tells === "folder") &&
    onlyTellsOfMatrix(blocks)
  )
    return false;
  // Pages of advice lie among guides, too; a procedure shows its steps where only weak marks speak for it.
  return (
    type.marks?.body !== "steps" ||
    has(
      ({ tells, isStrong }) =>
        isStrong || !(NAMES.has(tells) || tells === "folder"),
    )
  );
}

const OF_PLACE: ReadonlySet<string> = new Set(["folder", "field"]);
const NAMES: ReadonlySet<string> = new Set(["name", "title"]);

/** "# Project charter⏎⏎A project charter is a document that …": an article on what such a thing is. */
function isArticle(
  title: string | undefined,
  blocks: readonly Block[],
): boolean {
  const first = blocks.find(({ kind }) => kind === "paragraph");
  if (title === undefined || first?.kind !== "paragraph") return false;
  const said = foldHeading(first.text.slice(0, 300));
  const word = foldHeading(title);
  return ["a", "an"].some((article) =>
    said.startsWith(`${article} ${word} is `),
  );
}
