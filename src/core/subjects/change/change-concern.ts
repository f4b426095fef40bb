/** What stands in the way of a change, in a few words each: for the calendar, the agenda and the register. */

import { countOf } from "../../text/count.ts";
import { perPlaybook } from "../../text/remember.ts";
import { isDone } from "../../types/life.ts";
import { isAsked } from "../../types/requirement.ts";
import {
  authorisedOn,
  departmentsWithoutApproval,
  validApprovals,
} from "./change-approval.ts";
import { conflictsOf, type ChangeConflicts } from "./change-conflict.ts";
import { isAhead, type Change, type TouchedSystem } from "./change.ts";
import { spanWords } from "../../playbook/day-span.ts";
import { blackoutDaysIn, freezesBroken } from "./freeze.ts";
import { planState, PLANS } from "./plan-text.ts";
import { displayTitle, textOfField } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";

/** The conflicts of one change; those of all are found once for each state of a playbook. */
export function conflictsWith(
  change: Change,
  index: PlaybookIndex,
): ChangeConflicts | undefined {
  return conflictsByChange(index).get(change);
}

const conflictsByChange = perPlaybook(
  (index: PlaybookIndex): ReadonlyMap<Change, ChangeConflicts> =>
    new Map(conflictsOf(index).map((each) => [each.change, each])),
);

/** Why a change cannot be made when it is planned: other changes, freezes, blackout days. */
export function clashesOf(
  change: Change,
  index: PlaybookIndex,
): readonly string[] {
  if (!isAhead(change, index.today)) return [];
  const calendar = index.config.changes;
  const conflicts = conflictsWith(change, index);
  return [
    ...(conflicts?.named ?? []).map(
      ({ other, system, otherSystem, isSame }) =>
        `meets ${other.name} on ${titleOf(otherSystem)}${isSame ? "" : `, which exchanges data with ${titleOf(system)}`}, ${spanWords(other.window!)}`,
    ),
    ...(conflicts && conflicts.more > 0
      ? [
          `meets ${conflicts.isAtLeast ? "at least " : ""}${countOf(conflicts.more, "more change")}`,
        ]
      : []),
    ...freezesBroken(change, calendar).map(
      (freeze) => `in the freeze ${freeze.name}, ${spanWords(freeze)}`,
    ),
    ...blackoutDaysIn(change, calendar).map(
      (day) => `on a blackout day, ${day}`,
    ),
  ];
}

/** What is missing in the record at this point of its life. */
export function gapsOf(
  change: Change,
  index: PlaybookIndex,
): readonly string[] {
  const { document, route, systems, window, approvals, actualStart } = change;
  const { statusFamily: family } = document;
  if (!isAsked("in-review", family)) return [];
  const gaps: string[] = [];
  if (!isDone(family)) {
    for (const plan of PLANS) {
      const { state } = planState(document, plan);
      if (state === "thin") gaps.push(`${plan.toLowerCase()} does not say how`);
      else if (state !== "there") gaps.push(`no ${plan.toLowerCase()}`);
    }
    if (!window) gaps.push("no window");
  }
  for (const { value, document: record } of systems)
    if (!record) gaps.push(`unknown system ${value.text}`);
  if (route === "standard" && !textOfField(document, "standard_change"))
    gaps.push("standard without its SOP");
  if (!isAsked("approved", family)) return gaps;
  if (validApprovals(change).length === 0)
    gaps.push(approvals.length > 0 ? "no independent approval" : "no approval");
  else if (route === "normal")
    for (const department of departmentsWithoutApproval(change, index))
      gaps.push(`no approval by ${department}`);
  const approved = authorisedOn(change);
  if (
    route !== "emergency" &&
    actualStart &&
    approved &&
    actualStart < approved
  )
    gaps.push("started before approved");
  if (route === "emergency" && change.reviewedOn === undefined)
    gaps.push("emergency without review");
  return gaps;
}

/** Everything that somebody has to see to before or after the change. */
export function concernsOf(
  change: Change,
  index: PlaybookIndex,
): readonly string[] {
  return [...clashesOf(change, index), ...gapsOf(change, index)];
}

function titleOf({ value, document }: TouchedSystem): string {
  return document ? displayTitle(document) : value.text;
}
