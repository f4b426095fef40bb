/** The `changes` part of a config: freeze windows and blackout days. */

import { isCalendarDate } from "../text/calendar-date.ts";
import { WEEKDAYS } from "../text/iso-week.ts";
import type { ChangeCalendar, ChangeFreeze } from "./config.ts";
import { list, someOf, texts } from "./list-settings.ts";
import { record } from "./record-setting.ts";
import { refined, type Place, type Setting } from "./setting.ts";
import { day, text } from "./single-settings.ts";

const FREEZE = record(
  "",
  {
    name: {
      ...text("What people call it.", "Black Friday"),
      called: () => "The name of a freeze",
    },
    from: day("The first day."),
    to: day("The last day."),
    tiers: {
      ...texts("Only for systems of these tiers."),
      schema: { type: "array", items: { type: ["integer", "string"] } },
    },
    systems: texts("Only for these systems, by id."),
    allow: someOf("Routes of changes that may be made all the same.", [
      "standard",
      "normal",
      "emergency",
    ]),
  },
  { schema: { required: ["from", "to"] }, holding: { allow: ["emergency"] } },
);

const freeze = refined(FREEZE, (written, { reader, node }) => {
  const [start, end] = [written.get("from"), written.get("to")];
  if (start === undefined || end === undefined) {
    if (!written.has("from") || !written.has("to"))
      reader.report(
        node!.range,
        "A freeze needs both `from` and `to`, for instance `from: 2026-11-16`.",
      );
    return undefined;
  }
  if (end < start)
    return written.report(
      "to",
      `A freeze ends on \`${end}\`, before it begins on \`${start}\`.`,
    );
  return {
    name: written.get("name") ?? "Freeze",
    start,
    end,
    tiers: written.get("tiers") ?? [],
    systems: written.get("systems") ?? [],
    allows: written.get("allow") ?? ["emergency"],
  } satisfies ChangeFreeze;
});

const blackout = refined(
  texts("Days and weekdays without changes.", ["2026-12-24", "friday"]),
  (days, place) => days.flatMap((each) => daysIn(each, place) ?? []),
);

/** Describes when changes are not made. */
export const CHANGES: Setting<ChangeCalendar> = refined(
  record("When changes are not made.", {
    freezes: list(
      "Stretches of days without changes.",
      freeze,
      "A freeze",
      "`- { name: Black Friday, from: 2026-11-16, to: 2026-12-04 }`",
    ),
    blackout,
  }),
  (written) => ({
    freezes: written.get("freezes") ?? [],
    blackout: written.get("blackout") ?? [],
  }),
);

function daysIn(
  text: string,
  { reader, node, what }: Place,
): string | readonly string[] | undefined {
  const lower = text.trim().toLowerCase();
  if (isCalendarDate(lower)) return lower;
  return (
    weekdaysIn(lower) ??
    reader.report(
      node!.range,
      `${what} holds \`${text}\`; write a day such as \`2026-12-24\`, or a weekday such as \`friday\` or \`weekends\`.`,
    )
  );
}

/** `friday`, `every Friday`, `on Fridays`, `Fri`, `weekends`. */
function weekdaysIn(text: string): readonly string[] | undefined {
  const word = text.replace(/^(?:every |each |on |all )+/, "");
  if (/^weekends?$/.test(word)) return ["saturday", "sunday"];
  const weekday = WEEKDAYS.find(
    (name) => word === name || word === `${name}s` || word === name.slice(0, 3),
  );
  return weekday === undefined ? undefined : [weekday];
}
