/** What one person, team or role has to do with the playbook, as a register. */

import { dutiesFor, type Duty, type DutyKind } from "./duties.ts";
import type { Party } from "../../playbook/people/people.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import { hidden, path, text } from "../../report/register/columns.ts";
import { leaverNotes } from "../../report/register/people-named.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

/** What a row about a duty is about. */
interface OfDuty {
  readonly duty: Duty;
}

/** The columns that every list of duties has. */
export const DUTY_SUBJECT = text(
  "subject",
  "What",
  ({ duty }: OfDuty) => duty.subject,
  { least: 16 },
);
export const DUTY_VIA = text(
  "via",
  "As",
  ({ duty }: OfDuty) => duty.via?.name,
  { least: 8 },
);
export const DUTY_DOCUMENT = text(
  "document",
  "Document",
  ({ duty }: OfDuty) => duty.document && nameInReferences(duty.document),
  { least: 12 },
);
export const DUTY_PATH = hidden(
  path("path", "File", ({ duty }: OfDuty) => duty.document?.path),
);

const KIND = text("duty", "Duty", ({ duty }: OfDuty) => DUTY_WORDS[duty.kind]);
const DUE = text("due", "Due", ({ duty }: OfDuty) => duty.due, {
  isOptional: true,
});

export const DUTIES: RegisterKind<OfDuty> = {
  name: "duties",
  groupBy: KIND,
  columns: [KIND, DUTY_SUBJECT, DUTY_VIA, DUE, DUTY_DOCUMENT, DUTY_PATH],
};

/** What one person, team or role owns, approves, covers, runs and has to do, by kind. */
export function dutyRegister(party: Party, index: PlaybookIndex): Register {
  const duties = dutiesFor(party, index);
  const hasDue = duties.some(({ due }) => due !== undefined);
  const kinds = Object.keys(DUTY_WORDS) as DutyKind[];
  return register(
    {
      ...DUTIES,
      columns: DUTIES.columns.filter((column) => column !== DUE || hasDue),
      title: party.name,
      subjects: kinds.flatMap((kind) =>
        duties.filter((duty) => duty.kind === kind).map((duty) => ({ duty })),
      ),
      empty: `\`${party.name}\` has no duties in this playbook.`,
      notes: leaverNotes([party], index.today),
    },
    index,
  );
}

const DUTY_WORDS: Readonly<Record<DutyKind, string>> = {
  holds: "Holds the role",
  owns: "Owns",
  approves: "Approves",
  covers: "Stands in for",
  runs: "Technical owner of",
  administers: "Administers",
  "signs for": "Signs the contract of",
  "sits on": "Sits on",
  does: "Open actions",
};
