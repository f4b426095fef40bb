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
    ["Per retention", "event"],
    ["as per the retention schedule", "event"],
    ["after each campaign", "event"],
    ["1yr", { months: 12 }],
    ["2 yrs", { months: 24 }],
    ["2 wks", { days: 14 }],
    ["18 mths", { months: 18 }],
    ["2 qtrs", { months: 6 }],
    ["月次（推奨）", { months: 1 }],
    ["six-monthly", { months: 6 }],
    ["12-monthly", { months: 12 }],
    ["two-yearly", { months: 24 }],
    ["four years", { months: 48 }],
    ["five years", { months: 60 }],
    ["seven days", { days: 7 }],
    ["eighteen months", { months: 18 }],
    ["twenty-four months", { months: 24 }],
    ["once every year", { months: 12 }],
    ["once every two years", { months: 24 }],
    ["every other year", { months: 24 }],
    ["at least every 12 months", { months: 12 }],
    ["twice a year", { months: 6 }],
    ["twice yearly", { months: 6 }],
    ["Twice per year", { months: 6 }],
    ["3 times a year", { months: 4 }],
    ["2x per year", { months: 6 }],
    ["twice a week", { days: 3 }],
    ["per annum", { months: 12 }],
    ["once per quarter", { months: 3 }],
    ["P1Y2M", { months: 14 }],
    ["P1Y2M10D", { months: 14, days: 10 }],
    ["6\u2011months", { months: 6 }],
    ["6\u00a0months", { months: 6 }],
    ["30 calendar days", { days: 30 }],
    ["10 working days", { days: 14 }],
    ["Annually, or upon significant change", { months: 12 }],
    ["annually or when the law changes", { months: 12 }],
    ["6 months (rolling)", { months: 6 }],
    ["as required", "event"],
    ["As and when required", "event"],
    ["jährlich", { months: 12 }],
    ["halbjaehrlich", undefined],
    ["alle 6 Monate", { months: 6 }],
    ["alle zwei Jahre", { months: 24 }],
    ["bei Bedarf", "event"],
    ["tous les 6 mois", { months: 6 }],
    ["annuelle", { months: 12 }],
    ["2 ans", { months: 24 }],
    ["cada seis meses", { months: 6 }],
    ["1 año", { months: 12 }],
    ["ogni anno", { months: 12 }],
    ["a cada 3 meses", { months: 3 }],
    ["elke 6 maanden", { months: 6 }],
    ["jaarlijks", { months: 12 }],
    ["6か月", { months: 6 }],
    ["毎年", { months: 12 }],
    ["年1回", { months: 12 }],
    ["1年", { months: 12 }],
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
