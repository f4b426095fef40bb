/** Who has confirmed having read what, and who has to be reminded. */

import {
  readingDutiesOf,
  type AcknowledgementState,
  type ReadingDuty,
} from "./acknowledgements.ts";
import { departmentOf } from "../../playbook/people/departments.ts";
import { displayTitle } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import {
  file,
  ID,
  text,
  person,
  date,
  hidden,
} from "../../report/register/columns.ts";
import type { Tone } from "../../report/paint.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

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

/** What one person has to confirm. */
type Asked = Pick<ReadingDuty, "document" | "version"> & {
  readonly of: ReadingDuty["acknowledgements"][number];
};

const DOCUMENT = text("document", "Document", ({ document, version }: Asked) =>
  [
    displayTitle(document),
    ...(version === undefined ? [] : [`version ${version}`]),
  ].join(", "),
);

export const ACKNOWLEDGEMENTS: RegisterKind<Asked> = {
  name: "acknowledgements",
  groupBy: DOCUMENT,
  columns: [
    DOCUMENT,
    hidden(ID),
    person("person", "Person", ({ of }) => of.person.name, { least: 12 }),
    text(
      "department",
      "Department",
      ({ of }, { people }) => departmentOf(of.person.id, people),
      { least: 8 },
    ),
    text("state", "State", ({ of }) => WORDS[of.state], {
      tone: ({ of }) => TONES[of.state],
    }),
    text("version", "Version", ({ of }) => of.entry?.version?.text),
    date("on", "On", ({ of }) => of.entry?.date),
    date("due", "Due", ({ of }) => of.due),
    file("path"),
  ],
};

/** One row for each person and document; `reminders` leaves out those who have. */
export function acknowledgementRegister(
  index: PlaybookIndex,
  only: { readonly reminders?: boolean } = {},
): Register {
  const duties = readingDutiesOf(index);
  return register(
    {
      ...ACKNOWLEDGEMENTS,
      title: only.reminders ? "Reminders" : "Acknowledgements",
      subjects: duties.flatMap(({ acknowledgements, ...duty }) =>
        acknowledgements
          .filter(({ state }) => !only.reminders || state !== "done")
          .map((of) => ({ ...duty, of })),
      ),
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
