/** The marketing stack as registers: the inventory, and what renews when. */

import { displayTitle, textOfField } from "../playbook/playbook-document.ts";
import type { TypedDocument } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { systemsOf, type System } from "../playbook/systems.ts";
import { daysBetween, type CalendarDate } from "../text/calendar-date.ts";
import { countOf } from "../text/count.ts";
import { isInUse } from "../types/life.ts";
import type { Tone } from "./paint.ts";
import { withPeople } from "./people-named.ts";
import type { Register, RegisterRow } from "./register.ts";

/** Every system with its people, tier and contract. */
export function systemRegister(index: PlaybookIndex): Register {
  const systems = systemsOf(index).toSorted(
    (a, b) =>
      a.tier - b.tier ||
      (displayTitle(a.document) < displayTitle(b.document) ? -1 : 1),
  );
  return withPeople(
    {
      title: "Systems",
      columns: [
        { key: "id", heading: "Id" },
        { key: "name", heading: "System", least: 10 },
        { key: "tier", heading: "Tier", kind: "number" },
        { key: "status", heading: "Status" },
        { key: "owner", heading: "Business owner", kind: "person", least: 10 },
        {
          key: "technicalOwner",
          heading: "Technical owner",
          kind: "person",
          least: 10,
        },
        { key: "admins", heading: "Admins", kind: "person", for: "machines" },
        { key: "integrations", heading: "Integrations", for: "machines" },
        { key: "dataClassification", heading: "Data" },
        { key: "renewalDate", heading: "Renews" },
        { key: "cancelBy", heading: "Cancel by" },
        { key: "annualCost", heading: "Cost a year", for: "machines" },
        { key: "currency", heading: "Currency", for: "machines" },
        { key: "path", heading: "File", kind: "path", for: "machines" },
      ],
      rows: systems.map((system) => inventoryRow(system, index)),
      empty: "This playbook has no records of systems.",
      notes: costNote(
        systems.filter(({ document }) => isInUse(document.statusFamily)),
      ),
    },
    index,
  );
}

function inventoryRow(system: System, index: PlaybookIndex): RegisterRow {
  const { document, renewal } = system;
  const text = (field: string): string | null =>
    textOfField(document, field)?.text ?? null;
  return {
    values: {
      ...identity(document),
      tier: system.tier,
      status: document.status?.text ?? null,
      owner: system.owners,
      technicalOwner: system.technicalOwners,
      admins: system.admins,
      integrations: system.integrations.map(
        (each) => each.id?.text ?? each.path,
      ),
      dataClassification: text("data_classification"),
      renewalDate: renewal?.date ?? null,
      cancelBy: renewal?.cancelBy ?? null,
      annualCost: system.annualCost ?? null,
      currency: text("currency"),
    },
    tones: dueTones(renewal?.cancelBy, renewal?.talkFrom, index.today),
  };
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

/** Contracts by the day on which notice has to be given at the latest. */
export function renewalRegister(index: PlaybookIndex): Register {
  const { today } = index;
  const systems = systemsOf(index).filter(
    ({ document, renewal }) =>
      renewal !== undefined && isInUse(document.statusFamily),
  );
  return withPeople(
    {
      title: "Renewals",
      columns: [
        { key: "id", heading: "Id" },
        { key: "name", heading: "System", least: 10 },
        { key: "tier", heading: "Tier", kind: "number" },
        { key: "talkFrom", heading: "Talk from" },
        { key: "cancelBy", heading: "Cancel by" },
        { key: "renewalDate", heading: "Renews" },
        { key: "renewsItself", heading: "By itself" },
        {
          key: "contractOwner",
          heading: "Contract owner",
          kind: "person",
          least: 10,
        },
        { key: "annualCost", heading: "Cost a year", kind: "number" },
        { key: "currency", heading: "" },
        { key: "state", heading: "What to do", least: 10 },
        { key: "path", heading: "File", kind: "path", for: "machines" },
      ],
      rows: systems
        .toSorted((a, b) => (a.renewal!.actBy < b.renewal!.actBy ? -1 : 1))
        .map((system) => {
          const { document, renewal } = system;
          return {
            values: {
              ...identity(document),
              tier: system.tier,
              talkFrom: renewal!.talkFrom,
              cancelBy: renewal!.cancelBy ?? null,
              renewalDate: renewal!.date,
              renewsItself: renewal!.renewsItself ?? null,
              contractOwner:
                textOfField(document, "contract_owner")?.text ?? null,
              annualCost: system.annualCost ?? null,
              currency: textOfField(document, "currency")?.text ?? null,
              state: stateOf(system, today),
            },
            tones: dueTones(renewal!.cancelBy, renewal!.talkFrom, today),
          };
        }),
      empty: "No system in use has a renewal date.",
    },
    index,
  );
}

function stateOf({ renewal }: System, today: CalendarDate): string | null {
  const { date, cancelBy, talkFrom } = renewal!;
  if (date < today) return "renewal is past";
  if (cancelBy !== undefined && cancelBy < today) return "too late to cancel";
  if (talkFrom > today) return null;
  return cancelBy === undefined
    ? "talk now"
    : `talk now, ${countOf(daysBetween(today, cancelBy), "day")} left`;
}

function dueTones(
  cancelBy: CalendarDate | undefined,
  talkFrom: CalendarDate | undefined,
  today: CalendarDate,
): Readonly<Record<string, Tone>> {
  if (cancelBy !== undefined && cancelBy < today)
    return { cancelBy: "red", state: "red" };
  if (talkFrom !== undefined && talkFrom <= today)
    return { cancelBy: "yellow", state: "yellow" };
  return {};
}

/** Id, title and path, as every list of systems has them. */
export function identity(document: TypedDocument): RegisterRow["values"] {
  return {
    id: document.id?.text ?? null,
    name: displayTitle(document),
    path: document.path,
  };
}
