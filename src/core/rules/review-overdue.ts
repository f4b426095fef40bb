/** The next review is not past. */

import { daysBetween } from "../text/calendar-date.ts";
import { formatDuration } from "../text/duration.ts";
import { reviewOf } from "../playbook/review.ts";
import { hasValue } from "../playbook/field-value.ts";
import type { DocumentRule } from "./rule.ts";

export const rule: DocumentRule = {
  id: "review-overdue",
  group: "review",
  kind: "document",
  severity: "warning",
  fixable: false,
  summary: "The next review is not past.",
  why: "Half of all pages with a review date are past it, and readers cannot tell which half. A review is due on its day and overdue from the day after.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: in review\nowner: dpo\nlast_reviewed: 2026-03-01\nreview_interval: 1 year\n---\n\n# Consent\n",
    bad: "---\ntype: document\ntitle: Consent\nstatus: active\nowner: dpo\nid: DOC-1\nlast_reviewed: 2026-03-01\nreview_interval: 6 months\n---\n\n# Consent\n",
  },
  *check({ document, config, today }) {
    const { state, nextReview, lastReviewed, interval, intervalSource } =
      reviewOf(document, config, today);
    if (state !== "overdue" || nextReview === undefined) return;
    const late = daysBetween(nextReview, today);
    const isWritten = hasValue(document.fields.get("next_review"));
    const because =
      isWritten || !lastReviewed || !interval || interval === "event"
        ? ""
        : `, ${formatDuration(interval)}${intervalSource === "document" ? "" : " (the default)"} after \`${lastReviewed}\``;
    yield {
      at: { field: isWritten ? "next_review" : "last_reviewed" },
      message: `The review was due on \`${nextReview}\`${because}, ${late} ${late === 1 ? "day" : "days"} ago.`,
    };
  },
};
