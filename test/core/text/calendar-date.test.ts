/** Calendar arithmetic, held against an oracle that core itself may not use: `Date.UTC`. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  addWorkingDays,
  dateFrom,
  daysBetween,
  isCalendarDate,
} from "../../../src/core/text/calendar-date.ts";
import { compareWithTemporal } from "./calendar-oracle.ts";

const DAY = 86_400_000;
const anyDate = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2200, 0, 1) / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

describe("calendar dates", () => {
  it("exist exactly when the Gregorian calendar has them", () => {
    for (const year of [1, 4, 100, 400, 1900, 1999, 2000, 2024, 2026, 9999])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const oracle = new Date(0);
          oracle.setUTCFullYear(year, month - 1, day);
          const exists =
            month >= 1 &&
            oracle.getUTCMonth() === month - 1 &&
            oracle.getUTCDate() === day;
          assert.equal(
            dateFrom(year, month, day) !== undefined,
            exists,
            `${year}-${month}-${day}`,
          );
        }
  });

  it("are refused outside the years 1 to 9999 and for parts of days", () => {
    assert.equal(dateFrom(0, 1, 1), undefined);
    assert.equal(dateFrom(10_000, 1, 1), undefined);
    assert.equal(dateFrom(2026, 1.5, 1), undefined);
    assert.equal(dateFrom(2026, 1, Number.NaN), undefined);
  });

  it("are recognised only as `YYYY-MM-DD`", () => {
    assert.ok(isCalendarDate("2024-02-29"));
    for (const text of [
      "2025-02-29",
      "2026-1-5",
      "2026-01-05T00:00",
      " 2026-01-05",
      "20260105",
      "",
    ])
      assert.ok(!isCalendarDate(text), text);
  });

  it("count days as UTC does", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        assert.equal(
          daysBetween(from, to),
          (Date.parse(to) - Date.parse(from)) / DAY,
        );
      }),
    );
  });

  it("come back when days are added and counted", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -40_000, max: 40_000 }),
        (date, days) => {
          assert.equal(daysBetween(date, addDays(date, days)), days);
        },
      ),
    );
  });

  for (const [date, months, expected] of [
    ["2024-08-31", 6, "2025-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-01-31", 2, "2026-03-31"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-11-21", 0, "2026-11-21"],
    ["9999-11-30", 2, "9999-12-31"],
    ["0001-01-15", -1, "0001-01-01"],
  ] as const)
    it(`${date} and ${months} months is ${expected}`, () => {
      assert.equal(addMonths(date, months), expected);
    });

  it("add working days as a walk over the calendar does", () =>
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (date, days) => {
        let walked = date;
        for (let left = days; left > 0;) {
          walked = addDays(walked, 1);
          const weekday = new Date(walked).getUTCDay();
          if (weekday !== 0 && weekday !== 6) left--;
        }
        assert.equal(addWorkingDays(date, days), walked);
      }),
    ));

  it("add months in one step: twice one month is not always two months", () => {
    const inTwoSteps = addMonths(addMonths("2026-01-31", 1), 1);
    assert.equal(inTwoSteps, "2026-03-28");
    assert.equal(addMonths("2026-01-31", 2), "2026-03-31");
  });

  it("never go back when more months are added, and never past the day they started from", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 1200 }),
        (date, a, b) => {
          const [less, more] = a < b ? [a, b] : [b, a];
          assert.ok(addMonths(date, less) <= addMonths(date, more));
          assert.ok(addMonths(date, more).slice(8) <= date.slice(8));
          assert.ok(isCalendarDate(addMonths(date, more)));
        },
      ),
    );
  });

  it("are reckoned as `Temporal.PlainDate` does", () => {
    compareWithTemporal(60_000, 1);
  });

  it("are the same in every time zone", function () {
    this.timeout(120_000);
    const program = fileURLToPath(
      new URL("./time-zone-program.ts", import.meta.url),
    );
    const outputs = [
      "Pacific/Kiritimati",
      "Pacific/Pago_Pago",
      "America/St_Johns",
      "Asia/Kathmandu",
      "UTC",
    ].map((TZ) =>
      execFileSync(process.execPath, ["--import", "tsx", program], {
        env: { ...process.env, TZ },
        encoding: "utf8",
      }),
    );
    assert.equal(new Set(outputs).size, 1);
    assert.match(outputs[0]!, /^2026-03-29 /);
  });
});
