/** Review states, over all stages of a document's life and at their boundaries. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { isTyped } from "../../../src/core/playbook/playbook-document.ts";
import {
  reviewOf,
  type Review,
} from "../../../src/core/playbook/reviews/review.ts";

const TODAY = "2026-11-21";

async function review(
  fields: string,
  config = "",
  type = "policy",
): Promise<Review> {
  const session = await openSession(
    memoryHost({
      "a.md": `---\ntype: ${type}\n${fields}\n---\n`,
      "playbook.config.yaml": config,
    }),
    { today: TODAY },
  );
  const { playbook } = session.result;
  const document = playbook.byPath.get("a.md")!;
  assert.ok(isTyped(document));
  return reviewOf(document, playbook.config, TODAY);
}

describe("the state of a review", () => {
  for (const [status, state] of [
    ["draft", "closed"],
    ["in review", "closed"],
    ["approved", "overdue"],
    ["active", "overdue"],
    ["done", "closed"],
    ["rejected", "closed"],
    ["retired", "closed"],
    ["on hold", "closed"],
    ["superseded by POL-2", "closed"],
    ["never heard of", "overdue"],
    ["", "overdue"],
    ["TBD", "overdue"],
  ] as const)
    it(`${status || "no status"}: ${state} when the date is past`, async () => {
      const { state: found } = await review(
        `status: ${status}\nnext_review: 2026-11-20`,
      );
      assert.equal(found, state);
    });

  for (const [next, state] of [
    ["2020-01-01", "overdue"],
    ["2026-11-20", "overdue"],
    ["2026-11-21", "due-soon"],
    ["2026-11-22", "due-soon"],
    ["2026-12-21", "due-soon"],
    ["2026-12-22", "current"],
    ["2030-01-01", "current"],
  ] as const)
    it(`${next} is ${state} on ${TODAY}, with a window of 30 days`, async () => {
      assert.equal((await review(`next_review: ${next}`)).state, state);
    });

  it("takes the window from the config", async () => {
    const config = "review:\n  dueSoon: 2 months\n";
    assert.equal(
      (await review("next_review: 2027-01-21", config)).state,
      "due-soon",
    );
    assert.equal(
      (await review("next_review: 2027-01-22", config)).state,
      "current",
    );
  });

  for (const [last, interval, next] of [
    ["2026-03-01", "6 months", "2026-09-01"],
    ["2026-08-31", "6 months", "2027-02-28"],
    ["2024-02-29", "1 year", "2025-02-28"],
    ["2026-03-01", "90d", "2026-05-30"],
    ["2026-03-01", "30_days", "2026-03-31"],
    ["1 March 2026", "quarterly", "2026-06-01"],
    ["2026-03-01", "", "2027-03-01"],
    ["2026-03-01", "now and then", "2027-03-01"],
    ["2026-03-01", "event-driven", undefined],
    ["03/04/2026", "6 months", undefined],
    ["", "6 months", undefined],
  ] as const)
    it(`${last || "never"} and ${interval || "the type's year"} → ${next ?? "no date"}`, async () => {
      const { nextReview } = await review(
        `last_reviewed: ${last}\nreview_interval: ${interval}`,
      );
      assert.equal(nextReview, next);
    });

  it("prefers the document's interval, then the config's, then the type's", async () => {
    const config = "review:\n  intervals:\n    policy: 3 months\n";
    const last = "last_reviewed: 2026-03-01";
    assert.equal(
      (await review(`${last}\nreview_in: 1 week`, config)).nextReview,
      "2026-03-08",
    );
    assert.equal((await review(last, config)).nextReview, "2026-06-01");
    assert.equal((await review(last)).nextReview, "2027-03-01");
  });

  it("prefers the written date to the computed one", async () => {
    const { nextReview, nextReviewSource } = await review(
      "last_reviewed: 2026-03-01\nreview_interval: 1 year\nnext_review: 2026-05-01",
    );
    assert.deepEqual([nextReview, nextReviewSource], ["2026-05-01", "written"]);
  });

  it("falls back to the computed date where the written one cannot be read", async () => {
    const { nextReview, nextReviewSource } = await review(
      "last_reviewed: 2026-03-01\nnext_review: some day",
    );
    assert.deepEqual(
      [nextReview, nextReviewSource],
      ["2027-03-01", "computed"],
    );
  });

  it("is unscheduled without any date, and closed where nothing asks for review", async () => {
    assert.equal((await review("status: active")).state, "unscheduled");
    assert.equal(
      (await review("status: in progress", "", "change")).state,
      "closed",
    );
    assert.equal(
      (
        await review(
          "status: in progress\nlast_reviewed: 2026-01-01",
          "",
          "change",
        )
      ).state,
      "unscheduled",
    );
  });

  it("comes round twice a year for a procedure of tier 1, unless somebody says otherwise", async () => {
    const next = async (more: string, config = "") =>
      (await review(`last_reviewed: 2026-06-01${more}`, config, "sop"))
        .nextReview;
    assert.equal(await next(""), "2027-06-01");
    assert.equal(await next("\ncriticality: 2"), "2027-06-01");
    assert.equal(await next("\ncriticality: Tier 1"), "2026-12-01");
    assert.equal(
      await next("\ncriticality: 1\nreview_interval: 1 year"),
      "2027-06-01",
    );
    assert.equal(
      await next(
        "\ncriticality: 1",
        "review: { intervals: { sop: 3 months } }",
      ),
      "2026-09-01",
    );
    assert.equal(
      await next(
        "\ncriticality: 1",
        "types: { sop: { reviewInterval: 1 year } }",
      ),
      "2027-06-01",
    );
  });
});
