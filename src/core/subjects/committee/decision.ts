/** Decisions about changes, as minutes word them: "CHG-008 is approved by marketing (Inês Duarte) and IT". */

import type { Block } from "../../document/body.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import type { Range } from "../../text/range.ts";
import { perPlaybook } from "../../text/remember.ts";
import { foldHeading, foldWord } from "../../text/words.ts";
import { proseOf } from "../../playbook/sections/block-text.ts";
import { meetingsOf, type Meeting } from "./meeting.ts";
import { minutedLinesOf } from "../action/minuted-line.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { sectionsNamed } from "../../playbook/sections/section.ts";

export type Verdict = "approved" | "rejected" | "deferred";

/** What one meeting decided about one change. */
export interface ChangeDecision {
  readonly meeting: Meeting;
  readonly date: CalendarDate;
  readonly change: TypedDocument;
  readonly verdict: Verdict;
  /** Who approved, where the minutes name people of the register. */
  readonly deciders: readonly string[];
  /** The line or row that says so. */
  readonly range: Range;
}

const VERDICTS: readonly (readonly [Verdict, RegExp])[] = [
  [
    "rejected",
    /\b(?:not approved|rejected|declined|refused|turned down|withdrawn)\b/i,
  ],
  ["deferred", /\b(?:deferred|postponed|put off|sent back|adjourned)\b/i],
  ["approved", /\b(?:approved|authori[sz]ed|accepted|agreed to)\b/i],
];
const UNDECIDED =
  /\b(?:if|unless|once|until|when|before|whether|should|can|will be|to be)\b[^.;]{0,40}$/i;
const ID = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*[-_ ]?\d+(?:[-_.]\d+)*/gu;

/** The decisions of all meetings that were held, by date; of one meeting about one change only the first. */
export const decisionsOf = perPlaybook(
  (index: PlaybookIndex): readonly ChangeDecision[] =>
    meetingsOf(index).flatMap((meeting) =>
      meeting.state === "held" && meeting.date !== undefined
        ? [...decisionsIn(meeting, meeting.date, index)]
        : [],
    ),
);

function* decisionsIn(
  meeting: Meeting,
  date: CalendarDate,
  index: PlaybookIndex,
): Generator<ChangeDecision> {
  const seen = new Set<TypedDocument>();
  const sections = ["Decisions", "Changes for review"].flatMap((heading) =>
    sectionsNamed(meeting.document, heading),
  );
  const minuted = minutedLinesOf(meeting.document).flatMap(({ kind, item }) =>
    kind === "decision" ? [item] : [],
  );
  for (const line of [
    ...sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)),
    ...minuted,
  ])
    for (const found of verdictsIn(line.text, index)) {
      if (seen.has(found.change)) continue;
      seen.add(found.change);
      yield { meeting, date, range: line.range, ...found };
    }
}

interface Line {
  readonly text: string;
  readonly range: Range;
}

/** A row of a table is one line: its first cell, then the cell of the column "Decision", or all. */
function linesOf(block: Block): readonly Line[] {
  if (block.kind === "paragraph" || block.kind === "item") return [block];
  if (block.kind !== "table") return [];
  const column = block.header.findIndex(({ text }) =>
    /^(?:decision|outcome|result|verdict|status)$/.test(foldHeading(text)),
  );
  return block.rows.flatMap((row) => {
    const [first] = row;
    const decision = row[column];
    const isReview = decision && column > 0;
    const text = isReview
      ? `${first!.text} is ${decision.text}`
      : row.map((cell) => cell.text).join(" ; ");
    return first ? [{ text, range: (isReview ? decision : first).range }] : [];
  });
}

function* verdictsIn(
  text: string,
  index: PlaybookIndex,
): Generator<Pick<ChangeDecision, "change" | "verdict" | "deciders">> {
  const plain = text.replace(/\[([^[\]\n]*)\]\([^()\n]*\)/g, "$1");
  const prose = proseOf(plain);
  const named = [...prose.matchAll(ID)].flatMap((match) => {
    const change = index.byId
      .get(foldWord(match[0]))
      ?.find(({ type }) => type.id === "change");
    return change
      ? [{ change, end: match.index + match[0].length, start: match.index }]
      : [];
  });
  for (const [at, { change, end }] of named.entries()) {
    const clause = sentenceAfter(prose, end, named[at + 1]?.start);
    const found = VERDICTS.map(([verdict, words]) => ({
      verdict,
      match: words.exec(clause),
    })).find(({ match }) => match !== null);
    if (!found?.match || UNDECIDED.test(clause.slice(0, found.match.index)))
      continue;
    yield {
      change,
      verdict: found.verdict,
      deciders: peopleIn(clause.slice(found.match.index), index),
    };
  }
}

/** The words behind an id, up to the end of its sentence or the next change, unless that follows at once: "A and B are approved". */
function sentenceAfter(
  text: string,
  from: number,
  next: number | undefined,
): string {
  const rest = text.slice(from);
  const end = /[.;](?:\s|$)/.exec(rest)?.index ?? rest.length;
  const limit = next === undefined ? end : Math.min(end, next - from);
  const clause = rest.slice(0, limit);
  return /^[\s,]*(?:(?:and|or|&)[\s,]*)?$/.test(clause)
    ? rest.slice(0, end)
    : clause;
}

/** People of the register whose full name stands in a text. */
function peopleIn(text: string, { people }: PlaybookIndex): readonly string[] {
  return (people?.parties ?? [])
    .filter(({ kind, name }) => kind === "person" && name.includes(" "))
    .map(({ name }) => ({ name, at: text.indexOf(name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}
