/** What comes due around the day of a meeting: reviews, contracts to be ended in time, exceptions that end. */

import { addDays, type CalendarDate } from "../../text/calendar-date.ts";
import { isInForce, isInUse } from "../../types/life.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { dateOfField, reviewOf } from "../../playbook/reviews/review.ts";
import { systemFrom } from "../system/systems.ts";

/** How far ahead renewals are announced (GitLab: four to six months), and exceptions that end. */
const RENEWAL_DAYS = 120;
const HORIZON_DAYS = 60;

/** A document with the day it is on the agenda for. */
export interface DatedDocument {
  readonly document: TypedDocument;
  readonly date: CalendarDate;
}

/** The three lists, each by date. */
export interface DatesNear {
  readonly reviews: readonly DatedDocument[];
  /** By the day on which notice has to be given, or the contract renews. */
  readonly renewals: readonly DatedDocument[];
  readonly exceptions: readonly DatedDocument[];
}

/** What is due or ends around a meeting; reviews until the `next` one. */
export function datesNear(
  index: PlaybookIndex,
  date: CalendarDate,
  next: CalendarDate,
): DatesNear {
  const gather = (
    documents: readonly TypedDocument[],
    dayOf: (document: TypedDocument) => CalendarDate | undefined,
    until: CalendarDate,
  ): readonly DatedDocument[] =>
    documents
      .flatMap((document) => {
        const day = dayOf(document);
        return day !== undefined && day <= until
          ? [{ document, date: day }]
          : [];
      })
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    reviews: gather(
      index.typed,
      (document) => {
        const { state, nextReview } = reviewOf(
          document,
          index.config,
          index.today,
        );
        return state === "closed" ? undefined : nextReview;
      },
      next,
    ),
    renewals: gather(
      (index.byType.get("system") ?? []).filter(({ statusFamily }) =>
        isInUse(statusFamily),
      ),
      (document) => systemFrom(document, index).renewal?.actBy,
      addDays(date, RENEWAL_DAYS),
    ).filter((each) => each.date >= index.today),
    exceptions: gather(
      (index.byType.get("exception") ?? []).filter(({ statusFamily: family }) =>
        isInForce(family),
      ),
      (document) => dateOfField(document, "expires", index.config),
      addDays(date, HORIZON_DAYS),
    ),
  };
}
