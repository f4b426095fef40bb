/** The changes of a playbook as a register: by phase or by week, with what stands in their way. */

import { clashesOf, concernsOf } from "../playbook/change-concern.ts";
import {
  CHANGE_PHASES,
  phaseOf,
  type ChangePhase,
} from "../playbook/change-phase.ts";
import { changesOf, type Change } from "../playbook/change.ts";
import { doSpansMeet, spanWords } from "../playbook/day-span.ts";
import { displayTitle } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { addDays, type CalendarDate } from "../text/calendar-date.ts";
import { countOf } from "../text/count.ts";
import { mondayOf, weekOf } from "../text/iso-week.ts";
import { withPeople } from "./people-named.ts";
import type { Register, RegisterColumn, RegisterRow } from "./register.ts";

/** What changes are asked for, and how they stand together. */
export interface ChangesFilter {
  /** The Monday of the week whose changes are asked for. */
  readonly week?: CalendarDate;
  /** Only those that meet another, a freeze or a blackout day. */
  readonly conflicts?: boolean;
  readonly by?: "phase" | "week";
}

const COLUMNS: readonly RegisterColumn[] = [
  { key: "phase", heading: "Phase" },
  { key: "week", heading: "Week" },
  { key: "change", heading: "Change" },
  { key: "title", heading: "Title", least: 16 },
  { key: "window", heading: "Window" },
  { key: "route", heading: "Route" },
  { key: "risk", heading: "Risk" },
  { key: "status", heading: "Status", for: "machines" },
  { key: "systems", heading: "Systems", least: 8 },
  { key: "start", heading: "Start", for: "machines" },
  { key: "end", heading: "End", for: "machines" },
  { key: "outcome", heading: "Outcome", for: "machines" },
  {
    key: "approvedBy",
    heading: "Approved by",
    kind: "person",
    for: "machines",
  },
  { key: "concernCount", heading: "To see to", kind: "number", for: "readers" },
  { key: "concerns", heading: "To see to", for: "machines" },
  { key: "file", heading: "File", kind: "path", for: "machines" },
];
const UNPLANNED = "no window";

/** The register; `isSelected` narrows it to some files. */
export function changesRegister(
  index: PlaybookIndex,
  { week, conflicts = false, by = "phase" }: ChangesFilter = {},
  isSelected: (path: string) => boolean = () => true,
): Register {
  const all = changesOf(index).filter(({ document }) =>
    isSelected(document.path),
  );
  const span =
    week === undefined
      ? undefined
      : {
          start: mondayOf(week),
          end: addDays(mondayOf(week), 6),
        };
  const wanted = all.filter(
    (change) =>
      (!span ||
        (change.window &&
          phaseOf(change, index.today) !== "deferred" &&
          doSpansMeet(change.window, span))) &&
      (!conflicts || clashesOf(change, index).length > 0),
  );
  const phases = new Map(
    wanted.map((change) => [change, phaseOf(change, index.today)]),
  );
  const phase = (change: Change): number =>
    CHANGE_PHASES.indexOf(phases.get(change)!);
  const start = (change: Change): string =>
    (isPlanned(change, phases.get(change)!) && change.window?.start) || "9999";
  const sorted = [...wanted].sort(
    (a, b) =>
      (by === "phase" ? phase(a) - phase(b) : 0) ||
      compare(start(a), start(b)) ||
      compare(a.name, b.name),
  );
  return withPeople(
    {
      title: titleOf(index.today, span, conflicts),
      columns: COLUMNS.filter(({ key }) => key !== "week" || by === "week"),
      groupBy: by,
      rows: sorted.map((change) => rowOf(change, phases.get(change)!, index)),
      empty: emptyWords(all.length, span !== undefined, conflicts),
      notes:
        wanted.length === 0
          ? []
          : [
              ...sorted.flatMap((change) => concernWords(change, index)),
              summary(wanted, index),
            ],
    },
    index,
  );
}

/** What is put off keeps the window it had, but not its place in the calendar. */
function isPlanned({ window }: Change, phase: ChangePhase): boolean {
  return window !== undefined && phase !== "deferred";
}

function rowOf(
  change: Change,
  phase: ChangePhase,
  index: PlaybookIndex,
): RegisterRow {
  const { document, window, systems, approvals } = change;
  const concerns = concernsOf(change, index);
  const isClash = clashesOf(change, index).length > 0;
  return {
    values: {
      phase: capital(phase),
      week:
        window && isPlanned(change, phase) ? weekOf(window.start) : UNPLANNED,
      change: change.name,
      title: displayTitle(document),
      window: window ? spanWords(window) : null,
      route: change.route ?? null,
      risk: change.risk ?? null,
      status: document.status?.text ?? null,
      systems: systems.map(({ value, document: record }) =>
        record ? displayTitle(record) : value.text,
      ),
      start: window?.start ?? null,
      end: window?.end ?? null,
      outcome: change.outcome ?? null,
      approvedBy: approvals
        .filter(({ isApproved }) => isApproved)
        .map(({ by }) => by.text),
      concerns,
      concernCount: concerns.length === 0 ? null : concerns.length,
      file: document.path,
    },
    ...(concerns.length > 0
      ? { tones: { concernCount: isClash ? "red" : "yellow" } as const }
      : {}),
  };
}

function concernWords(change: Change, index: PlaybookIndex): readonly string[] {
  const concerns = concernsOf(change, index);
  return concerns.length === 0
    ? []
    : [`${change.name}: ${concerns.join("; ")}.`];
}

function titleOf(
  today: CalendarDate,
  span: { readonly start: string; readonly end: string } | undefined,
  conflicts: boolean,
): string {
  const what = conflicts ? "Changes that meet something" : "Changes";
  return span
    ? `${what} in ${weekOf(span.start)}, ${spanWords(span)}`
    : `${what} as of ${today}`;
}

function emptyWords(
  count: number,
  hasWeek: boolean,
  conflicts: boolean,
): string {
  if (count === 0) return "There is no change request.";
  if (conflicts)
    return "No change ahead meets another, a freeze or a blackout day.";
  return hasWeek ? "Nothing is planned for this week." : "There is no change.";
}

function summary(changes: readonly Change[], index: PlaybookIndex): string {
  const met = changes.filter(
    (each) => clashesOf(each, index).length > 0,
  ).length;
  const lacking = changes.filter(
    (each) => concernsOf(each, index).length > 0,
  ).length;
  const words =
    lacking === 0 ? "nothing to see to" : `${lacking} with something to see to`;
  return `${countOf(changes.length, "change")}, ${words}${met > 0 ? `, ${met} of them on days that are taken` : ""}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
