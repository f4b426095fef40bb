/** What was learned: each post-mortem with what it changed, and causes met more than once. */

import {
  changedSomething,
  lessonsOf,
  recurringCauses,
  type Lesson,
} from "../playbook/lesson.ts";
import {
  displayTitle,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameInReferences } from "../playbook/reference.ts";
import { countOf } from "../text/count.ts";
import type { Register, RegisterRow } from "./register.ts";

/** How many documents are named in one note. */
const MOST = 6;

/** The register, newest first. */
export function lessonsRegister(
  index: PlaybookIndex,
  isSelected: (path: string) => boolean = () => true,
): Register {
  const lessons = lessonsOf(index).filter(({ document }) =>
    isSelected(document.path),
  );
  return {
    title: `Lessons as of ${index.today}`,
    columns: [
      { key: "date", heading: "Date" },
      { key: "postMortem", heading: "From", least: 8 },
      { key: "title", heading: "Title", least: 20 },
      { key: "incidentType", heading: "Kind" },
      { key: "systems", heading: "Systems", for: "machines" },
      { key: "actionsDone", heading: "Actions", for: "readers" },
      { key: "actions", heading: "Actions", kind: "number", for: "machines" },
      { key: "open", heading: "Open", kind: "number", for: "machines" },
      { key: "improvements", heading: "Improvements", for: "machines" },
      { key: "changes", heading: "Changes", for: "machines" },
      { key: "rewritten", heading: "Rewritten since", for: "machines" },
      { key: "untouched", heading: "Not touched", for: "machines" },
      { key: "file", heading: "File", kind: "path", for: "machines" },
    ],
    rows: lessons.map(rowOf),
    empty: "There is no post-mortem.",
    notes: notesOf(lessons),
  };
}

function rowOf(lesson: Lesson): RegisterRow {
  const { document, actions } = lesson;
  const open = actions.filter(({ status }) => status === "open").length;
  const names = (documents: readonly TypedDocument[]): readonly string[] =>
    documents.map(nameInReferences);
  return {
    values: {
      date: lesson.date ?? null,
      postMortem: document.id?.text ?? "–",
      title: displayTitle(document),
      incidentType: lesson.incidentType ?? null,
      systems: lesson.systems,
      actionsDone:
        actions.length === 0
          ? null
          : `${actions.length - open} of ${actions.length}`,
      actions: actions.length,
      open,
      improvements: names(lesson.improvements),
      changes: names(lesson.changes),
      rewritten: names(lesson.rewritten),
      untouched: names(lesson.untouched),
      file: document.path,
    },
    ...(changedSomething(lesson)
      ? {}
      : { tones: { title: "yellow" } as const }),
  };
}

function notesOf(lessons: readonly Lesson[]): readonly string[] {
  const causes = recurringCauses(lessons).map(
    ({ cause, lessons: met }) =>
      `${cause} in ${countOf(met.length, "post-mortem")}: ${named(met)}.`,
  );
  const idle = lessons.filter((each) => !changedSomething(each));
  return [
    ...lessons.flatMap(effectNote),
    ...causes,
    ...(idle.length > 0 ? [`Nothing came of ${named(idle)}.`] : []),
  ];
}

/** What came of one post-mortem beyond its actions. */
function effectNote(lesson: Lesson): readonly string[] {
  const parts = (
    [
      ["became", lesson.improvements],
      ["changed by", lesson.changes],
      ["rewritten since:", lesson.rewritten],
      ["not touched since:", lesson.untouched],
    ] as const
  )
    .filter(([, documents]) => documents.length > 0)
    .map(
      ([words, documents]) =>
        `${words} ${documents.map(nameInReferences).join(", ")}`,
    );
  const name = lesson.document.id?.text ?? displayTitle(lesson.document);
  return parts.length > 0 ? [`${name}: ${parts.join("; ")}.`] : [];
}

function named(lessons: readonly Lesson[]): string {
  const names = lessons
    .slice(0, MOST)
    .map(({ document }) => document.id?.text ?? displayTitle(document));
  const rest = lessons.length - names.length;
  return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
