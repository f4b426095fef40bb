/** Next review = last review + interval, where all three are written. */

import { textOfField } from "../../playbook/playbook-document.ts";
import { reviewOf } from "../../playbook/reviews/review.ts";
import { daysBetween } from "../../text/calendar-date.ts";
import { addDuration, formatDuration } from "../../text/duration.ts";
import { write } from "../fix.ts";
import type { DocumentRule } from "../rule.ts";

const CLOSED = ["done", "rejected", "retired"];

export const rule: DocumentRule = {
  id: "review-dates-disagree",
  group: "review",
  kind: "document",
  severity: "warning",
  fixable: false,
  summary:
    "The next review is one interval after the last, where a document writes all three.",
  why: "When last review, interval and next review do not add up, one of them was forgotten in an update, and no reader can tell which. Leaving out the next review lets it be computed.",
  options: {
    tolerance: {
      summary: "How many days the dates may be apart.",
      default: 0,
    },
  },
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: dpo\nlast_reviewed: 2026-09-01\nreview_interval: 6 months\nnext_review: 2027-03-01\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: dpo\nlast_reviewed: 2026-09-01\nreview_interval: 6 months\nnext_review: 2027-09-01\n---\n\n# Consent\n",
  },
  *check({ document, config, today, option }) {
    const review = reviewOf(document, config, today);
    const { lastReviewed, nextReview, interval } = review;
    if (review.nextReviewSource !== "written" || !lastReviewed) return;
    if (review.intervalSource !== "document" || !interval) return;
    if (interval === "event" || CLOSED.includes(document.statusFamily ?? ""))
      return;
    const due = addDuration(lastReviewed, interval);
    if (Math.abs(daysBetween(due, nextReview!)) <= option<number>("tolerance"))
      return;
    const value = textOfField(document, "next_review")!;
    yield {
      at: { field: "next_review" },
      message: `\`${nextReview}\` is not ${formatDuration(interval)} after the last review on \`${lastReviewed}\`; that would be \`${due}\`.`,
      fixes: [write({ value }, due)],
    };
  },
};
