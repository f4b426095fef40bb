/** What was learned: each post-mortem with what it changed, and causes met more than once. */

import {
  changedSomething,
  lessonsOf,
  recurringCauses,
  type Lesson,
} from "./lesson.ts";
import { displayTitle } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { countOf } from "../../text/count.ts";
import {
  file,
  title,
  list,
  hidden,
  date,
  text,
  readers,
  number,
} from "../../report/register/columns.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

/** How many documents are named in one note. */
const MOST = 6;

/** Documents by their names. */
const names = (
  key: "improvements" | "changes" | "rewritten" | "untouched",
  heading: string,
) =>
  hidden(
    list(key, heading, (lesson: Lesson) => lesson[key].map(nameInReferences)),
  );

export const LESSONS: RegisterKind<Lesson> = {
  name: "lessons",
  columns: [
    date("date", "Date", ({ date }) => date),
    text("postMortem", "From", ({ document }) => document.id?.text ?? "–", {
      least: 8,
    }),
    {
      ...title("title", "Title", { least: 20 }),
      tone: (lesson: Lesson) =>
        changedSomething(lesson) ? undefined : "yellow",
    },
    text("incidentType", "Kind", ({ incidentType }) => incidentType),
    hidden(list("systems", "Systems", ({ systems }) => systems)),
    readers("Actions", (lesson) =>
      lesson.actions.length > 0
        ? `${lesson.actions.length - openIn(lesson)} of ${lesson.actions.length}`
        : null,
    ),
    hidden(number("actions", "Actions", ({ actions }) => actions.length)),
    hidden(number("open", "Open", openIn)),
    names("improvements", "Improvements"),
    names("changes", "Changes"),
    names("rewritten", "Rewritten since"),
    names("untouched", "Not touched"),
    file("file"),
  ],
};

/** The register, newest first. */
export function lessonsRegister(
  index: PlaybookIndex,
  isSelected: (path: string) => boolean = () => true,
): Register {
  const lessons = lessonsOf(index).filter(({ document }) =>
    isSelected(document.path),
  );
  return register(
    {
      ...LESSONS,
      title: `Lessons as of ${index.today}`,
      subjects: lessons,
      empty: "There is no post-mortem.",
      notes: notesOf(lessons),
    },
    index,
  );
}

function openIn({ actions }: Lesson): number {
  return actions.filter(({ status }) => status === "open").length;
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
