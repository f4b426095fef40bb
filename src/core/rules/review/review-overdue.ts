/** The next review is not past. */

import { isRead } from "../../playbook/playbook-document.ts";
import { reasonOf, reviewOf } from "../../playbook/reviews/review.ts";
import { countOf } from "../../text/count.ts";
import { daysBetween } from "../../text/calendar-date.ts";
import type { DocumentRule } from "../rule.ts";

export const rule: DocumentRule = {
  id: "review-overdue",
  group: "review",
  kind: "document",
  severity: "warning",
  fixable: false,
  fieldFixes: "none",
  command: "markReviewed",
  byTime: true,
  firstScreen: 5,
  summary: "The next review is not past.",
  why: "Half of all pages with a review date are past it, and readers cannot tell which half. A review is due on its day and overdue from the day after.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: dpo\nlast_reviewed: 2026-03-01\nreview_interval: 1 year\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: dpo\nlast_reviewed: 2026-03-01\nreview_interval: 6 months\n---\n\n# Consent\n",
  },
  *check({ document, config, today }) {
    const review = reviewOf(document, config, today);
    const { state, nextReview, nextReviewSource } = review;
    if (state !== "overdue" || !nextReview || !isRead(document)) return;
    const isWritten = nextReviewSource === "written";
    yield {
      at: { field: isWritten ? "next_review" : "last_reviewed" },
      message: `The review was due on \`${nextReview}\`${reasonOf(review)}, ${countOf(daysBetween(nextReview, today), "day")} ago.`,
    };
  },
};
