/** No draft is forgotten. */

import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { Config } from "../../config/config.ts";
import { daysBetween, type CalendarDate } from "../../text/calendar-date.ts";
import { countOf } from "../../text/count.ts";
import { readDate } from "../../text/read-date.ts";
import { isDraft } from "../../types/life.ts";
import type { DocumentRule } from "../rule.ts";

/** Dates that show that somebody worked on it; a date to come, whatever its name, shows that somebody still means to. */
const SIGNS = [
  "created",
  "last_updated",
  "last_reviewed",
  "approved_on",
  "date",
  "raised_on",
  "requested_on",
  "incident_date",
  "held_on",
  "last_tested",
  "last_measured",
  "since",
];

export const rule: DocumentRule = {
  id: "draft-stale",
  group: "review",
  kind: "document",
  severity: "info",
  fixable: false,
  command: "submitForReview",
  byTime: true,
  summary: "No draft is older than 90 days.",
  why: "A draft that nobody finishes is read as if it held, without ever having been approved: in one set of 208 governed documents all were still drafts. ISO 9001:2015 7.5.2 asks for approval.",
  options: {
    days: {
      summary: "After how many days without a sign of work a draft is stale.",
      default: 90,
    },
  },
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\ncreated: 2026-10-01\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\ncreated: 2026-02-01\n---\n\n# Consent\n",
  },
  *check({ document, config, today, option }) {
    const { status, statusFamily } = document;
    if (!isDraft(statusFamily) || !status) return;
    const dates = [...datesOf(document, config)];
    if (dates.some(({ date }) => date > today)) return;
    const newest = dates
      .flatMap(({ name, date }) => (SIGNS.includes(name) ? [date] : []))
      .sort()
      .at(-1);
    if (newest === undefined) return;
    const age = daysBetween(newest, today);
    if (age <= option<number>("days")) return;
    yield {
      at: { range: status.range },
      message: `Nothing has happened to this draft since \`${newest}\`, ${countOf(age, "day")} ago; finish it, or withdraw it.`,
    };
  },
};

/** Every date in the fields, and in a plain `date` that the type knows nothing of. */
function* datesOf(
  document: TypedDocument,
  config: Config,
): Generator<{ name: string; date: CalendarDate }> {
  for (const [name, { definition, texts }] of document.fields)
    if (definition.kind.kind === "date")
      for (const { text } of texts) yield* dated(name, text, config);
  for (const { key, value } of document.parsed.frontMatter?.entries ?? [])
    if (key === "date" && value.kind === "scalar")
      yield* dated("date", value.text, config);
}

function* dated(
  name: string,
  text: string,
  { dateOrder }: Config,
): Generator<{ name: string; date: CalendarDate }> {
  const reading = readDate(text, dateOrder);
  if (reading.kind === "date") yield { name, date: reading.date };
}
