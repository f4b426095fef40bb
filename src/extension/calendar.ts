/** The day it is where the user is. */

import type { CalendarDate } from "../core/index.ts";

const MINUTE = 60_000;

/** Today by the clock and the time zone of the machine. */
export function localToday(now = new Date()): CalendarDate {
  const pad = (value: number, width: number): string =>
    String(value).padStart(width, "0");
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

/** Tells when a new day has begun, also after the machine slept through midnight. */
export function onNewDay(tell: () => void): { dispose(): void } {
  let known = localToday();
  const timer = setInterval(() => {
    const today = localToday();
    if (today === known) return;
    known = today;
    tell();
  }, MINUTE);
  return { dispose: () => clearInterval(timer) };
}
