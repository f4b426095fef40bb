/** An exception ends after it begins, and within a year. */

import { dateOfField } from "../../../playbook/reviews/review.ts";
import {
  addDuration,
  formatDuration,
  readDuration,
} from "../../../text/duration.ts";
import { isGivenUp } from "../../../types/life.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const exception = (more: string): string =>
  `---\ntype: exception\ntitle: Badge scans\nstatus: active\nowner: maria\nrequester: tom\napprover: ana\nreason: No network\ncompensating_controls: [One file]\n${more}---\n\n# Badge scans\n`;

export const rule: DocumentRule = {
  id: "exception-too-long",
  group: "exception",
  kind: "document",
  types: ["exception"],
  severity: "warning",
  fixable: false,
  summary:
    "An exception ends after the day it was approved, and at most a year after it.",
  why: "What is waived for longer than a year is not an exception but a rule that does not fit. JupiterOne lets an exception run for at most a year.",
  options: {
    maximum: {
      summary: "How long an exception may run.",
      default: "1 year",
    },
  },
  examples: {
    good: exception("approved_on: 2026-08-24\nexpires: 2027-01-31\n"),
    bad: exception("approved_on: 2026-08-24\nexpires: 2028-01-31\n"),
  },
  *check({ document, config, option }) {
    const { statusFamily } = document;
    if (isGivenUp(statusFamily)) return;
    const expires = dateOfField(document, "expires", config);
    const from =
      dateOfField(document, "effective_date", config) ??
      dateOfField(document, "approved_on", config);
    if (expires === undefined || from === undefined) return;
    const maximum = readDuration(option<string>("maximum"));
    if (expires < from)
      yield {
        at: { field: "expires" },
        message: `The exception ends on \`${expires}\`, before it begins on \`${from}\`; one of the two days is wrong.`,
      };
    else if (
      maximum !== undefined &&
      maximum !== "event" &&
      expires > addDuration(from, maximum)
    )
      yield {
        at: { field: "expires" },
        message: `The exception runs from \`${from}\` to \`${expires}\`, longer than ${formatDuration(maximum)}; end it by \`${addDuration(from, maximum)}\` and decide anew then.`,
      };
  },
};
