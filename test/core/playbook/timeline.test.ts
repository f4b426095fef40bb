import assert from "node:assert/strict";
import { readClock } from "../../../src/core/subjects/learning/timeline-clock.ts";

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

/** With the day where it is no date, and the zone. */
const FORMS: Readonly<Record<string, string>> = {
  "12:20+02:00": "time 12:20 +02:00=120",
  "12:20 +0200 red": "time 12:20 +0200=120",
  "12:20Z": "time 12:20 Z=0",
  "2026-05-01T12:20:00+02:00": "time date 12:20 +02:00=120",
  "2026-05-01T12:20:00.123-05:00": "time date 12:20 -05:00=-300",
  "2026-05-01T12:20-05:00": "time date 12:20 -05:00=-300",
  "12:20-13:00": "time 12:20",
  "22:10 - 02:00 CEST": "time 22:10 CEST=120",
  "12:20 CEST: page red": "time 12:20 CEST=120",
  "14:05 UTC": "time 14:05 UTC=0",
  "14:05 (UTC+2)": "time 14:05 UTC=120",
  "14:05 GMT-5": "time 14:05 GMT=-300",
  "14:05 CST": "time 14:05 CST=?",
  "14:05 SMTP is down": "time 14:05",
  "14:05 est revenu": "time 14:05",
  "17:14pm": "time 17:14",
  "14.05 Uhr": "time 14:05",
  "14：05": "time 14:05",
  "At 14:05 we saw it": "time 14:05",
  "ca. 14:05": "time 14:05",
  "1. 14:05 Noticed": "time 14:05",
  "2026-05-01 the send of 09:00 was off": "date date",
  "1 May, 12:20": "time yearless 12:20",
  "May 1st 12:20": "time yearless 12:20",
  "19. April, 11:00": "time yearless 11:00",
  "3. Mai 2026 11:00": "time date 11:00",
  "Feb 20 2018 14:17": "time date 14:17",
  "01.05. 12:20": "time yearless 12:20",
  "05/01 12:20": "time unsure 12:20",
  "Day 2": "date count",
  "Day 2, 09:30": "time count 9:30",
  "D+1 09:30": "time count 9:30",
  "Tue 09:30": "time weekday 9:30",
  "Tuesday, 1 May 2026, 09:30": "time date 9:30",
  "Mo 09:30": "time unsure 9:30",
  "So we stopped": "none",
  "Do not send": "none",
  "Next day 09:30": "time next 9:30",
  "12:20 Monday mailing goes out": "time 12:20",
  "5h later": "none",
  "HH:mm Noticed": "placeholder",
  "Hour 3": "relative",
};

describe("forms of times at the start of a line", () => {
  for (const [text, expected] of Object.entries(FORMS))
    it(`reads "${text}"`, () => {
      const { kind, day, minutes, zone } = readClock(text, undefined, "start");
      const time =
        minutes === undefined
          ? undefined
          : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
      const named = zone && `${zone.name}=${zone.offset ?? "?"}`;
      assert.equal(
        [kind, day?.kind, time, named].filter(Boolean).join(" "),
        expected,
      );
    });
});

describe("times of a timeline", () => {
  for (const [text, expected] of Object.entries(CLOCKS))
    it(`reads "${text}"`, () => {
      const { kind, day, minutes } = readClock(text, undefined);
      const date = day?.kind === "date" ? day.date : undefined;
      const time =
        minutes === undefined
          ? undefined
          : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
      assert.equal([kind, date, time].filter(Boolean).join(" "), expected);
    });

  it("has to open a line of a list", () => {
    const kindOf = (line: string): string =>
      readClock(line, undefined, "start").kind;
    assert.equal(kindOf("[14:05] Noticed"), "time");
    assert.equal(kindOf("**14:05** – Noticed"), "time");
    assert.equal(kindOf("Noticed at 14:05"), "none");
    assert.equal(kindOf("Noticed"), "none");
    assert.equal(kindOf("T+5: noticed"), "relative");
  });
});
