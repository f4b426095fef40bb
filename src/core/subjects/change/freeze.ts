/** Freezes and blackout days of the config, held against the window of a change. */

import type { ChangeFreeze, ChangeCalendar } from "../../config/config.ts";
import { daysBetween } from "../../text/calendar-date.ts";
import { WEEKDAYS, weekdayOf } from "../../text/iso-week.ts";
import type { Change } from "./change.ts";
import { doSpansMeet, type DaySpan } from "../../playbook/day-span.ts";
import { textOfField } from "../../playbook/playbook-document.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";

/** The freezes that a change would break. */
export function freezesBroken(
  change: Change,
  { freezes }: ChangeCalendar,
): readonly ChangeFreeze[] {
  const { window, route } = change;
  if (!window) return [];
  return freezes.filter(
    (freeze) =>
      doSpansMeet(window, freeze) &&
      !freeze.allows.some((each) => each === route) &&
      isAbout(freeze, change),
  );
}

/** The blackout days in the window of a change: dates, or a weekday by its name. Emergencies may use them. */
export function blackoutDaysIn(
  { window, route }: Change,
  { blackout }: ChangeCalendar,
): readonly string[] {
  if (!window || route === "emergency" || blackout.length === 0) return [];
  return blackout.filter((day) =>
    WEEKDAYS.includes(day)
      ? holdsWeekday(window, day)
      : window.start <= day && day <= window.end,
  );
}

function holdsWeekday({ start, end }: DaySpan, weekday: string): boolean {
  const ahead = WEEKDAYS.indexOf(weekday) - weekdayOf(start);
  return daysBetween(start, end) >= (ahead + 7) % 7;
}

/** A freeze with tiers or systems holds for changes that touch one of them; a system without a record counts as frozen. */
function isAbout({ tiers, systems }: ChangeFreeze, change: Change): boolean {
  if (tiers.length === 0 && systems.length === 0) return true;
  return change.systems.some(({ document, value }) => {
    if (!document) return systems.length === 0 || systems.includes(value.text);
    const tier = textOfField(document, "tier")?.text.replace(/\D/g, "");
    return (
      systems.includes(nameInReferences(document)) ||
      (tier !== undefined && tiers.includes(tier))
    );
  });
}
