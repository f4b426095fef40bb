/** What a change record says, read once for the rules, the calendar and the agenda. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import { perPlaybook } from "../../text/remember.ts";
import { foldWord } from "../../text/words.ts";
import { isOver } from "../../types/life.ts";
import { approvalsOf, type Approval } from "./approval.ts";
import { daySpan, type DaySpan } from "../../playbook/day-span.ts";
import type { TextValue } from "../../playbook/fields/field-value.ts";
import {
  isTyped,
  textOfField,
  textsOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import {
  nameInReferences,
  resolveReference,
} from "../../playbook/links/reference.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";

/** The way a change takes (ITIL 4 change enablement). */
export type ChangeRoute = "standard" | "normal" | "emergency";

/** A system that a change touches. */
export interface TouchedSystem {
  readonly value: TextValue;
  /** Its place in the field, from 0. */
  readonly item: number;
  /** `undefined` where the inventory does not know it. */
  readonly document: TypedDocument | undefined;
}

/** One change. */
export interface Change {
  readonly document: TypedDocument;
  /** Its id, else its path. */
  readonly name: string;
  readonly route: ChangeRoute | undefined;
  readonly risk: "low" | "medium" | "high" | "critical" | undefined;
  readonly systems: readonly TouchedSystem[];
  /** Planned days; `undefined` while nothing is planned. */
  readonly window: DaySpan | undefined;
  readonly requestedOn: CalendarDate | undefined;
  readonly approvals: readonly Approval[];
  readonly actualStart: CalendarDate | undefined;
  readonly actualEnd: CalendarDate | undefined;
  readonly reviewedOn: CalendarDate | undefined;
  readonly outcome: string | undefined;
}

/** All changes of a playbook, ordered by path; read once for each state of it. */
export const changesOf = perPlaybook(
  (index: PlaybookIndex): readonly Change[] =>
    (index.byType.get("change") ?? []).map((document) =>
      changeOf(document, index),
    ),
);

/** Whether it is to happen: neither done, turned down nor put off, and its window not over. */
export function isAhead(change: Change, today: CalendarDate): boolean {
  const { statusFamily: family } = change.document;
  const isOff = isOver(family) || family === "paused";
  return !isOff && (change.window?.end ?? today) >= today;
}

/** The day on which the work was or will be over, as far as the record tells. */
export function lastDayOf(change: Change): CalendarDate | undefined {
  return (
    change.actualEnd ??
    change.actualStart ??
    change.window?.end ??
    change.requestedOn
  );
}

function changeOf(document: TypedDocument, index: PlaybookIndex): Change {
  const { config, people } = index;
  const date = (name: string): CalendarDate | undefined =>
    dateOfField(document, name, config);
  const word = (name: string): string =>
    foldWord(textOfField(document, name)?.text ?? "");
  return {
    document,
    name: nameInReferences(document),
    route: ROUTES.find((route) => word("change_type").startsWith(route)),
    risk: RISKS.find((risk) => word("risk") === risk),
    systems: touchedSystems(document, index),
    window: daySpan(date("planned_start"), date("planned_end")),
    requestedOn: date("requested_on"),
    approvals: approvalsOf(document, people, config.dateOrder),
    actualStart: date("actual_start"),
    actualEnd: date("actual_end"),
    reviewedOn: date("review_on"),
    outcome: textOfField(document, "outcome")?.text,
  };
}

const ROUTES: readonly ChangeRoute[] = ["standard", "normal", "emergency"];
const RISKS = ["low", "medium", "high", "critical"] as const;

/** The systems that a document names, looked up in the inventory. */
export function touchedSystems(
  document: TypedDocument,
  index: PlaybookIndex,
  field = "systems",
): readonly TouchedSystem[] {
  return textsOfField(document, field).map((value, item) => {
    const found = resolveReference(value.text, document, index, ["system"]);
    return {
      value,
      item,
      document:
        found.kind === "document" && isTyped(found.document)
          ? found.document
          : undefined,
    };
  });
}
