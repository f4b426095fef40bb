import assert from "node:assert/strict";
import { overdueCount, reviewQueue } from "../../../src/core/index.ts";
import { lines, overview, page } from "./views.ts";

const policy = (title: string, more: string): string =>
  page(`title: ${title}\nstatus: active\nowner: Maria\n${more}`);

describe("the review queue", () => {
  it("has what is overdue first, then what is due soon, then months, then what has no date", async () => {
    const playbook = await overview({
      "policies/a.md": policy("Late", "next_review: 2026-11-20"),
      "policies/b.md": policy("Very late", "next_review: 2026-01-02"),
      "policies/c.md": policy("Today", "next_review: 2026-11-21"),
      "policies/d.md": policy("Tomorrow", "next_review: 2026-11-22"),
      "policies/e.md": policy("Soon", "next_review: 2026-12-21"),
      "policies/f.md": policy("Later", "next_review: 2026-12-22"),
      "policies/g.md": policy("Next year", "last_reviewed: 2026-05-05"),
      "policies/h.md": policy("Some day", ""),
      "policies/i.md": page("title: Draft\nstatus: draft"),
      "policies/j.md": page(
        "title: Mine\nstatus: active\nnext_review: 2026-11-25",
      ),
    });
    assert.deepEqual(lines(reviewQueue(playbook)), [
      "Overdue (2)",
      "  Very late | 323 days ago · Maria",
      "  Late | 1 day ago · Maria",
      "Due soon (4) | within 30 days",
      "  Today | today · Maria",
      "  Tomorrow | tomorrow · Maria",
      "  Mine | in 4 days · no owner",
      "  Soon | in 30 days · Maria",
      "December 2026 (1)",
      "  Later | in 31 days · Maria",
      "May 2027 (1)",
      "  Next year | 5 May 2027 · Maria",
      "No review date (1)",
      "  Some day | Maria",
    ]);
    assert.equal(overdueCount(playbook), 2);
  });

  it("is empty where nothing is in force", async () => {
    const playbook = await overview({
      "policies/a.md": page("title: Draft\nstatus: draft"),
    });
    assert.deepEqual(reviewQueue(playbook), []);
  });
});
