/** The spellings of a day that playbooks use, and what must never be taken for one. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { readDate } from "../../../src/core/text/read-date.ts";

describe("reading a date", () => {
  for (const [text, date] of [
    ["2026-03-01", "2026-03-01"],
    ["  2026-03-01 ", "2026-03-01"],
    ["2026-03-01T23:59:59Z", "2026-03-01"],
    ["2026-03-01t23:59:59.123-11:00", "2026-03-01"],
    ["2026-03-01 10:30", "2026-03-01"],
    ["2026-03-01 10:30:00 UTC", "2026-03-01"],
    ["2026-03-01 10:30:00 +02:00", "2026-03-01"],
    ["2026-3-1", "2026-03-01"],
    ["2026-05-15 (after all action items completed)", "2026-05-15"],
    ["15 May 2026 (tbc)", "2026-05-15"],
    ["2026-09-27.", "2026-09-27"],
    ["[2026-09-27]", "2026-09-27"],
    ["2026-06-28 to 2026-07-01", "2026-06-28"],
    ["2026-06-28 a 2026-07-01", "2026-06-28"],
    ["2026-06-28 – 2026-07-01", "2026-06-28"],
    ["2026-06-28/2026-07-01", "2026-06-28"],
    ["2026/03/01", "2026-03-01"],
    ["2026/3/1", "2026-03-01"],
    ["2026.03.01", "2026-03-01"],
    ["20260301", "2026-03-01"],
    ["1624217315854", "2021-06-20"],
    ["Jun 1 2018", "2018-06-01"],
    ["Jun. 1, 2018", "2018-06-01"],
    ["June 1st, 2018", "2018-06-01"],
    ["15 January 2025", "2025-01-15"],
    ["15 Jan 2025", "2025-01-15"],
    ["15-Jan-2025", "2025-01-15"],
    ["3rd of March 2025", "2025-03-03"],
    ["SEPT 9 2025", "2025-09-09"],
    ["Monday, 5 January 2026", "2026-01-05"],
    ["Tue, Jan 6, 2026", "2026-01-06"],
    ["25/12/2026", "2026-12-25"],
    ["12/25/2026", "2026-12-25"],
    ["04/04/2026", "2026-04-04"],
    ["25.12.2026", "2026-12-25"],
    ["03.01.2025", "2025-01-03"],
    ["2024-02-29", "2024-02-29"],
    ["2026\u201103\u201101", "2026-03-01"],
    ["1\u00a0March\u00a02026", "2026-03-01"],
    ["1. März 2026", "2026-03-01"],
    ["1. Maerz 2026", "2026-03-01"],
    ["Montag, 2. März 2026", "2026-03-02"],
    ["Mo., 2. Mai 2026", "2026-05-02"],
    ["24. Dez. 2026", "2026-12-24"],
    ["1er mars 2026", "2026-03-01"],
    ["lundi 2 février 2026", "2026-02-02"],
    ["15 août 2026", "2026-08-15"],
    ["1 de marzo de 2026", "2026-03-01"],
    ["12 de enero del 2026", "2026-01-12"],
    ["3 gennaio 2026", "2026-01-03"],
    ["1º de março de 2026", "2026-03-01"],
    ["segunda-feira, 2 de fevereiro de 2026", "2026-02-02"],
    ["4 maart 2026", "2026-03-04"],
    ["12 mei 2026", "2026-05-12"],
    ["2026年3月1日", "2026-03-01"],
    ["2026 年 3 月 1 日", "2026-03-01"],
    ["2026年3月1日(日)", "2026-03-01"],
  ] as const)
    it(`takes \`${text}\` for ${date}`, () => {
      const reading = readDate(text);
      assert.equal(reading.kind === "date" ? reading.date : reading.kind, date);
    });

  it("says whether the day is written as ISO wants it", () => {
    assert.deepEqual(readDate("2026-03-01"), {
      kind: "date",
      date: "2026-03-01",
      iso: true,
    });
    assert.deepEqual(readDate("2026-3-1"), {
      kind: "date",
      date: "2026-03-01",
      iso: false,
    });
  });

  it("names both days when the order is not known", () => {
    assert.deepEqual(readDate("03/04/2026"), {
      kind: "ambiguous",
      dates: ["2026-04-03", "2026-03-04"],
    });
  });

  it("follows the order a team has settled on, and does not swap to rescue a date", () => {
    const day = readDate("03/04/2026", "DD/MM/YYYY");
    assert.equal(day.kind === "date" && day.date, "2026-04-03");
    const month = readDate("03/04/2026", "MM/DD/YYYY");
    assert.equal(month.kind === "date" && month.date, "2026-03-04");
    assert.equal(readDate("25/12/2026", "MM/DD/YYYY").kind, "impossible");
  });

  for (const text of [
    "2026-02-31",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "0000-00-00",
    "31/02/2026",
    "31 June 2026",
    "Feb 30 2026",
  ])
    it(`calls \`${text}\` impossible`, () => {
      assert.equal(readDate(text).kind, "impossible");
    });

  for (const text of [
    "",
    "YYYY-MM-DD",
    "TBD",
    "next week",
    "1.2.3",
    "10.0.0.1",
    "12345678",
    "20269999",
    "2026-03",
    "March 2026",
    "2026",
    "POL-2026-001",
    "2026-03-01-minutes",
    "2026-03-01 and later",
    "2026-03-01T99:99",
    "2026-03/01",
    "1 Marketing 2025",
    "Junk 1 2018",
    "Decision 12 2024",
    "+1 555 123 4567",
    "2026-03-01".repeat(10),
  ])
    it(`finds no date in \`${text.slice(0, 30)}\``, () => {
      assert.deepEqual(readDate(text), { kind: "none" });
    });

  it("never throws and only yields days that exist", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d ./JanMrch:TZ-]{8,14}$/)),
        (text) => {
          const reading = readDate(text);
          if (reading.kind === "date")
            assert.ok(!Number.isNaN(Date.parse(reading.date)), text);
        },
      ),
    );
  });
});
