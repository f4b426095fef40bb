/** A post-mortem's review is held in time for its severity. */

import {
  textOfField,
  type TypedDocument,
} from "../../../playbook/playbook-document.ts";
import { dateOfField } from "../../../playbook/reviews/review.ts";
import { severityRank } from "../../../playbook/fields/severity-rank.ts";
import { readDate } from "../../../text/read-date.ts";
import type { Config } from "../../../config/config.ts";
import {
  addDays,
  addWorkingDays,
  type CalendarDate,
} from "../../../text/calendar-date.ts";
import { isDone, isGivenUp } from "../../../types/life.ts";
import type { DocumentRule, Options } from "../../../rules/rule.ts";

const HEAD =
  "---\ntype: post-mortem\ntitle: Wrong audience\nstatus: reviewed\nowner: crm-lead\nseverity: sev1\nincident_date: 2026-03-02\n";

export const rule: DocumentRule = {
  id: "post-mortem-late",
  group: "post-mortem",
  kind: "document",
  severity: "warning",
  isOfGovernance: true,
  fixable: false,
  types: ["post-mortem"],
  summary: "The review of an incident is held in time for its severity.",
  why: "What happened is forgotten within days. PagerDuty holds the review within 3 calendar days of a sev 1 and within 5 business days of a sev 2.",
  options: {
    sev1Days: {
      summary: "Calendar days within which a sev 1 is reviewed.",
      default: 3,
    },
    sev2Days: {
      summary: "Working days within which a sev 2 is reviewed.",
      default: 5,
    },
    otherDays: {
      summary: "Working days within which every other incident is reviewed.",
      default: 10,
    },
  },
  examples: {
    good: `${HEAD}held_on: 2026-03-05\n---\n\n# Wrong audience\n`,
    bad: `${HEAD}held_on: 2026-03-16\n---\n\n# Wrong audience\n`,
  },
  *check({ document, config, today, option }) {
    const { statusFamily: family } = document;
    if (isGivenUp(family)) return;
    const from =
      dateOfField(document, "resolved_at", config) ??
      dateOfField(document, "incident_date", config) ??
      dateOfField(document, "detected_at", config);
    if (from === undefined) return;
    const { by, within } = deadline(document, from, option);
    const heldOn = heldDay(document, config);
    if (heldOn === "unknown") return;
    const incident = document.fields.has("incident_date")
      ? "incident_date"
      : "resolved_at";
    if (heldOn !== undefined && heldOn > by)
      yield {
        at: {
          field: document.fields.has("held_on") ? "held_on" : incident,
        },
        message: `The review was held on \`${heldOn}\`; ${within}, by \`${by}\`.`,
      };
    const isOpen = !isDone(family) && family !== "approved";
    if (heldOn === undefined && isOpen && today > by)
      yield {
        at: { field: incident },
        message: `The review was due by \`${by}\` and ${document.fields.has("held_on") ? "`held_on` is empty" : "no `held_on` says when it was"}; ${within}.`,
      };
  },
};

/** The day of the review; `unknown` where something is written that is no day. */
function heldDay(
  document: TypedDocument,
  config: Config,
): CalendarDate | "unknown" | undefined {
  const isWritten = textOfField(document, "held_on") !== undefined;
  return (
    dateOfField(document, "held_on", config) ??
    (isWritten ? "unknown" : reviewedOn(document))
  );
}

const SIGNED =
  /\breview(?:ed| meeting| held)\b[^\n]{0,60}? (?:on|:)? ?(\d{4}-\d{2}-\d{2})(?!\d)/i;

/** "Reviewed by: Ana on 2026-04-18": the first signature that has a day. */
function reviewedOn({ parsed }: TypedDocument): CalendarDate | undefined {
  for (const block of parsed.body.blocks) {
    if (block.kind !== "item" && block.kind !== "paragraph") continue;
    const day = SIGNED.exec(block.text.slice(0, 200))?.[1];
    const reading = day === undefined ? undefined : readDate(day);
    if (reading?.kind === "date") return reading.date;
  }
  return undefined;
}

function deadline(
  document: TypedDocument,
  from: CalendarDate,
  option: Options,
): { readonly by: CalendarDate; readonly within: string } {
  const severity = textOfField(document, "severity")?.text;
  const rank = severity === undefined ? undefined : severityRank(severity);
  const days = option<number>(
    rank === 1 ? "sev1Days" : rank === 2 ? "sev2Days" : "otherDays",
  );
  const what =
    severity === undefined ? "an incident" : `an incident of \`${severity}\``;
  const count = (unit: string): string =>
    `${days} ${unit}${days === 1 ? "" : "s"}`;
  return rank === 1
    ? {
        by: addDays(from, days),
        within: `${what} is reviewed within ${count("day")} of \`${from}\``,
      }
    : {
        by: addWorkingDays(from, days),
        within: `${what} is reviewed within ${count("working day")} of \`${from}\``,
      };
}
