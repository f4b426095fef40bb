/** Folding and placeholders. */

import assert from "node:assert/strict";
import {
  detach,
  foldHeading,
  foldWord,
  isPlaceholder,
} from "../../../src/core/text/words.ts";

describe("placeholders", () => {
  for (const text of [
    "",
    "   ",
    "null",
    "~",
    "TBD",
    "tbd.",
    "TBC",
    "TBA",
    "TODO",
    "TODO: name the owner",
    "TBD (marketing)",
    "FIXME",
    "to be determined",
    "<owner>",
    "<YYYY-MM-DD>",
    "<your name here>",
    "{{ owner }}",
    "{{owner}}",
    "${OWNER}",
    "XX",
    "xxx",
    "XXXX-XX-XX",
    "YYYY-MM-DD",
    "DD/MM/YYYY",
    "???",
    "...",
    "…",
    "____",
    "---",
    "—",
    "[TBD]",
    "[Your name]",
    "[insert date]",
  ])
    it(`\`${text}\` stands in for a value`, () => {
      assert.ok(isPlaceholder(text));
    });

  for (const text of [
    "XXL",
    "Todor",
    "to be honest",
    "Todo list maintainers",
    "TBDC Ltd",
    "Nullsoft",
    "<jane@example.com>",
    "<https://example.com/a>",
    "a < b",
    "{single}",
    "N/A",
    "Not applicable",
    "none",
    "ND",
    "Who? Me.",
    "2026-03-01",
    "@jane",
    "X",
    "[link](a.md)",
    "x".repeat(10) + "y",
  ])
    it(`\`${text}\` is a value`, () => {
      assert.ok(!isPlaceholder(text));
    });

  it("are told from values quickly, however long the text", () => {
    const started = performance.now();
    for (const text of ["<".repeat(1e6), "x".repeat(1e6), "{{".repeat(5e5)])
      isPlaceholder(text);
    assert.ok(performance.now() - started < 2_000);
  });
});

describe("folding", () => {
  it("sees one word in its spellings", () => {
    for (const key of ["last_reviewed", "lastReviewed", "Last Reviewed"])
      assert.equal(foldWord(key), "lastreviewed");
  });

  for (const [heading, folded] of [
    ["1. Purpose", "purpose"],
    ["2.3 Purpose & Scope", "purpose and scope"],
    ["A) Purpose", "purpose"],
    ["IV. Purpose", "purpose"],
    ["Section 4: Purpose", "purpose"],
    ["**Purpose**:", "purpose"],
    ["Contributing Factors (Findings)", "contributing factors"],
    ["What’s next?", "what's next"],
    ["📌 Purpose", "purpose"],
    ["Vision", "vision"],
    ["Ziele\u0308", "ziel\u00eb"],
    ["", ""],
  ] as const)
    it(`the heading \`${heading}\` is \`${folded}\``, () => {
      assert.equal(foldHeading(heading), folded);
    });

  it("cuts a text loose without changing it", () => {
    for (const text of ["", "short", "a text longer than thirteen characters"])
      assert.equal(detach(text), text);
  });
});
