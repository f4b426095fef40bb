/** What a change still needs before it is authorised: independent approvals, and a yes from each department it touches. */

import type { Change } from "./change.ts";
import { departmentsOf } from "../../playbook/people/departments.ts";
import { textsOfField } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";

/** The approvals that count: given, and by somebody else than who asked. */
export function validApprovals({ approvals }: Change): Change["approvals"] {
  return approvals.filter(
    ({ isApproved, isIndependent }) => isApproved && isIndependent,
  );
}

/** The day of the last approval; `undefined` where one has no date, or there is none. */
export function authorisedOn(change: Change): CalendarDate | undefined {
  const days = validApprovals(change).map(({ on }) => on);
  return days.some((day) => day === undefined)
    ? undefined
    : days
        .map((day) => day!)
        .sort()
        .at(-1);
}

/** The departments that own or run the systems of a change, as far as the register tells. */
export function affectedDepartments(
  { systems }: Change,
  { people }: PlaybookIndex,
): readonly string[] {
  return departmentsOf(
    systems.flatMap(({ document }) =>
      document
        ? ["owner", "technical_owner"].flatMap((field) =>
            textsOfField(document, field).map(({ text }) => text),
          )
        : [],
    ),
    people,
  );
}

/** The affected departments for which nobody has approved. */
export function departmentsWithoutApproval(
  change: Change,
  index: PlaybookIndex,
): readonly string[] {
  const approved = new Set(
    validApprovals(change).map(({ department }) => department),
  );
  return affectedDepartments(change, index).filter(
    (department) => !approved.has(department),
  );
}
