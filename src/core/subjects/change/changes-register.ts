/** The changes of a playbook as a register: by phase or by week, with what stands in their way. */

import { compareTexts } from "../../text/order.ts";
import { clashesOf, concernsOf } from "./change-concern.ts";
import { CHANGE_PHASES, phaseOf } from "./change-phase.ts";
import { changesOf, type Change } from "./change.ts";
import {
  doSpansMeet,
  spanWords,
  type DaySpan,
} from "../../playbook/day-span.ts";
import { displayTitle } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { addDays, type CalendarDate } from "../../text/calendar-date.ts";
import { capital } from "../../text/capital.ts";
import { mondayOf, weekOf } from "../../text/iso-week.ts";
import {
  file,
  title,
  STATUS,
  text,
  list,
  date,
  hidden,
  person,
} from "../../report/register/columns.ts";
import type { Tone } from "../../report/paint.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";
import { emptyWords, summary, titleOfChanges } from "./changes-words.ts";

/** What changes are asked for, and how they stand together. */
export interface ChangesFilter {
  /** The Monday of the week whose changes are asked for. */
  readonly week?: CalendarDate;
  /** Only those that meet another, a freeze or a blackout day. */
  readonly conflicts?: boolean;
  readonly by?: "phase" | "week";
}

const PHASE = text("phase", "Phase", (change: Change, { today }) =>
  capital(phaseOf(change, today)),
);
const WEEK = text("week", "Week", weekWords, {
  isOptional: true,
});

export const CHANGES: RegisterKind<Change> = {
  name: "changes",
  columns: [
    PHASE,
    WEEK,
    text("change", "Change", ({ name }) => name),
    title("title", "Title", { least: 16 }),
    text("window", "Window", ({ window }) => window && spanWords(window)),
    text("route", "Route", ({ route }) => route),
    text("risk", "Risk", ({ risk }) => risk),
    hidden(STATUS),
    list(
      "systems",
      "Systems",
      ({ systems }) =>
        systems.map(({ value, document }) =>
          document ? displayTitle(document) : value.text,
        ),
      { least: 8 },
    ),
    hidden(date("start", "Start", ({ window }) => window?.start)),
    hidden(date("end", "End", ({ window }) => window?.end)),
    hidden(text("outcome", "Outcome", ({ outcome }) => outcome)),
    hidden(
      person("approvedBy", "Approved by", ({ approvals }) =>
        approvals
          .filter(({ isApproved }) => isApproved)
          .map(({ by }) => by.text),
      ),
    ),
    {
      heading: "To see to",
      kind: "number",
      cell: (change, index) => concernsOf(change, index).length || null,
      tone: concernTone,
    },
    hidden(list("concerns", "To see to", concernsOf)),
    file("file"),
  ],
};

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
      : { start: mondayOf(week), end: addDays(mondayOf(week), 6) };
  const wanted = all.filter((change) => {
    const planned = plannedSpan(change, index);
    const isThen = !span || (planned && doSpansMeet(planned, span));
    return isThen && (!conflicts || clashesOf(change, index).length > 0);
  });
  const place = (change: Change): number =>
    CHANGE_PHASES.indexOf(phaseOf(change, index.today));
  const start = (change: Change): string =>
    plannedSpan(change, index)?.start ?? "9999";
  const sorted = [...wanted].sort(
    (a, b) =>
      (by === "phase" ? place(a) - place(b) : 0) ||
      compareTexts(start(a), start(b)) ||
      compareTexts(a.name, b.name),
  );
  return register(
    {
      ...CHANGES,
      ...(by === "week"
        ? { groupBy: WEEK }
        : {
            groupBy: PHASE,
            columns: CHANGES.columns.filter((column) => column !== WEEK),
          }),
      title: titleOfChanges(index.today, span, conflicts),
      subjects: sorted,
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
function plannedSpan(
  change: Change,
  { today }: PlaybookIndex,
): DaySpan | undefined {
  return phaseOf(change, today) === "deferred" ? undefined : change.window;
}

function weekWords(change: Change, index: PlaybookIndex): string {
  const span = plannedSpan(change, index);
  return span ? weekOf(span.start) : "no window";
}

function concernTone(change: Change, index: PlaybookIndex): Tone | undefined {
  if (concernsOf(change, index).length === 0) return undefined;
  return clashesOf(change, index).length > 0 ? "red" : "yellow";
}

function concernWords(change: Change, index: PlaybookIndex): readonly string[] {
  const concerns = concernsOf(change, index);
  return concerns.length === 0
    ? []
    : [`${change.name}: ${concerns.join("; ")}.`];
}
