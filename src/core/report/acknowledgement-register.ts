/** Who has confirmed having read what, and who has to be reminded. */

import {
  readingDutiesOf,
  type AcknowledgementState,
} from "../playbook/acknowledgements.ts";
import { departmentOf } from "../playbook/departments.ts";
import { displayTitle } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import type { Tone } from "./paint.ts";
import { withPeople } from "./people-named.ts";
import type { Register } from "./register.ts";

const WORDS: Readonly<Record<AcknowledgementState, string>> = {
  done: "done",
  open: "not yet",
  outdated: "an earlier version",
  overdue: "overdue",
};
const TONES: Readonly<Partial<Record<AcknowledgementState, Tone>>> = {
  overdue: "red",
  outdated: "yellow",
};

/** One row for each person and document; `reminders` leaves out those who have. */
export function acknowledgementRegister(
  index: PlaybookIndex,
  only: { readonly reminders?: boolean } = {},
): Register {
  const duties = readingDutiesOf(index);
  const rows = duties.flatMap(({ document, version, acknowledgements }) =>
    acknowledgements
      .filter(({ state }) => !only.reminders || state !== "done")
      .map(({ person, state, entry, due }) => ({
        values: {
          document: heading(document, version),
          id: document.id?.text ?? null,
          person: person.name,
          department: departmentOf(person.id, index.people) ?? null,
          state: WORDS[state],
          version: entry?.version?.text ?? null,
          on: entry?.date ?? null,
          due: due ?? null,
          path: document.path,
        },
        tones: TONES[state] ? { state: TONES[state] } : {},
      })),
  );
  return withPeople(
    {
      title: only.reminders ? "Reminders" : "Acknowledgements",
      columns: [
        { key: "document", heading: "Document" },
        { key: "id", heading: "Id", for: "machines" },
        { key: "person", heading: "Person", kind: "person", least: 12 },
        { key: "department", heading: "Department", least: 8 },
        { key: "state", heading: "State" },
        { key: "version", heading: "Version" },
        { key: "on", heading: "On" },
        { key: "due", heading: "Due" },
        { key: "path", heading: "File", kind: "path", for: "machines" },
      ],
      rows,
      groupBy: "document",
      empty:
        duties.length === 0
          ? "No document in force asks to be acknowledged."
          : "Everybody who must has acknowledged.",
      notes: duties.map(({ document, acknowledgements }) => {
        const done = acknowledgements.filter(({ state }) => state === "done");
        return `\`${document.id?.text ?? displayTitle(document)}\`: ${done.length} of ${acknowledgements.length} have acknowledged.`;
      }),
    },
    index,
  );
}

function heading(
  document: Parameters<typeof displayTitle>[0],
  version: string | undefined,
): string {
  const title = displayTitle(document);
  return version === undefined ? title : `${title}, version ${version}`;
}
