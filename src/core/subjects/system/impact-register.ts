/** What and who is touched if a system changes or goes. */

import { impactOf, type Dependence, type Impact } from "./impact.ts";
import {
  displayTitle,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { countOf } from "../../text/count.ts";
import { text, person, path, hidden } from "../../report/register/columns.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

const DEPENDENCE_WORDS: Readonly<Record<Dependence, string>> = {
  procedure: "Procedures that use it",
  "open change": "Open changes",
  number: "Numbers that come from it",
  system: "Systems it exchanges data with",
  document: "Other documents",
};

/** What is touched: a document, or somebody to tell. */
interface TouchedLine {
  readonly kind: string;
  readonly what: string;
  readonly who: string | readonly string[];
  readonly document?: TypedDocument;
}

const KIND = text("kind", "Kind", ({ kind }: TouchedLine) => kind);

export const IMPACT: RegisterKind<TouchedLine> = {
  name: "impact",
  groupBy: KIND,
  columns: [
    KIND,
    text("id", "Id", ({ document }) => document?.id?.text),
    text("name", "What", ({ what }) => what, { least: 16 }),
    person("owner", "Who", ({ who }) => who, { least: 12 }),
    hidden(path("path", "File", ({ document }) => document?.path)),
  ],
};

/** What and who is touched if a system changes or goes. */
export function impactRegister(
  system: TypedDocument,
  index: PlaybookIndex,
): Register {
  const impact = impactOf(system, index);
  return register(
    {
      ...IMPACT,
      title: `If ${displayTitle(system)} changes or goes`,
      subjects: [
        ...impact.dependents.map(({ dependence, document, owners }) => ({
          kind: DEPENDENCE_WORDS[dependence],
          what: displayTitle(document),
          who: owners,
          document,
        })),
        ...peopleLines(impact),
      ],
      empty: `Nothing in this playbook rests on \`${displayTitle(system)}\`.`,
      notes: [
        `${countOf(impact.dependents.length, "document")} and ${impact.people.length === 1 ? "1 person" : `${impact.people.length} people`} are touched.`,
      ],
    },
    index,
  );
}

function peopleLines({ people, system }: Impact): readonly TouchedLine[] {
  return people.map(({ name, reasons }) => ({
    kind: "People to tell",
    who: name,
    what: [
      ...reasons
        .filter(({ of }) => of === system)
        .map(({ field }) =>
          field === "admins" ? "admin" : field.replaceAll("_", " "),
        ),
      ...reasons
        .filter(({ of }) => of !== system)
        .map(({ of }) => `owner of ${of.id?.text ?? displayTitle(of)}`),
    ].join(", "),
  }));
}
