/** A closed post-mortem has no open actions. */

import { quoteAction } from "../../action/action-item.ts";
import { actionItemsOf } from "../../action/action-items.ts";
import { isDone } from "../../../types/life.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const head = (status: string): string =>
  `---\ntype: post-mortem\ntitle: Wrong audience\nstatus: ${status}\nowner: crm-lead\n---\n\n# Wrong audience\n\n## Action items\n\n- [ ] Ask for a second pair of eyes (@maria, due 2026-12-01)\n`;

export const rule: DocumentRule = {
  id: "post-mortem-closed-with-open-actions",
  group: "post-mortem",
  kind: "document",
  severity: "error",
  fixable: false,
  types: ["post-mortem"],
  summary: "A post-mortem is closed once all its action items are done.",
  why: "Nobody looks at a closed post-mortem again, so what is open in it stays open. PagerDuty closes a post-mortem only when its actions are done or tracked elsewhere.",
  examples: { good: head("reviewed"), bad: head("closed") },
  *check({ document, config }) {
    if (!isDone(document.statusFamily)) return;
    const open = actionItemsOf(document, config.dateOrder).filter(
      ({ status, isProposed }) => status === "open" && !isProposed,
    );
    if (open.length === 0) return;
    const [what, them] =
      open.length === 1
        ? [`${quoteAction(open[0]!)} is not`, "it"]
        : [`${open.length} action items are not`, "them"];
    yield {
      at: { field: "status" },
      message: `The post-mortem is \`${document.status?.text}\`, but ${what} done; finish ${them}, or take the status back to \`reviewed\`.`,
      related: open.map((item) => ({
        path: document.path,
        range: item.range,
        message: `${quoteAction(item)} is open.`,
      })),
    };
  },
};
