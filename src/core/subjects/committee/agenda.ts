/** What a change-control meeting has to talk about: gathered from the whole playbook for one day. */

import {
  addDays,
  addMonths,
  type CalendarDate,
} from "../../text/calendar-date.ts";
import { addDuration, readDuration } from "../../text/duration.ts";
import { isDraft, isInForce } from "../../types/life.ts";
import { datesNear, type DatesNear } from "./agenda-dates.ts";
import {
  actionRegister,
  type RegisteredAction,
} from "../action/action-register.ts";
import { changesOf, lastDayOf, type Change } from "../change/change.ts";
import { phaseOf, type ChangePhase } from "../change/change-phase.ts";
import { meetingsOf, type Meeting } from "./meeting.ts";
import {
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";

/** How far ahead a target date is near. */
const HORIZON_DAYS = 60;

/** The agenda of one meeting. */
export interface Agenda extends DatesNear {
  readonly date: CalendarDate;
  readonly charter: TypedDocument | undefined;
  /** The last meeting of the same kind before this one. */
  readonly previous: Meeting | undefined;
  /** Waiting for a decision. */
  readonly toDecide: readonly Change[];
  /** Decided, and planned before the meeting after this one. */
  readonly toMake: readonly Change[];
  /** Finished since the last meeting. */
  readonly finished: readonly Change[];
  /** Their window is over and nobody said how it went. */
  readonly withoutWord: readonly Change[];
  /** Emergencies since the last meeting, whatever their state. */
  readonly emergencies: readonly Change[];
  readonly actions: readonly RegisteredAction[];
  /** Roadmap items with a target date near, or reviewed since the last meeting. */
  readonly roadmap: readonly TypedDocument[];
}

/** Gathers the agenda of a day for the committee of a charter. */
export function agendaOf(
  index: PlaybookIndex,
  date: CalendarDate,
  charter: TypedDocument | undefined,
): Agenda {
  const previous = meetingsOf(index).findLast(
    (each) =>
      each.isChangeControl &&
      each.state !== "cancelled" &&
      each.date !== undefined &&
      each.date < date &&
      (charter === undefined || each.charter === charter),
  );
  const since = previous?.date ?? addMonths(date, -1);
  const next = nextMeeting(date, charter);
  const changes = [...changesOf(index)].sort(byWindow);
  const inPhase = (...phases: readonly ChangePhase[]): readonly Change[] =>
    changes.filter((each) => phases.includes(phaseOf(each, index.today)));
  const isSince = (day: CalendarDate | undefined): boolean =>
    day !== undefined && day > since && day <= date;
  return {
    date,
    charter,
    previous,
    toDecide: inPhase("to be decided").filter(
      ({ route }) => route !== "standard",
    ),
    toMake: inPhase("to be made", "under way").filter(
      ({ window }) => window === undefined || window.start <= next,
    ),
    finished: inPhase("done").filter((each) => isSince(lastDayOf(each))),
    withoutWord: inPhase("without word"),
    emergencies: changes.filter(
      (each) =>
        each.route === "emergency" &&
        !isDraft(each.document.statusFamily) &&
        each.document.statusFamily !== "paused" &&
        isSince(each.requestedOn ?? lastDayOf(each)),
    ),
    actions: actionRegister(index).filter((each) =>
      concerns(each, date, index, charter),
    ),
    ...datesNear(index, date, next),
    roadmap: (index.byType.get("roadmap") ?? []).filter((document) => {
      const target = dateOfField(document, "target_date", index.config);
      const isOpen = isInForce(document.statusFamily);
      const isNear =
        target !== undefined && target <= addDays(date, HORIZON_DAYS);
      const touched = dateOfField(document, "last_reviewed", index.config);
      return isOpen && (isNear || isSince(touched));
    }),
  };
}

/** Planned changes by day, then those without one. */
function byWindow(a: Change, b: Change): number {
  const [x, y] = [a, b].map(
    ({ window, name }) => `${window?.start ?? "9999"} ${name}`,
  );
  return x! < y! ? -1 : x! > y! ? 1 : 0;
}

function nextMeeting(
  date: CalendarDate,
  charter: TypedDocument | undefined,
): CalendarDate {
  const cadence = charter && textOfField(charter, "cadence");
  const every = cadence && readDuration(cadence.text);
  return every && every !== "event"
    ? addDuration(date, every)
    : addMonths(date, 1);
}

/** Open actions of this committee's meetings and of changes, and whatever else is overdue. */
function concerns(
  { document, state, due }: RegisteredAction,
  date: CalendarDate,
  index: PlaybookIndex,
  charter: TypedDocument | undefined,
): boolean {
  if (state === "done" || state === "proposed") return false;
  const meeting = meetingsOf(index).find((each) => each.document === document);
  const isOurs =
    document.type.id === "change" ||
    (meeting?.isChangeControl === true &&
      (charter === undefined || meeting.charter === charter));
  return isOurs || (due !== undefined && due < date);
}
