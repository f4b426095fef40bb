/** Writes a decision of a meeting into the record of the change: state, approvals with their date, and the meeting. */

import type { Verdict } from "./decision.ts";
import type { DecisionGap } from "./decision-gap.ts";
import { textsOfField } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import type { StatusFamily } from "../../types/status.ts";
import { appendEntries } from "../../edit/field/append-entries.ts";
import { revise, type Step } from "../../edit/revise.ts";
import { setField } from "../../edit/field/set-field.ts";
import type { Edits, Source } from "../../edit/source.ts";
import { stateField } from "../../edit/field/state-field.ts";
import { statusWordFor } from "../../edit/field/status-word.ts";

const FAMILIES: Readonly<Record<Verdict, StatusFamily>> = {
  approved: "approved",
  rejected: "rejected",
  deferred: "paused",
};

/** The word for a verdict in the record of the change. */
export function verdictWord(
  { decision: { verdict }, change: { document } }: DecisionGap,
  playbook: PlaybookIndex,
): string {
  return statusWordFor(document, FAMILIES[verdict], playbook) ?? verdict;
}

/** The edits; `undefined` where the record cannot be changed without harm. */
export function recordDecision(
  source: Source,
  gap: DecisionGap,
  playbook: PlaybookIndex,
): Edits {
  const { decision, lacks } = gap;
  const { date: on, meeting } = decision;
  const steps: Step[] = [];
  if (lacks.status)
    steps.push(stateField(playbook, "status", verdictWord(gap, playbook)));
  if (lacks.approval)
    steps.push((now) =>
      appendEntries(
        now,
        "approvals",
        approvers(decision).map((by) => ({ by, on, decision: "approved" })),
      ),
    );
  if (!source.document.fields.has("meeting"))
    steps.push((now) => setField(now, "meeting", meeting.name));
  return revise(source, steps);
}

/** Those whom the minutes name, else whoever was in the chair. */
function approvers({
  deciders,
  meeting,
}: DecisionGap["decision"]): readonly string[] {
  if (deciders.length > 0) return deciders;
  const chair = textsOfField(meeting.document, "chair").map(({ text }) => text);
  return chair.length > 0 ? chair.slice(0, 1) : [meeting.name];
}
