/** Records a review: the dates, the reviewer, and a row in the document's review history. */

import { isSameActor } from "../playbook/people/people.ts";
import { textOfField, textsOfField } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { dateOfField, reviewOf } from "../playbook/reviews/review.ts";
import { definitionsOf } from "../playbook/sections/section-names.ts";
import { sectionsOf } from "../playbook/sections/section.ts";
import {
  addDays,
  daysBetween,
  type CalendarDate,
} from "../text/calendar-date.ts";
import { addDuration } from "../text/duration.ts";
import { foldHeading } from "../text/words.ts";
import { appendRow, type RowCell } from "./append-row.ts";
import { spellPerson } from "./field/person-spelling.ts";
import { revise, type Step } from "./revise.ts";
import type { Edits, Source } from "./source.ts";
import { stateField } from "./field/state-field.ts";

/** What a review came to. */
export type ReviewOutcome = "reviewed" | "changed";

/** One review of one document. */
export interface ReviewMark {
  readonly outcome: ReviewOutcome;
  /** The reviewer, in any spelling of the people register. */
  readonly by: string;
  /** Empty: nothing to add. */
  readonly note: string;
  readonly on: CalendarDate;
}

/** The outcomes in the words of review histories. */
export const REVIEW_OUTCOMES: Readonly<Record<ReviewOutcome, string>> = {
  reviewed: "Reviewed, still correct",
  changed: "Reviewed and changed",
};

const HISTORY = "Review history";

/**
 * Moves `last_reviewed` to the day of the review, and `next_review`, where it is written, as far as the interval reaches;
 * names the reviewer; adds a row to the review history, making the section where the type has one. `undefined` where the
 * document's fields cannot be read.
 */
export function markReviewed(
  source: Source,
  mark: ReviewMark,
  playbook: PlaybookIndex,
): Edits {
  const next = nextReview(source, mark.on, playbook);
  const reviewer = reviewerFor(source, mark.by, playbook);
  return revise(source, [
    stateField(playbook, "last_reviewed", mark.on),
    ...(next === undefined ? [] : [stateField(playbook, "next_review", next)]),
    ...(reviewer === undefined
      ? []
      : [stateField(playbook, "reviewed_by", reviewer)]),
    historyRow(mark, playbook),
  ]);
}

/** A written date of the next review moves by the interval, or else as far as it was from the last review. */
function nextReview(
  { document }: Source,
  on: CalendarDate,
  { config, today }: PlaybookIndex,
): CalendarDate | undefined {
  const field = document.fields.get("next_review");
  const isLoose = field && document.names.find(field.key)?.weak;
  if (!field || isLoose || field.texts.length === 0) return undefined;
  const written = dateOfField(document, "next_review", config);
  const { interval, lastReviewed } = reviewOf(document, config, today);
  if (interval !== undefined && interval !== "event")
    return addDuration(on, interval);
  if (written === undefined || lastReviewed === undefined) return undefined;
  const gap = daysBetween(lastReviewed, written);
  return gap > 0 ? addDays(on, gap) : undefined;
}

/** The reviewer as the register knows them; nothing to write where the document names them already. */
function reviewerFor(
  { document }: Source,
  by: string,
  playbook: PlaybookIndex,
): string | undefined {
  const { people } = playbook;
  const named = textsOfField(document, "reviewed_by");
  const isNamed = named.some(({ text }) => isSameActor(text, by, people));
  return isNamed ? undefined : spellPerson(by, document, playbook);
}

/** The row in the history; a history that cannot take it is left as it is, since git knows as well. */
function historyRow(mark: ReviewMark, { people }: PlaybookIndex): Step {
  return (source) => {
    const heading = historyHeading(source);
    if (heading === undefined) return [];
    const { document } = source;
    const outcome = REVIEW_OUTCOMES[mark.outcome];
    const row: readonly RowCell[] = [
      {
        columns: ["Date", "Date of review", "Reviewed on", "When"],
        text: mark.on,
      },
      {
        columns: ["Reviewer", "Reviewed by", "Author", "By", "Name", "Who"],
        text: people?.find(mark.by)?.name ?? mark.by,
      },
      {
        columns: ["Version", "Revision", "Rev"],
        text: textOfField(document, "version")?.text ?? "",
      },
      {
        columns: [
          ...["Outcome", "Result", "Change", "Changes", "Description"],
          ...[
            "Description of change",
            "Summary of changes",
            "Summary",
            "Notes",
          ],
        ],
        text: mark.note.trim() === "" ? outcome : `${outcome}: ${mark.note}`,
      },
    ];
    return appendRow(source, heading, row, "newest first") ?? [];
  };
}

/** The section that holds reviews, by the name that `appendRow` finds or makes it under. */
function historyHeading({ document }: Source): string | undefined {
  const history = foldHeading(HISTORY);
  const [known] = definitionsOf(document.type, HISTORY);
  if (known) return known.heading;
  const own = sectionsOf(document).find(
    ({ heading }) => foldHeading(heading.text) === history,
  );
  return own?.heading.text;
}
