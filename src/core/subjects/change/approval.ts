/** The approvals in a change record: who decided, for which department, when, and whether they may. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import { readDate, type DateOrder } from "../../text/read-date.ts";
import type { Range } from "../../text/range.ts";
import { departmentOf } from "../../playbook/people/departments.ts";
import type { TextValue } from "../../playbook/fields/field-value.ts";
import { mapRows } from "../../playbook/fields/map-rows.ts";
import {
  isSameActor,
  type PeopleRegister,
} from "../../playbook/people/people.ts";
import {
  textsOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";

/** One line of the approvals. */
export interface Approval {
  readonly by: TextValue;
  readonly role: string | undefined;
  readonly on: CalendarDate | undefined;
  readonly onValue: TextValue | undefined;
  readonly isApproved: boolean;
  /** By somebody who did not ask for the change. */
  readonly isIndependent: boolean;
  readonly department: string | undefined;
  readonly range: Range;
}

const REFUSED =
  /^(?:rejected|declined|refused|denied|deferred|postponed|pending|open|requested|abstained|no)\b/i;

/** All approvals of a change, those that were refused included. */
export function approvalsOf(
  document: TypedDocument,
  people: PeopleRegister | undefined,
  order: DateOrder | undefined,
): readonly Approval[] {
  const requesters = textsOfField(document, "requester");
  return mapRows(document, "approvals", "by").flatMap((row) => {
    const by = row.get("by", "approver", "name", "person", "who", "role");
    if (!by) return [];
    const onValue = row.get("on", "date", "approved_on", "at");
    const reading = onValue && readDate(onValue.text, order);
    const decision = row.get("decision", "status", "outcome", "result");
    const role = row.get("role", "function", "for")?.text;
    return {
      by,
      role,
      on: reading?.kind === "date" ? reading.date : undefined,
      onValue,
      isApproved: decision === undefined || !REFUSED.test(decision.text),
      isIndependent: !requesters.some(({ text }) =>
        isSameActor(text, by.text, people),
      ),
      department:
        departmentOf(by.text, people) ??
        (role === undefined ? undefined : departmentOf(role, people)),
      range: row.range,
    };
  });
}
