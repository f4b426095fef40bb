/** What and who is touched if a system changes or goes. */

import { impactOf, type Dependence, type Impact } from "../playbook/impact.ts";
import {
  displayTitle,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { countOf } from "../text/count.ts";
import { withPeople } from "./people-named.ts";
import type { Register, RegisterRow } from "./register.ts";
import { identity } from "./system-register.ts";

const DEPENDENCE_WORDS: Readonly<Record<Dependence, string>> = {
  procedure: "Procedures that use it",
  "open change": "Open changes",
  number: "Numbers that come from it",
  system: "Systems it exchanges data with",
  document: "Other documents",
};

/** What and who is touched if a system changes or goes. */
export function impactRegister(
  system: TypedDocument,
  index: PlaybookIndex,
): Register {
  const impact = impactOf(system, index);
  return withPeople(
    {
      title: `If ${displayTitle(system)} changes or goes`,
      columns: [
        { key: "kind", heading: "Kind" },
        { key: "id", heading: "Id" },
        { key: "name", heading: "What", least: 16 },
        { key: "owner", heading: "Who", kind: "person", least: 12 },
        { key: "path", heading: "File", kind: "path", for: "machines" },
      ],
      rows: [
        ...impact.dependents.map(({ dependence, document, owners }) => ({
          values: {
            kind: DEPENDENCE_WORDS[dependence],
            ...identity(document),
            owner: owners,
          },
        })),
        ...peopleRows(impact),
      ],
      groupBy: "kind",
      empty: `Nothing in this playbook rests on \`${displayTitle(system)}\`.`,
      notes: [
        `${countOf(impact.dependents.length, "document")} and ${impact.people.length === 1 ? "1 person" : `${impact.people.length} people`} are touched.`,
      ],
    },
    index,
  );
}

function peopleRows({ people, system }: Impact): readonly RegisterRow[] {
  return people.map(({ name, reasons }) => ({
    values: {
      kind: "People to tell",
      id: null,
      name: [
        ...reasons
          .filter(({ of }) => of === system)
          .map(({ field }) =>
            field === "admins" ? "admin" : field.replaceAll("_", " "),
          ),
        ...reasons
          .filter(({ of }) => of !== system)
          .map(({ of }) => `owner of ${of.id?.text ?? displayTitle(of)}`),
      ].join(", "),
      owner: name,
      path: null,
    },
  }));
}
