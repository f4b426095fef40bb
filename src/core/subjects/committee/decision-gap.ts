/** Decisions in minutes that the record of the change does not show yet. */

import { isBeingWritten, isGivenUp, isSettled } from "../../types/life.ts";
import { decisionsOf, type ChangeDecision } from "./decision.ts";
import { changesOf, type Change } from "../change/change.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { textOfField } from "../../playbook/playbook-document.ts";
import { resolveReference } from "../../playbook/links/reference.ts";

/** One decision that the change record lacks. */
export interface DecisionGap {
  readonly decision: ChangeDecision;
  readonly change: Change;
  /** What the record lacks. */
  readonly lacks: { readonly status: boolean; readonly approval: boolean };
}

/** The gaps of all changes; only the last decision about a change counts. */
export function* decisionGaps(index: PlaybookIndex): Generator<DecisionGap> {
  const last = new Map(
    decisionsOf(index).map((decision) => [decision.change, decision]),
  );
  for (const change of changesOf(index)) {
    const decision = last.get(change.document);
    if (!decision) continue;
    const lacks = {
      status: !showsVerdict(change, decision),
      approval:
        decision.verdict === "approved" &&
        !showsApproval(change, decision, index),
    };
    if (lacks.status || lacks.approval) yield { decision, change, lacks };
  }
}

/** Whether the status of the change is one that follows from the verdict. */
function showsVerdict(
  { document: { statusFamily: family } }: Change,
  { verdict }: ChangeDecision,
): boolean {
  switch (verdict) {
    case "approved":
      // Whatever came after it: made, failed, called off.
      return !isBeingWritten(family) && family !== undefined;
    case "rejected":
      return isGivenUp(family);
    case "deferred":
      return !isSettled(family);
  }
}

/** Whether an approval of that day is written, or the record names the meeting and has approvals. */
function showsApproval(
  { document, approvals, route }: Change,
  { date, meeting }: ChangeDecision,
  index: PlaybookIndex,
): boolean {
  // An emergency was approved before the meeting looked at it.
  if (route === "emergency" && approvals.length > 0) return true;
  if (approvals.some(({ on }) => on === date)) return true;
  const named = textOfField(document, "meeting");
  const found =
    named && resolveReference(named.text, document, index, ["meeting"]);
  return (
    approvals.length > 0 &&
    found?.kind === "document" &&
    found.document === meeting.document
  );
}
