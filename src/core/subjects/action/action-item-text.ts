/** Reads one action item as people write it in a line: what, who, by when, and whether it is done. A long file, because all of that has no fixed form. */

import type { DateOrder } from "../../text/read-date.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { BEGIN, DUE_WORD, MARK, readDue, type DuePart } from "./action-due.ts";
import { blankOut, mask, tidy } from "./action-line-mask.ts";
import { isToldAsDone } from "./done-words.ts";
import {
  FOREIGN_BY,
  FOREIGN_OWNER,
} from "../../playbook/sections/action-words.ts";
import { MOST_NAMES, namesInList } from "../../playbook/fields/name-list.ts";
import {
  isPlaceholderHandle,
  looksLikeName,
  partAt,
  readCaller,
  readSubject,
  type Part,
} from "../../playbook/people/person-words.ts";
import { isTracked, readTicket } from "./ticket.ts";

/** What one line says. */
export interface ActionLine {
  /** What is to be done, without what else was recognised. */
  readonly text: string;
  readonly owners: readonly Part[];
  /** What holds several owners as one text, which the register may know as one name. */
  readonly together?: Part | undefined;
  readonly due: DuePart | undefined;
  readonly status: "open" | "done" | undefined;
  readonly isProposed: boolean;
  readonly ticket: Part | undefined;
  /** Whether it names a ticket, which is where its owner may be kept. */
  readonly isTracked: boolean;
}

// No pattern here may start anew at each character of a run that it has seen: a line of `****…` can be a megabyte long.
const OWNER_LABEL = new RegExp(
  String.raw`${BEGIN}(?:(?:action )?owners?|assignees?|responsible|accountable|dri|who|lead|${FOREIGN_OWNER})${MARK}([^;|()[\]\n]{0,300}?)(?=\s[-–—]+\s|[;|()[\]]|(?:(?<![\s*_]),?[\s*_]*)?(?:${DUE_WORD}|status|ticket|priority|type)(?:${MARK}|\s+\d)|,\s{0,3}(?:\p{Ll}[\p{L}’']{0,14}\s){0,3}\d|$)`,
  "iu",
);
const ASSIGNED_TO = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:assigned to|owned by|${FOREIGN_BY})[\s*_]*(?::[\s*_]*)?([@\p{Lu}][^,;|()[\]\n]{0,300}?)(?=\s[-–—]+\s|[,;:|()[\].]|\s(?:by|due|and|until)\s|$)`,
  "u",
);
/** Beside the sentence: `owner Ana`. */
const OWNER_ASIDE =
  /(?:owner|assignee|responsible|lead|dri)(?<=[([;,|–—→-]\s{0,3}\w{3,11})\s([@\p{Lu}][^;,|()[\]\n]{0,200}?)(?=\s[-–—]+\s|[,;|()[\]]|$)/u;
const HANDLE = /@[A-Za-z][\w.-]*(?:\/[A-Za-z][\w-]*)?/g;
const STATUS_WORD =
  "done|completed?|closed|resolved|finished|implemented|shipped|fixed|cancell?ed|dropped|won't do|won't fix|obsolete|abandoned|withdrawn|rejected|superseded|(?:no longer|not) (?:needed|required)";
const DONE = new RegExp(
  String.raw`[✅✔☑]|^\W*(?:${STATUS_WORD})[\s\])*_]*[:–—-]|(?:[-–—([|,;]\s*[*_]*|status${MARK})(?:${STATUS_WORD})[*_]*\s*(?:[)\]|,;]|$|\s[-–—(])|[([]\s*(?:n\/a|superseded by [^()[\]]{1,100})\s*[)\]]|[[(]completion::`,
  "iu",
);
const HOW_FAR = `(?:status${MARK})?(?:${STATUS_WORD}|in progress|not started|open|todo|pending|ongoing|blocked)`;
/** How far it is, behind the sentence: `- ✅ **Completed**`, `(done)`. */
const STATUS_ASIDE = new RegExp(
  String.raw`(?:\s[-–—]+|[([|])[\s*_]*(?:[✅✔☑][\s*_]*(?:${HOW_FAR}[*_]*\s*)?|${HOW_FAR}[*_]*\s*)(?:[)\]]|(?=\s[-–—(])|$)|[✅✔☑]`,
  "giu",
);
/** Marks of Obsidian Tasks and Dataview that are neither owner nor due date. */
const TASK_MARK =
  /[⏳🛫➕✅❌]\uFE0F?\s{0,3}\d{4}-\d{2}-\d{2}|🔁[\w ]{0,40}|[⏫🔼🔽🔺⏬]|[[(](?:scheduled|start|created|completion|cancelled|priority|repeat)::[^()[\]]{0,60}[\])]/giu;
const PROPOSED =
  /^\W*(?:proposed|proposal|idea|brainstorm)\W*(?:[:\])]|\s[-–—]\s)|[([]\s*(?:proposed|proposal|idea)\s*[)\]]|status(?=\W*?[:=])\W+(?:proposed|idea)\b/i;
const DASH = /\s[-–—]+\s+[*_]*([^()[\]–—:]+)$/u;
const ASIDE_BEFORE = /(?<=(?:^|[([,;|]|\s[-–—→]+|[:&/])\s*[*_]*)/y;

/** Reads a line. `order` says how `03/04/2026` is meant. */
export function readActionLine(
  text: string,
  order: DateOrder | undefined,
  minuted?: CalendarDate,
): ActionLine {
  const masked = mask(text);
  const taken: Part[] = [];
  const due = readDue(masked, order, taken, minuted);
  const open = blankOut(masked, taken);
  const { owners, together } = readOwners(
    due ? open.replace(/→/g, "—") : open,
    taken,
  );
  for (const match of open.matchAll(STATUS_ASIDE))
    taken.push(partAt(match[0], match.index));
  for (const match of open.matchAll(TASK_MARK))
    taken.push(partAt(match[0], match.index));
  const said = tidy(blankOut(text, taken));
  return {
    text: said,
    owners,
    together,
    due,
    status:
      DONE.test(masked) || isStruck(said) || isToldAsDone(masked)
        ? "done"
        : undefined,
    isProposed: PROPOSED.test(masked),
    ticket: readTicket(text),
    isTracked: isTracked(text),
  };
}

interface Owners {
  readonly owners: readonly Part[];
  readonly together?: Part;
}

function readOwners(open: string, taken: Part[]): Owners {
  const label =
    OWNER_LABEL.exec(open) ?? ASSIGNED_TO.exec(open) ?? OWNER_ASIDE.exec(open);
  if (label) {
    taken.push(partAt(label[0], label.index));
    const value = label[1]!;
    return ownersIn(
      partAt(value, label.index + label[0].length - value.length),
    );
  }
  const handles = handlesIn(open).slice(0, MOST_NAMES);
  if (handles.length > 0) {
    for (const [at, handle] of handles.entries()) {
      const next = handles[at + 1];
      const last = next?.start === handle.end + 1 ? next : handle;
      if (
        isAside(open, handle.start, handle.end) &&
        isAside(open, last.start, last.end)
      )
        taken.push(handle);
    }
    return { owners: handles.filter(({ text }) => !isPlaceholderHandle(text)) };
  }
  const aside = readAside(open);
  if (aside) taken.push(aside);
  const subject = aside ?? readSubject(open);
  return subject ? ownersIn(subject) : { owners: [] };
}

/** Handles of people and teams; `@acme/forms 1.0` within a sentence is a package. */
function handlesIn(open: string): readonly Part[] {
  return [...open.matchAll(HANDLE)].flatMap((match) => {
    const part = partAt(match[0].replace(/(?<![.-])[.-]+$/, ""), match.index);
    const before = open.slice(Math.max(0, part.start - 40), part.start);
    const after = open.slice(part.end, part.end + 2);
    const isHandle =
      !/[\w.`]$|(?<!@[\w.-]{1,38})\/$/.test(before) &&
      !/^(?:\w|\/(?!@))/.test(after);
    const isSure =
      !part.text.includes("/") || isAside(open, part.start, part.end, true);
    return isHandle && isSure ? [part] : [];
  });
}

/** The names that a part of a line holds. */
export function ownersIn(together: Part): Owners {
  const owners = namesInList(together.text, together.start);
  return owners.length > 1
    ? { owners, together: partAt(together.text.trim(), together.start) }
    : { owners };
}

/** A name beside the sentence: `[Jane]` in front or behind, `(Jane)` or `— Jane` behind. */
function readAside(open: string): Part | undefined {
  const front = /^\s*[*_]*\[([^[\]]+)\](?![([:])/.exec(open);
  const back = /[([]([^()[\]]+)[)\]][\s.*_]*$/.exec(open) ?? behindDash(open);
  for (const match of [front, back]) {
    const name = match?.[1]?.replace(/^[,;\s]+|(?<![,;\s])[,;\s]+$/g, "");
    if (!match || name === undefined) continue;
    const said = holdsNames(name) ? name : readCaller(name);
    if (said !== undefined)
      return partAt(said, match.index + match[0].indexOf(said));
  }
  return undefined;
}

function holdsNames(text: string): boolean {
  const names = namesInList(text);
  return names.length > 0 && names.every((name) => looksLikeName(name.text));
}

/** What stands behind the first dash behind which no bracket, colon or long dash follows: `— Jane.` */
function behindDash(open: string): RegExpExecArray | null {
  const said = open.replace(/(?<![*_,;\s.–—-])[*_,;\s.–—-]+$/, "");
  const from = said.search(/(?<![^()[\]–—:])[^()[\]–—:]+$/);
  if (from < 0) return null;
  const dash = /\s[-–—]+$/.exec(said.slice(Math.max(0, from - 10), from));
  const begin = new RegExp(DASH, "gu");
  begin.lastIndex = from - (dash?.[0].length ?? 0);
  return begin.exec(said);
}

/** Whether a handle stands beside the sentence, so that the sentence reads on without it. */
function isAside(
  open: string,
  start: number,
  end: number,
  orSubject = false,
): boolean {
  const before = new RegExp(ASIDE_BEFORE, "y");
  before.lastIndex = start;
  return (
    (before.test(open) &&
      /^[*_]*\s*(?:$|[)\],;|:&/]|[-–—]+(?:\s|$))/.test(open.slice(end))) ||
    (orSubject &&
      (/^[*_]*\s*$/.test(open.slice(end)) ||
        /^\s*[*_]*$/.test(open.slice(0, start))))
  );
}

/** Whether nothing is left but what is struck out. */
function isStruck(text: string): boolean {
  return (
    text.includes("~~") &&
    !/[\p{L}\p{N}]/u.test(text.replace(/~~[^~]*~~/g, " "))
  );
}
