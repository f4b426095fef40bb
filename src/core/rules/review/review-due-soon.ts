/** The next review is not within the window. */

import { isRead } from "../../playbook/playbook-document.ts";
import { reasonOf, reviewOf } from "../../playbook/reviews/review.ts";
import { daysBetween } from "../../text/calendar-date.ts";
import { countOf } from "../../text/count.ts";
import type { DocumentRule } from "../rule.ts";

export const rule: DocumentRule = {
  id: "review-due-soon",
  group: "review",
  kind: "document",
  severity: "info",
  fixable: false,
  fieldFixes: "none",
  command: "markReviewed",
  byTime: true,
  summary:
    "The next review is further away than the window of `review.dueSoon`, 30 days.",
  why: "A review that is announced can be planned; one that is overdue has to be explained. The window is what GOV.UK and GitLab teams use to batch reviews.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: dpo\nnext_review: 2027-03-01\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: dpo\nnext_review: 2026-12-01\n---\n\n# Consent\n",
  },
  *check({ document, config, today }) {
    const review = reviewOf(document, config, today);
    const { state, nextReview, nextReviewSource } = review;
    if (state !== "due-soon" || !nextReview || !isRead(document)) return;
    const days = daysBetween(today, nextReview);
    const when = days === 0 ? "today" : `in ${countOf(days, "day")}`;
    yield {
      at: {
        field: nextReviewSource === "written" ? "next_review" : "last_reviewed",
      },
      message: `The next review is due ${when}, on \`${nextReview}\`${reasonOf(review)}.`,
    };
  },
};
