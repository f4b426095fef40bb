/** What a post-mortem changed: actions, improvements, changes, and the policies and procedures touched after it. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import { foldWord } from "../../text/words.ts";
import type { ActionItem } from "../action/action-item.ts";
import { actionItemsOf } from "../action/action-items.ts";
import { touchedSystems } from "../change/change.ts";
import { idsIn, linkedOf } from "../../playbook/links/linked-documents.ts";
import {
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";

/** One post-mortem with what came of it. */
export interface Lesson {
  readonly document: TypedDocument;
  readonly date: CalendarDate | undefined;
  readonly incidentType: string | undefined;
  /** Ids of systems, or their names where the inventory does not know them. */
  readonly systems: readonly string[];
  readonly actions: readonly ActionItem[];
  readonly improvements: readonly TypedDocument[];
  readonly changes: readonly TypedDocument[];
  /** Policies and procedures linked to it that were approved, put in force or reviewed after it. */
  readonly rewritten: readonly TypedDocument[];
  /** Linked ones that were not touched since. */
  readonly untouched: readonly TypedDocument[];
}

/** The lessons of all post-mortems, newest first, those without a date last. */
export function lessonsOf(index: PlaybookIndex): readonly Lesson[] {
  return (index.byType.get("post-mortem") ?? [])
    .map((document) => lessonOf(document, index))
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
}

/** What came of one post-mortem. */
export function lessonOf(
  document: TypedDocument,
  index: PlaybookIndex,
): Lesson {
  const { config } = index;
  const actions = actionItemsOf(document, config.dateOrder);
  const named = actions.flatMap(({ text }) => idsIn(text, index));
  const linked = (type: string): readonly TypedDocument[] => [
    ...new Set([
      ...linkedOf(document, type, index),
      ...named.filter((each) => each.type.id === type),
    ]),
  ];
  const date =
    dateOfField(document, "incident_date", config) ??
    dateOfField(document, "detected_at", config) ??
    dateOfField(document, "held_on", config);
  const rules = [...linked("policy"), ...linked("sop")];
  const isRewritten = (each: TypedDocument): boolean =>
    date !== undefined && lastTouched(each, index) > date;
  return {
    document,
    date,
    incidentType: textOfField(document, "incident_type")?.text,
    systems: touchedSystems(document, index).map(
      ({ value, document: system }) =>
        system ? nameInReferences(system) : value.text,
    ),
    actions,
    improvements: linked("improvement"),
    changes: linked("change"),
    rewritten: rules.filter(isRewritten),
    untouched: rules.filter((each) => !isRewritten(each)),
  };
}

/** Whether anything at all came of it. */
export function changedSomething({
  actions,
  improvements,
  changes,
  rewritten,
}: Lesson): boolean {
  return (
    actions.length + improvements.length + changes.length + rewritten.length > 0
  );
}

/** A cause met more than once: a system and a kind of incident. */
export interface RecurringCause {
  readonly cause: string;
  readonly lessons: readonly Lesson[];
}

/** Systems, and kinds of incident, that several post-mortems share; the most frequent first. */
export function recurringCauses(
  lessons: readonly Lesson[],
): readonly RecurringCause[] {
  const causes = new Map<string, { cause: string; lessons: Lesson[] }>();
  for (const lesson of lessons) {
    const kinds = lesson.incidentType ? [lesson.incidentType] : [];
    for (const cause of new Set([...lesson.systems, ...kinds])) {
      const known = causes.get(foldWord(cause));
      if (known) known.lessons.push(lesson);
      else causes.set(foldWord(cause), { cause, lessons: [lesson] });
    }
  }
  return [...causes.values()]
    .filter((each) => each.lessons.length > 1)
    .sort(
      (a, b) =>
        b.lessons.length - a.lessons.length || (a.cause < b.cause ? -1 : 1),
    );
}

function lastTouched(
  document: TypedDocument,
  { config }: PlaybookIndex,
): string {
  return ["approved_on", "effective_date", "last_reviewed"]
    .map((field) => dateOfField(document, field, config) ?? "")
    .reduce((a, b) => (a > b ? a : b));
}
