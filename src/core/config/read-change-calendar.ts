/** The `changes` part of a config: freeze windows and blackout days. */

import type { YamlNode } from "../document/yaml-node.ts";
import { isCalendarDate } from "../text/calendar-date.ts";
import { WEEKDAYS } from "../text/iso-week.ts";
import type { ChangeCalendar, ChangeFreeze } from "./config.ts";
import { listed, valueOf, type YamlReader } from "./yaml-reader.ts";

const ROUTES = ["standard", "normal", "emergency"] as const;

/** Reads freezes and blackout days; what does not fit is reported and left out. */
export function readChangeCalendar(
  reader: YamlReader,
  node: YamlNode | undefined,
): ChangeCalendar {
  reader.map(node, "`changes`", ["freezes", "blackout"]);
  const freezes = valueOf(node, "freezes");
  if (freezes && freezes.kind !== "list")
    reader.report(
      freezes.range,
      "`changes.freezes` has to be a list such as `- { name: Black Friday, from: 2026-11-16, to: 2026-12-04 }`.",
    );
  return {
    freezes:
      freezes?.kind === "list"
        ? freezes.items.flatMap((item) => readFreeze(reader, item) ?? [])
        : [],
    blackout: readBlackout(reader, valueOf(node, "blackout")),
  };
}

function readFreeze(
  reader: YamlReader,
  node: YamlNode,
): ChangeFreeze | undefined {
  const what = "A freeze";
  reader.map(node, what, ["name", "from", "to", "tiers", "systems", "allow"]);
  const start = readDay(reader, valueOf(node, "from"), "`from` of a freeze");
  const end = readDay(reader, valueOf(node, "to"), "`to` of a freeze");
  if (start === undefined || end === undefined) {
    if (!valueOf(node, "from") || !valueOf(node, "to"))
      reader.report(
        node.range,
        `${what} needs both \`from\` and \`to\`, for instance \`from: 2026-11-16\`.`,
      );
    return undefined;
  }
  if (end < start)
    return reader.report(
      valueOf(node, "to")!.range,
      `${what} ends on \`${end}\`, before it begins on \`${start}\`.`,
    );
  return {
    name:
      reader.text(valueOf(node, "name"), "The name of a freeze") ?? "Freeze",
    start,
    end,
    tiers: reader.texts(valueOf(node, "tiers"), "`tiers` of a freeze") ?? [],
    systems:
      reader.texts(valueOf(node, "systems"), "`systems` of a freeze") ?? [],
    allows: readRoutes(reader, valueOf(node, "allow")) ?? ["emergency"],
  };
}

function readRoutes(
  reader: YamlReader,
  node: YamlNode | undefined,
): readonly string[] | undefined {
  const routes = reader.texts(node, "`allow` of a freeze");
  for (const route of routes ?? [])
    if (!ROUTES.some((each) => each === route))
      reader.report(
        node!.range,
        `\`allow\` of a freeze holds \`${route}\`; it has to be some of ${listed(ROUTES)}.`,
      );
  return routes;
}

function readBlackout(
  reader: YamlReader,
  node: YamlNode | undefined,
): readonly string[] {
  const days = reader.texts(node, "`changes.blackout`") ?? [];
  return days.flatMap((day) => {
    const lower = day.trim().toLowerCase();
    if (isCalendarDate(lower)) return lower;
    return (
      weekdaysIn(lower) ??
      reader.report(
        node!.range,
        `\`changes.blackout\` holds \`${day}\`; write a day such as \`2026-12-24\`, or a weekday such as \`friday\` or \`weekends\`.`,
      ) ??
      []
    );
  });
}

/** `friday`, `every Friday`, `on Fridays`, `Fri`, `weekends`. */
function weekdaysIn(text: string): readonly string[] | undefined {
  const word = text.replace(/^(?:every |each |on |all )+/, "");
  if (/^weekends?$/.test(word)) return ["saturday", "sunday"];
  const day = WEEKDAYS.find(
    (name) => word === name || word === `${name}s` || word === name.slice(0, 3),
  );
  return day === undefined ? undefined : [day];
}

function readDay(
  reader: YamlReader,
  node: YamlNode | undefined,
  what: string,
): string | undefined {
  const text = reader.text(node, what);
  if (text === undefined || isCalendarDate(text)) return text;
  return reader.report(
    node!.range,
    `${what} is \`${text}\`; write a day such as \`2026-11-16\`.`,
  );
}
