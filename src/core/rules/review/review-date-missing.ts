/** A document in force says when it was or will be reviewed. */

import type { Config } from "../../config/config.ts";
import { hasValue } from "../../playbook/fields/field-value.ts";
import { isDecisionRecord } from "../../playbook/fields/owed.ts";
import { misspeltKeyFor } from "../../playbook/fields/misspelt-key.ts";
import {
  isRead,
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { dateOfField, reviewOf } from "../../playbook/reviews/review.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import {
  addDuration,
  formatDuration,
  type Duration,
} from "../../text/duration.ts";
import { rename } from "../fix.ts";
import type { DocumentRule } from "../rule.ts";

export const rule: DocumentRule = {
  id: "review-date-missing",
  group: "review",
  kind: "document",
  severity: "error",
  isOfGovernance: true,
  fixable: false,
  command: "markReviewed",
  summary:
    "A document whose status needs review has a last or a next review date.",
  why: "Without a date nobody is ever asked to review it: in one set of 208 governed documents all had the field for the next review, and all had left it empty. ISO 9001:2015 7.5.2 asks for review, SOC 2 for its evidence.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: dpo\nlast_reviewed: 2026-10-01\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: active\nowner: dpo\n---\n\n# Consent\n",
  },
  *check({ document, config, today }) {
    const { state, interval } = reviewOf(document, config, today);
    if (state !== "unscheduled" || interval === "event" || !isRead(document))
      return;
    const [last, next] = ["last_reviewed", "next_review"].map((name) =>
      document.fields.get(name),
    );
    if (hasValue(last) || hasValue(next) || isDecisionRecord(document)) return;
    // Of what is not controlled, a term or a role, only what says that it is in force is asked.
    if (!document.type.controlled && !document.status) return;
    const misspelt =
      misspeltKeyFor("last_reviewed", document) ??
      misspeltKeyFor("next_review", document);
    if (misspelt) {
      yield {
        at: { range: misspelt.entry.keyRange },
        about: { field: "last_reviewed" },
        fixes: [rename(misspelt.entry, misspelt.meant)],
        message: `Nothing says when this document was last reviewed; \`${misspelt.entry.key}\` looks like a misspelling of \`${misspelt.meant}\`.`,
      };
      return;
    }
    const after = interval
      ? `, and the next review is due ${formatDuration(interval)} later`
      : "";
    // Settings say that the model is theirs.
    const other = config.isWritten ? undefined : otherDay(document, config);
    const isUnstated =
      !config.isWritten &&
      document.typeSource !== "front-matter" &&
      !document.status;
    const isYoung =
      interval !== undefined &&
      !config.isWritten &&
      isWithin(interval, document, config, today);
    yield {
      ...((other || isUnstated) && { atMost: "warning" as const }),
      ...(isYoung && { atMost: "info" as const }),
      at: { field: last || !next ? "last_reviewed" : "next_review", on: "key" },
      about: { field: "last_reviewed" },
      message: `Nothing says when this document was last reviewed${other ? `, only that ${other}` : ""}; write the day as \`last_reviewed\`${after}.`,
    };
  },
};

/** Days that come near to a review, and what they say. */
const OTHER_DAYS = [
  ["approved_on", "it was approved on"],
  ["last_updated", "it was updated on"],
  ["effective_date", "it holds from"],
] as const;

function otherDay(document: TypedDocument, config: Config): string | undefined {
  for (const [name, says] of OTHER_DAYS) {
    const day = textOfField(document, name);
    // A stamp in milliseconds says nothing to a reader.
    const said = /^\d{13}$/.test(day?.text ?? "")
      ? dateOfField(document, name, config)
      : day?.text;
    if (said !== undefined) return `${says} \`${said}\``;
  }
  return undefined;
}

const FIRST_DAYS = ["approved_on", "effective_date", "created"];

/** Whether it is so young that its first review is still to come. */
function isWithin(
  interval: Duration,
  document: TypedDocument,
  config: Config,
  today: CalendarDate,
): boolean {
  return FIRST_DAYS.some((name) => {
    const day = dateOfField(document, name, config);
    return day !== undefined && addDuration(day, interval) >= today;
  });
}
