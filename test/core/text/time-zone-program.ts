/** Prints what the date functions say; run under several time zones by `calendar-date.test.ts`. */

import {
  addDays,
  addMonths,
  daysBetween,
} from "../../../src/core/text/calendar-date.ts";
import { readDate } from "../../../src/core/text/read-date.ts";

const lines: string[] = [];
for (let day = 0; day < 800; day++) {
  const date = addDays("2026-03-29", day);
  const read = readDate(`${date}T23:30:00-11:00`);
  lines.push(
    `${date} ${addMonths(date, 6)} ${daysBetween("2026-10-25", date)} ${JSON.stringify(read)}`,
  );
}
console.log(lines.join("\n"));
