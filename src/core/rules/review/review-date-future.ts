/** The last review is not in the future. */

import { reviewOf } from "../../playbook/reviews/review.ts";
import type { DocumentRule } from "../rule.ts";

export const rule: DocumentRule = {
  id: "review-date-future",
  group: "review",
  kind: "document",
  severity: "error",
  fixable: false,
  summary: "The last review is not in the future.",
  why: "A review that has not happened cannot have confirmed anything, and a mistyped year keeps a document out of the review queue for as long. ISO 9001:2015 7.5.2 counts reviews that took place.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\nlast_reviewed: 2026-11-21\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\nlast_reviewed: 2062-11-02\n---\n\n# Consent\n",
  },
  *check({ document, config, today }) {
    const { lastReviewed } = reviewOf(document, config, today);
    if (lastReviewed === undefined || lastReviewed <= today) return;
    yield {
      at: { field: "last_reviewed" },
      message: `\`${lastReviewed}\` is still to come; write the day of the last review here, and the day of the next one as \`next_review\`.`,
    };
  },
};
