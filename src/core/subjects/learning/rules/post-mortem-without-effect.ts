/** A post-mortem changes something. */

import { actionItemsOf } from "../../action/action-items.ts";
import { changedSomething, lessonOf } from "../lesson.ts";
import { addDays } from "../../../text/calendar-date.ts";
import { isDone } from "../../../types/life.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const HEAD =
  "---\ntype: post-mortem\nid: PM-001\ntitle: Wrong audience\nstatus: reviewed\nincident_date: 2026-09-22\n---\n\n# Wrong audience\n\n## Action items\n\n";

export const rule: PlaybookRule = {
  id: "post-mortem-without-effect",
  group: "post-mortem",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "A reviewed post-mortem led to an action, an improvement, a change, or a policy or procedure touched since.",
  why: "A post-mortem that changes nothing is a report; the SRE book asks whether the action plan is appropriate and carried out.",
  options: {
    days: {
      summary: "Days after the incident from which something is expected.",
      default: 30,
    },
  },
  examples: {
    good: `${HEAD}- [x] Ask for a second pair of eyes (@maria, due 2026-10-01)\n`,
    bad: `${HEAD}None.\n`,
  },
  *check({ playbook, today, option }) {
    for (const document of playbook.byType.get("post-mortem") ?? []) {
      const { statusFamily: family } = document;
      if (!isDone(family) && family !== "approved") continue;
      // Nearly all have some, and whom they name need not be looked up then.
      if (actionItemsOf(document, playbook.config.dateOrder).length > 0)
        continue;
      const lesson = lessonOf(document, playbook);
      if (lesson.date === undefined || changedSomething(lesson)) continue;
      if (addDays(lesson.date, option<number>("days")) < today)
        yield {
          document,
          at: { field: "status" },
          message: `The post-mortem is \`${document.status?.text}\`, and no action, improvement, change or rewritten procedure came of it; name what changed, or why nothing had to.`,
        };
    }
  },
};
