/** Reads one action item as people write it in a line: what, who, by when, and whether it is done. Involved, because all of that has no fixed form. */

import type { DateOrder } from "../text/read-date.ts";
import { isPlaceholder } from "../text/words.ts";
import { DUE_WORD, MARK, readDue, type DuePart } from "./action-due.ts";
import {
  isNobody,
  isPlaceholderHandle,
  looksLikeName,
  partAt,
  readSubject,
  type Part,
} from "./person-words.ts";

/** What one line says. */
export interface ActionLine {
  /** What is to be done, without what else was recognised. */
  readonly text: string;
  readonly owners: readonly Part[];
  readonly due: DuePart | undefined;
  readonly status: "open" | "done" | undefined;
  readonly isProposed: boolean;
  readonly ticket: Part | undefined;
}

const OWNER_LABEL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[*_]*(?:(?:action )?owners?|assignees?|responsible|accountable|dri|who|lead)${MARK}([^;|()[\]\n]*?)(?=\s[-–—]+\s|[;|()[\]]|,?\s*[*_]*(?:${DUE_WORD}|status|ticket|priority|type)(?:${MARK}|\s+\d)|,\s*\d|$)`,
  "iu",
);
const ASSIGNED_TO =
  /(?<![\p{L}\p{N}])(?:assigned to|owned by)\s*[*_]*:?[*_]*\s*([@\p{Lu}][^,;|()[\]\n]*?)(?=\s[-–—]+\s|[,;:|()[\].]|\s(?:by|due|and|until)\s|$)/u;
const HANDLE = /(?<![\w.`/])@([A-Za-z][\w.-]*\w|[A-Za-z])(?![\w/])/g;
const STATUS_WORD =
  "done|completed?|closed|resolved|finished|implemented|shipped|fixed|cancell?ed|dropped|won't do|obsolete";
const DONE = new RegExp(
  String.raw`[✅✔☑]|^\W*(?:${STATUS_WORD})\s*[\])*_]*\s*[:–—-]|(?:[-–—([|,;]\s*|status${MARK})[*_]*(?:${STATUS_WORD})[*_]*\s*(?:[)\]|,;]|$|\s[-–—(])|^~~.*~~\W*$`,
  "iu",
);
/** How far it is, behind the sentence: `- ✅ **Completed**`, `(done)`. */
const STATUS_ASIDE = new RegExp(
  String.raw`(?:\s[-–—]+|[([|])\s*[*_]*(?:[✅✔☑]\s*[*_]*)?(?:(?:status${MARK})?(?:${STATUS_WORD}|in progress|not started|open|todo|pending|ongoing|blocked)|(?<=[✅✔☑]\s*[*_]*))[*_]*\s*(?:[)\]]|(?=\s[-–—(])|$)|[✅✔☑]`,
  "giu",
);
const PROPOSED =
  /^\W*(?:proposed|proposal|idea|brainstorm)\W*(?:[:\])]|\s[-–—]\s)|[([]\s*(?:proposed|proposal|idea)\s*[)\]]|status\W*[:=]\W*(?:proposed|idea)\b/i;
const TICKET = /https?:\/\/[^\s)>\]]+|(?<![\w#])#\d+\b|\b[A-Z][A-Z0-9]+-\d+\b/;

/** Reads a line. `order` says how `03/04/2026` is meant. */
export function readActionLine(
  text: string,
  order: DateOrder | undefined,
): ActionLine {
  const masked = mask(text);
  const taken: Part[] = [];
  const due = readDue(masked, order, taken);
  const open = blankOut(masked, taken);
  const owners = readOwners(open, taken);
  const ticket = TICKET.exec(text);
  for (const match of open.matchAll(STATUS_ASIDE))
    taken.push(partAt(match[0], match.index));
  return {
    text: tidy(blankOut(text, taken)),
    owners,
    due,
    status: DONE.test(masked) ? "done" : undefined,
    isProposed: PROPOSED.test(masked),
    ticket: ticket ? partAt(ticket[0], ticket.index) : undefined,
  };
}

function readOwners(open: string, taken: Part[]): readonly Part[] {
  const label = OWNER_LABEL.exec(open) ?? ASSIGNED_TO.exec(open);
  if (label) {
    taken.push(partAt(label[0], label.index));
    const value = label[1]!;
    const start = label.index + label[0].length - value.length;
    return splitNames(value, start);
  }
  const handles = [...open.matchAll(HANDLE)].map((match) =>
    partAt(match[0], match.index),
  );
  const people = handles.filter(({ text }) => !isPlaceholderHandle(text));
  if (handles.length > 0) {
    for (const { text, start, end } of handles)
      if (isAside(open, start, end)) taken.push({ text, start, end });
    return people;
  }
  const aside = readAside(open);
  if (aside) taken.push(aside);
  const subject = aside ?? readSubject(open);
  return subject ? [subject] : [];
}

function splitNames(value: string, offset: number): readonly Part[] {
  const parts: Part[] = [];
  for (const match of value.matchAll(/[^,/&]+?(?=\s+and\s|[,/&]|$)/g)) {
    const name = match[0].replace(/^\s*(?:and\s+)?[*_~\s]*|[*_~\s.]+$/g, "");
    if (isPlaceholder(name) || isNobody(name) || isPlaceholderHandle(name))
      continue;
    const start = offset + match.index + match[0].indexOf(name);
    parts.push({ text: name, start, end: start + name.length });
  }
  return parts;
}

/** A name beside the sentence: `[Jane]` in front or behind, `(Jane)` or `— Jane` behind. */
function readAside(open: string): Part | undefined {
  const front = /^\s*[*_]*\[([^[\]]+)\](?![([:])/.exec(open);
  const back =
    /[([]\s*([^()[\]]+?)\s*[,;]?\s*[)\]][\s.*_]*$/.exec(open) ??
    /\s[-–—]+\s+[*_]*([^()[\]–—:]+?)[*_,;\s.–—-]*$/.exec(open);
  for (const match of [front, back]) {
    const name = match?.[1]?.replace(/^[,;\s]+|[,;\s]+$/g, "");
    if (!match || name === undefined || !looksLikeName(name)) continue;
    return partAt(name, match.index + match[0].indexOf(name));
  }
  return undefined;
}

/** Whether a handle stands beside the sentence, so that the sentence reads on without it. */
function isAside(open: string, start: number, end: number): boolean {
  return (
    /(?:^|[([,;|]|\s[-–—]+|[:&])\s*[*_]*$/.test(open.slice(0, start)) &&
    /^[*_]*\s*(?:$|[)\],;|:&]|[-–—]+(?:\s|$))/.test(open.slice(end))
  );
}

/** Blanks out code, comments, addresses and link targets; all else keeps its place. */
function mask(text: string): string {
  const blank = (match: string): string => " ".repeat(match.length);
  return text
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, blank)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
    .replace(
      /\[([^[\]\n]*)\]\([^()\n]*\)/g,
      (match, inner: string) =>
        ` ${inner}${" ".repeat(match.length - inner.length - 1)}`,
    )
    .replace(/<?https?:\/\/[^\s)>\]]+>?/g, blank)
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, (address) =>
      address.replace("@", "_"),
    );
}

function blankOut(text: string, parts: readonly Part[]): string {
  let result = text;
  for (const { start, end } of parts)
    result =
      result.slice(0, start) + " ".repeat(end - start) + result.slice(end);
  return result;
}

/** What is left of the sentence, without the brackets and dashes that held the rest. */
function tidy(rest: string): string {
  return rest
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
    .replace(/[([][\s,;:|–—-]*[)\]](?!\()/g, " ")
    .replace(/\*\*\s*\*\*|__\s*__/g, " ")
    .replace(/([([])[\s,;]+/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/(?:\s[-–—|]+|\s?[,;:])+(?=\s*$|\s[-–—|,;])/g, "")
    .replace(/^[\s,;:|–—-]+|[\s,;|–—-]+$/g, "")
    .trim();
}
