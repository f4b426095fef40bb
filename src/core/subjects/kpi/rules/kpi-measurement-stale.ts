/** A KPI was measured within its period. */

import { isStale, measurementOf } from "../kpi-measurement.ts";
import { isInForce } from "../../../types/life.ts";
import { formatDuration } from "../../../text/duration.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const kpi = (measured: string): string =>
  `---\ntype: kpi\nname: Cost per lead\nstatus: active\nperiod: monthly\nlast_measured: ${measured}\n---\n`;

export const rule: DocumentRule = {
  id: "kpi-measurement-stale",
  group: "kpi",
  kind: "document",
  severity: "info",
  fixable: false,
  types: ["kpi"],
  summary: "The latest value of a KPI in force is not older than its period.",
  why: "A number from last spring on this month's dashboard is worse than none, because it is believed.",
  options: {
    graceDays: {
      summary: "Days that a measurement may be late.",
      default: 7,
    },
  },
  examples: { good: kpi("2026-11-02"), bad: kpi("2026-08-03") },
  *check({ document, config, today, option }) {
    if (!isInForce(document.statusFamily)) return;
    const measurement = measurementOf(document, config);
    if (!measurement) return;
    const { measured, period, next } = measurement;
    if (isStale(measurement, option<number>("graceDays"), today))
      yield {
        at: { field: "last_measured" },
        message: `The latest value is of \`${measured}\` and the KPI is measured every ${formatDuration(period).replace(/^1 /, "")}; it was due again on \`${next}\`.`,
      };
  },
};
