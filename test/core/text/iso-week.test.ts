import assert from "node:assert/strict";
import { mondayOf, readWeek, weekOf } from "../../../src/core/text/iso-week.ts";

describe("calendar weeks", () => {
  for (const [day, week, monday] of [
    ["2026-12-08", "2026-W50", "2026-12-07"],
    ["2026-01-01", "2026-W01", "2025-12-29"],
    ["2027-01-03", "2026-W53", "2026-12-28"],
    ["2024-12-30", "2025-W01", "2024-12-30"],
    ["1969-12-31", "1970-W01", "1969-12-29"],
  ] as const)
    it(`${day} lies in ${week}`, () => {
      assert.equal(weekOf(day), week);
      assert.equal(mondayOf(day), monday);
      assert.equal(readWeek(week, "2026-11-21"), monday);
    });

  it("are read as people write them, and not where there is none", () => {
    assert.equal(readWeek("w50", "2026-11-21"), "2026-12-07");
    assert.equal(readWeek("this", "2026-11-21"), "2026-11-16");
    assert.equal(readWeek("next", "2026-11-21"), "2026-11-23");
    for (const text of ["2026-W54", "2025-W53", "W0", "50", "soon"])
      assert.equal(readWeek(text, "2026-11-21"), undefined, text);
  });
});
