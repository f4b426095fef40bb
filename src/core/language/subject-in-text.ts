/** What the words around the cursor mean in a running text: a link, an id, a person, a term of the glossary. */

import { isTyped } from "../playbook/playbook-document.ts";
import { resolveReference } from "../playbook/links/reference.ts";
import { folderOf, joinPath } from "../text/path.ts";
import { foldWord } from "../text/words.ts";
import { glossaryOf } from "./glossary.ts";
import type { OpenText } from "./open-text.ts";
import type { Subject, SubjectAt } from "./subject.ts";

const LINK = /!?\[[^[\]\n]*\]\(<?([^()<>\s]+)(?![^()<>\s])>?[^()\n]*\)/g;
const WIKI_LINK = /\[\[([^[\]\n]+)\]\]/g;
const ID = /@?[\p{L}\p{N}][\p{L}\p{N}._/-]*/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’._-]*/gu;
/** A name has at most this many words. */
const MAX_NAME = 4;
/** A line longer than this is not written by people. */
const MAX_LINE = 5000;

/** Finds what stands at an offset of a line. */
export function subjectInText(
  open: OpenText,
  offset: number,
): SubjectAt | undefined {
  const { text } = open;
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const lineBreak = text.indexOf("\n", offset);
  const line = text.slice(start, lineBreak < 0 ? text.length : lineBreak);
  if (line.length > MAX_LINE) return undefined;
  const column = offset - start;
  const at = (subject: Subject | undefined, from: number, to: number) =>
    subject && {
      ...subject,
      range: { start: start + from, end: start + to },
    };
  for (const [pattern, read] of [
    [WIKI_LINK, referenceTo],
    [LINK, linkTo],
    [ID, documentOfId],
  ] as const) {
    const match = matchAt(line, pattern, column);
    if (!match) continue;
    const from = match.index;
    const found = at(
      read(open, match[1] ?? match[0]),
      from,
      from + match[0].length,
    );
    if (found) return found;
  }
  const words = [...line.matchAll(WORD)];
  const here = words.findIndex(
    (word) => column >= word.index && column <= endOf(word),
  );
  if (here < 0) return undefined;
  for (const [from, to] of windows(here, words.length, longest(open))) {
    const begin = words[from]!.index;
    const end = endOf(words[to]!);
    const found = at(named(open, line.slice(begin, end)), begin, end);
    if (found) return found;
  }
  return undefined;
}

/** Where a word ends, without the full stop of its sentence. */
function endOf({ index, 0: word }: RegExpExecArray): number {
  return index + word.replace(/(?<![.'’_-])[.'’_-]+$/, "").length;
}

function matchAt(
  line: string,
  pattern: RegExp,
  column: number,
): RegExpExecArray | undefined {
  for (const match of line.matchAll(pattern))
    if (column >= match.index && column <= match.index + match[0].length)
      return match;
  return undefined;
}

function referenceTo(open: OpenText, text: string): Subject | undefined {
  const { document, index } = open;
  if (!isTyped(document)) return documentOfId(open, text);
  const found = resolveReference(text, document, index);
  return found.kind === "document"
    ? { kind: "document", document: found.document }
    : undefined;
}

function linkTo(
  { path, index }: OpenText,
  target: string,
): Subject | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[#/]/i.test(target)) return undefined;
  const to = joinPath(folderOf(path), decode(target.replace(/[?#][^]*$/, "")));
  const document = to === undefined ? undefined : index.byPath.get(to);
  return document && { kind: "document", document, isLink: true };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Ids are taken as they are written: `Lead` is a word, even where a document has the id `lead`. */
function documentOfId(
  { index, path }: OpenText,
  word: string,
): Subject | undefined {
  const id = word.replace(/(?<![._/-])[._/-]+$/, "");
  const document = index.byId
    .get(foldWord(id))
    ?.find((each) => each.id!.text === id && each.path !== path);
  return document && { kind: "document", document };
}

/** People by the name they go by, and terms; a document's own term is no news there. */
function named({ index, path }: OpenText, words: string): Subject | undefined {
  const party = index.people?.find(words);
  if (party && (party.name === words || party.spellings.includes(words)))
    return { kind: "party", party };
  const term = glossaryOf(index).find(words);
  return term && term.document.path !== path
    ? { kind: "term", term }
    : undefined;
}

function longest({ index }: OpenText): number {
  return Math.max(MAX_NAME, glossaryOf(index).longest);
}

/** Runs of words that hold the given one, the longest first. */
function* windows(
  here: number,
  count: number,
  longest: number,
): Generator<readonly [number, number]> {
  for (let length = Math.min(longest, 8); length > 0; length--)
    for (let from = Math.max(0, here - length + 1); from <= here; from++)
      if (from + length <= count) yield [from, from + length - 1];
}
