/** The marketing stack as registers: the inventory, and what renews when. */

import { displayTitle, textOfField } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { systemsOf, type System } from "./systems.ts";
import { daysBetween } from "../../text/calendar-date.ts";
import { countOf } from "../../text/count.ts";
import { isInUse } from "../../types/life.ts";
import {
  fieldText,
  file,
  ID,
  STATUS,
  title,
  number,
  date,
  text,
  person,
  list,
  hidden,
  flag,
} from "../../report/register/columns.ts";
import type { Tone } from "../../report/paint.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

const NAME = title("name", "System", { least: 10 });
const TIER = number("tier", "Tier", ({ tier }: System) => tier);
const RENEWS = date(
  "renewalDate",
  "Renews",
  ({ renewal }: System) => renewal?.date,
);
const CANCEL_BY = date(
  "cancelBy",
  "Cancel by",
  ({ renewal }: System) => renewal?.cancelBy,
  { tone: dueTone },
);
const COST = number(
  "annualCost",
  "Cost a year",
  ({ annualCost }: System) => annualCost,
);
const people = (
  key: string,
  heading: string,
  namesOf: (system: System) => readonly string[],
) => person(key, heading, namesOf, { least: 10 });

export const SYSTEMS: RegisterKind<System> = {
  name: "systems",
  columns: [
    ID,
    NAME,
    TIER,
    STATUS,
    people("owner", "Business owner", ({ owners }) => owners),
    people(
      "technicalOwner",
      "Technical owner",
      ({ technicalOwners }) => technicalOwners,
    ),
    hidden(person("admins", "Admins", ({ admins }) => admins)),
    hidden(
      list("integrations", "Integrations", ({ integrations }) =>
        integrations.map(({ id, path }) => id?.text ?? path),
      ),
    ),
    fieldText("dataClassification", "Data", "data_classification"),
    RENEWS,
    CANCEL_BY,
    hidden(COST),
    hidden(fieldText("currency", "Currency")),
    file("path"),
  ],
};

/** Every system with its people, tier and contract. */
export function systemRegister(index: PlaybookIndex): Register {
  const systems = systemsOf(index).toSorted(
    (a, b) =>
      a.tier - b.tier ||
      (displayTitle(a.document) < displayTitle(b.document) ? -1 : 1),
  );
  return register(
    {
      ...SYSTEMS,
      title: "Systems",
      subjects: systems,
      empty: "This playbook has no records of systems.",
      notes: costNote(
        systems.filter(({ document }) => isInUse(document.statusFamily)),
      ),
    },
    index,
  );
}

function costNote(systems: readonly System[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { document, annualCost } of systems) {
    const currency = textOfField(document, "currency")?.text.toUpperCase();
    if (annualCost !== undefined && currency !== undefined)
      sums.set(currency, (sums.get(currency) ?? 0) + annualCost);
  }
  return [...sums].map(
    ([currency, sum]) =>
      `${currency} ${sum.toLocaleString("en")} a year for what is in use.`,
  );
}

export const RENEWALS: RegisterKind<System> = {
  name: "renewals",
  columns: [
    ID,
    NAME,
    TIER,
    date("talkFrom", "Talk from", ({ renewal }) => renewal?.talkFrom),
    CANCEL_BY,
    RENEWS,
    flag("renewsItself", "By itself", ({ renewal }) => renewal?.renewsItself),
    person(
      "contractOwner",
      "Contract owner",
      ({ document }) => textOfField(document, "contract_owner")?.text,
      { least: 10 },
    ),
    COST,
    fieldText("currency", ""),
    text("state", "What to do", stateOf, { least: 10, tone: dueTone }),
    file("path"),
  ],
};

/** Contracts by the day on which notice has to be given at the latest. */
export function renewalRegister(index: PlaybookIndex): Register {
  const systems = systemsOf(index).filter(
    ({ document, renewal }) =>
      renewal !== undefined && isInUse(document.statusFamily),
  );
  return register(
    {
      ...RENEWALS,
      title: "Renewals",
      subjects: systems.toSorted((a, b) =>
        a.renewal!.actBy < b.renewal!.actBy ? -1 : 1,
      ),
      empty: "No system in use has a renewal date.",
    },
    index,
  );
}

function stateOf({ renewal }: System, { today }: PlaybookIndex): string | null {
  const { date, cancelBy, talkFrom } = renewal!;
  if (date < today) return "renewal is past";
  if (cancelBy !== undefined && cancelBy < today) return "too late to cancel";
  if (talkFrom > today) return null;
  return cancelBy === undefined
    ? "talk now"
    : `talk now, ${countOf(daysBetween(today, cancelBy), "day")} left`;
}

function dueTone(
  { renewal }: System,
  { today }: PlaybookIndex,
): Tone | undefined {
  if (renewal?.cancelBy !== undefined && renewal.cancelBy < today) return "red";
  return renewal && renewal.talkFrom <= today ? "yellow" : undefined;
}
