/** Gives a document another id, in its own front matter and wherever others refer to it. */

import {
  displayTitle,
  isTyped,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { sameId } from "../playbook/fields/next-id.ts";
import { printable } from "../text/printable.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Range } from "../text/range.ts";
import { yamlScalar } from "../text/yaml-scalar.ts";
import { foldWord } from "../text/words.ts";
import { idMentions } from "./id-mentions.ts";
import { readOpenText, type OpenText } from "./open-text.ts";
import { fieldReferences } from "./references.ts";
import { holds, subjectAt } from "./subject-at.ts";

/** The id under the cursor, and whose it is. */
export interface Renaming {
  /** Without quotes and brackets. */
  readonly range: Range;
  readonly id: string;
  readonly target: TypedDocument;
}

/** What can be renamed at an offset: an id, at its own document or where another names it. */
export function renamingAt(
  open: OpenText,
  offset: number,
): Renaming | undefined {
  const subject = subjectAt(open, offset);
  if (subject?.kind !== "document" || subject.isLink) return undefined;
  const target = subject.document;
  if (!isTyped(target) || !target.id) return undefined;
  const written = open.text.slice(subject.range.start, subject.range.end);
  const at = written.toLowerCase().indexOf(target.id.text.toLowerCase());
  if (at < 0) return undefined;
  const start = subject.range.start + at;
  const id = target.id.text;
  const range = { start, end: start + id.length };
  return holds(range, offset) ? { range, id, target } : undefined;
}

const FORM = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]*[\p{L}\p{N}])?$/u;

/** Why an id cannot be taken, as a sentence; `undefined` where it can. */
export function refusal(
  index: PlaybookIndex,
  { target, id }: Renaming,
  newId: string,
): string | undefined {
  if (!FORM.test(newId))
    return `An id consists of letters, digits, “-”, “.”, “_” and “/”, such as ${target.type.idPrefix}-001.`;
  const other = sameId(index, newId);
  if (other && other.path !== target.path && foldWord(newId) !== foldWord(id))
    return `${printable(newId)} is already the id of “${printable(displayTitle(other))}”.`;
  return undefined;
}

/**
 * The edits of one document. A word that is also an id is changed only where it is meant: in fields that refer to
 * documents, in `[[…]]` and in code.
 */
export function renameIn(
  index: PlaybookIndex,
  rootName: string,
  path: string,
  text: string,
  { target, id }: Renaming,
  newId: string,
): readonly TextEdit[] {
  if (!mayName(text, id)) return [];
  const { document } = readOpenText(index, rootName, path, text);
  const ranges: Range[] = [];
  if (isTyped(document)) {
    if (path === target.path && document.id?.text === id)
      ranges.push(innerRange(text, document.id.range, id));
    for (const { range, isId } of fieldReferences(index, document, target))
      if (isId) ranges.push(innerRange(text, range, id));
  }
  for (const range of idMentions(text, id))
    if (
      !ranges.some((each) => each.start < range.end && range.start < each.end)
    )
      ranges.push(range);
  const fields = document.parsed.frontMatter?.content;
  return ranges.map((range) => ({
    range,
    newText:
      fields && range.end <= fields.end && isBare(text, range)
        ? yamlScalar(newId)
        : newId,
  }));
}

function mayName(text: string, id: string): boolean {
  const folded = foldWord(id);
  return text.includes(id) || foldWord(text).includes(folded);
}

/** The id inside quotes, brackets or other marks. */
function innerRange(text: string, range: Range, id: string): Range {
  const written = text.slice(range.start, range.end);
  const at = written.toLowerCase().indexOf(id.toLowerCase());
  return at < 0
    ? innerOfMarks(written, range)
    : { start: range.start + at, end: range.start + at + id.length };
}

/** An id in another spelling, `pol 001` for `POL-001`: everything between the marks. */
function innerOfMarks(written: string, { start, end }: Range): Range {
  const head = /^["'[]*/.exec(written)![0].length;
  const tail = /(?<!["'\]])["'\]]*$/.exec(written)![0].length;
  return { start: start + head, end: end - tail };
}

/** Whether a value in front matter stands there without quotes or brackets, all by itself. */
function isBare(text: string, { start, end }: Range): boolean {
  return (
    /(?::\s+|-\s+|\[\s*|,\s*)$/.test(
      text.slice(Math.max(0, start - 8), start),
    ) &&
    /^\s*(?:[,\]\r\n]|$|#)/.test(text.slice(end, end + 8)) &&
    !/\[\[$/.test(text.slice(Math.max(0, start - 2), start))
  );
}
