/** A timeline has times, and they are in order. */

import { sectionsNamed } from "../../../playbook/sections/section.ts";
import { timelineOf, type TimelineRows } from "../timeline.ts";
import type { Clock } from "../timeline-clock.ts";
import {
  areNewestFirst,
  isBefore,
  type TimelineRow,
} from "../timeline-days.ts";
import { isTemplate } from "../../../playbook/typing/template-file.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { DocumentRule, Finding } from "../../../rules/rule.ts";

const HAS_TIME = new Set<Clock["kind"]>([
  "time",
  "date",
  "relative",
  "placeholder",
]);
const HEAD =
  "---\ntype: post-mortem\ntitle: Wrong audience\nstatus: reviewed\nowner: crm-lead\n---\n\n# Wrong audience\n\n## Timeline\n\n| Time (UTC) | What happened |\n| ---------- | ------------- |\n| 2026-03-01 23:50 | Sent |\n";

export const rule: DocumentRule = {
  id: "timeline-unordered",
  group: "post-mortem",
  kind: "document",
  severity: "info",
  fixable: false,
  types: ["post-mortem"],
  summary: "Each row of a timeline has a time, and the times are in order.",
  why: "Time to detect and time to recover are read off the timeline; the SRE book and PagerDuty build the whole review on it.",
  examples: {
    good: `${HEAD}| 00:10 | Noticed |\n`,
    bad: `${HEAD}| 2026-03-01 23:40 | Noticed |\n| HH:mm | Stopped |\n`,
  },
  *check({ document, config }) {
    if (!isAsked("in-review", document.statusFamily)) return;
    if (isTemplate(document.path)) return;
    for (const section of sectionsNamed(document, "Timeline")) {
      const { parts, hasTimes } = timelineOf(
        document,
        section,
        config.dateOrder,
      );
      if (hasTimes) for (const part of parts) yield* judge(part);
      else if (parts[0])
        yield {
          at: { range: parts[0].range },
          message:
            "The timeline gives no times; write when each thing happened, for instance `14:05`.",
        };
    }
  },
};

/** `HH:mm` is said by section-placeholder; `14:??` tells that nobody knows the minute. */
function* judge({ rows }: TimelineRows): Generator<Finding> {
  const timed = rows.filter(({ clock: { kind } }) => HAS_TIME.has(kind));
  if (timed.length === 0) return;
  const isMostlyTimed = timed.length * 2 >= rows.length;
  for (const { clock, range } of rows)
    if (clock.kind === "none" && isMostlyTimed)
      yield {
        at: { range },
        message:
          "This row has no time; write when it happened, for instance `14:05`.",
      };
  yield* unordered(rows);
}

function* unordered(rows: readonly TimelineRow[]): Generator<Finding> {
  const timed = rows.filter(
    ({ clock }) => clock.day !== undefined || clock.minutes !== undefined,
  );
  if (areNewestFirst(timed)) return;
  for (const [at, row] of timed.entries()) {
    const above = timed[at - 1];
    if (above && isBefore(row, above))
      yield {
        at: { range: row.range },
        message: `\`${row.text}\` stands below \`${above.text}\`, which is later; put the rows in the order of time.`,
      };
  }
}
