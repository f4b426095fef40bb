/** The spellings of a length of time that playbooks use. */

import assert from "node:assert/strict";
import {
  addDuration,
  formatDuration,
  readDuration,
} from "../../../src/core/text/duration.ts";

describe("reading a duration", () => {
  for (const [text, expected] of [
    ["6 months", { months: 6 }],
    ["6 month", { months: 6 }],
    ["6m", { months: 6 }],
    ["6mo", { months: 6 }],
    ["six months", { months: 6 }],
    ["Every 6 months", { months: 6 }],
    ["6-months", { months: 6 }],
    ["P6M", { months: 6 }],
    ["P1Y", { months: 12 }],
    ["P1Y6M", { months: 18 }],
    ["P2W", { days: 14 }],
    ["P30D", { days: 30 }],
    ["1 year", { months: 12 }],
    ["a year", { months: 12 }],
    ["12 months", { months: 12 }],
    ["2 quarters", { months: 6 }],
    ["30_days", { days: 30 }],
    ["30 days", { days: 30 }],
    ["90d", { days: 90 }],
    ["90", { days: 90 }],
    ["2 weeks", { days: 14 }],
    ["weekly", { days: 7 }],
    ["Monthly", { months: 1 }],
    ["Quarterly", { months: 3 }],
    ["every quarter", { months: 3 }],
    ["once a year", { months: 12 }],
    ["semi-annual", { months: 6 }],
    ["semi-annually", { months: 6 }],
    ["semi_annually", { months: 6 }],
    ["Semiannual", { months: 6 }],
    ["Annual", { months: 12 }],
    ["annually", { months: 12 }],
    ["yearly", { months: 12 }],
    ["biennial", { months: 24 }],
    ["Event-driven", "event"],
    ["event driven: new vendor", "event"],
    ["as needed", "event"],
    ["ad hoc", "event"],
    ["1200 months", { months: 1200 }],
    ["36525", { days: 36525 }],
  ] as const)
    it(`takes \`${text}\` for ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(readDuration(text), expected);
    });

  for (const text of [
    "",
    "0",
    "0 days",
    "-3 months",
    "1.5 years",
    "P",
    "PT24H",
    "1201 months",
    "101 years",
    "36526",
    "99999999",
    "6 apples",
    "soon",
    "constructor",
    "__proto__ days",
    "6 months or so",
  ])
    it(`finds no duration in \`${text}\``, () => {
      assert.equal(readDuration(text), undefined);
    });

  it("adds months on the calendar and days by counting", () => {
    assert.equal(addDuration("2026-08-31", { months: 6 }), "2027-02-28");
    assert.equal(addDuration("2026-12-30", { days: 3 }), "2027-01-02");
  });

  it("is written for people, and can be read again", () => {
    for (const [duration, text] of [
      [{ months: 6 }, "6 months"],
      [{ months: 1 }, "1 month"],
      [{ months: 12 }, "1 year"],
      [{ months: 24 }, "2 years"],
      [{ days: 1 }, "1 day"],
      [{ days: 90 }, "90 days"],
    ] as const) {
      assert.equal(formatDuration(duration), text);
      assert.deepEqual(readDuration(text), duration);
    }
  });
});
