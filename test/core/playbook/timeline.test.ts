import assert from "node:assert/strict";
import { readClock } from "../../../src/core/playbook/timeline-clock.ts";

const CLOCKS: Readonly<Record<string, string>> = {
  "14:23": "time 14:23",
  "**14:23 UTC**": "time 14:23",
  "2021-12-10   16:10": "time 2021-12-10 16:10",
  "2021-12-10T16:10:05Z": "time 2021-12-10 16:10",
  "~2025-03-03 19:30": "time 2025-03-03 19:30",
  "2020-11-17 10:45~": "time 2020-11-17 10:45",
  "09:00 - 11:00": "time 9:00",
  "2:05 pm": "time 14:05",
  "12 am": "time 0:00",
  "1 March 2026, 9h30": "time 2026-03-01 9:30",
  "Mar 1, 2026 09:30": "time 2026-03-01 9:30",
  "2026-03-01": "date 2026-03-01",
  "20202-01-16 12:00": "time 12:00",
  "2024-03-13 HH:mm": "placeholder 2024-03-13",
  "2024-03-13 14:??": "placeholder 2024-03-13",
  "2019-12-03 --:--": "placeholder 2019-12-03",
  "2022-05-?? HH:mm": "placeholder",
  "HH:MM": "placeholder",
  TBD: "placeholder",
  "T+5 min": "relative",
  "+10m": "relative",
  "Later that day": "words",
  "": "none",
};

describe("times of a timeline", () => {
  for (const [text, expected] of Object.entries(CLOCKS))
    it(`reads "${text}"`, () => {
      const { kind, date, minutes } = readClock(text, undefined);
      const time =
        minutes === undefined
          ? undefined
          : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
      assert.equal([kind, date, time].filter(Boolean).join(" "), expected);
    });

  it("has to open a line of a list", () => {
    const kindOf = (line: string): string =>
      readClock(line, undefined, true).kind;
    assert.equal(kindOf("[14:05] Noticed"), "time");
    assert.equal(kindOf("**14:05** – Noticed"), "time");
    assert.equal(kindOf("Noticed at 14:05"), "none");
    assert.equal(kindOf("Noticed"), "none");
    assert.equal(kindOf("T+5: noticed"), "relative");
  });
});
