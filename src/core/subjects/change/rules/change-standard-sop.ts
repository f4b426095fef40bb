/** A standard change follows a procedure that is in force. */

import { changesOf } from "../change.ts";
import { isTyped, textOfField } from "../../../playbook/playbook-document.ts";
import { resolveReference } from "../../../playbook/links/reference.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const sop = (status: string): string =>
  `---\ntype: sop\nid: SOP-012\ntitle: Publish a form\nstatus: ${status}\n---\n`;
const CHANGE =
  "---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: scheduled\nchange_type: standard\nstandard_change: SOP-012\n---\n";

export const rule: PlaybookRule = {
  id: "change-standard-sop",
  group: "change",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary: "A standard change names the approved procedure that it follows.",
  why: "A standard change needs no meeting because its procedure was approved once for all (ITIL standard change). Without one nobody has approved anything.",
  examples: {
    good: { "sops/form.md": sop("active"), "changes/form.md": CHANGE },
    bad: { "sops/form.md": sop("in review"), "changes/form.md": CHANGE },
  },
  *check({ playbook }) {
    for (const { document, route } of changesOf(playbook)) {
      if (route !== "standard" || !isAsked("in-review", document.statusFamily))
        continue;
      const named = textOfField(document, "standard_change");
      if (!named) {
        yield {
          document,
          at: { field: "change_type" },
          message:
            "The change is `standard`, but `standard_change` names no procedure; name the approved SOP it follows, or make it `normal`.",
        };
        continue;
      }
      const found = resolveReference(named.text, document, playbook, ["sop"]);
      if (found.kind !== "document" || !isTyped(found.document)) continue;
      const { statusFamily: family, status } = found.document;
      // What is drafted, retired or rejected is told by the rule on references.
      if (family === "in-review" || family === "paused")
        yield {
          document,
          at: { field: "standard_change" },
          message: `\`${named.text}\` is \`${status?.text}\`; a standard change follows a procedure that is approved.`,
        };
    }
  },
};
