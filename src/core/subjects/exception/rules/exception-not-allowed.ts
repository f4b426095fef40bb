/** A policy that allows no exception has none. */

import {
  isTyped,
  textOfField,
  textsOfField,
} from "../../../playbook/playbook-document.ts";
import { resolveReference } from "../../../playbook/links/reference.ts";
import { isOver } from "../../../types/life.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const policy = (allowed: string): string =>
  `---\ntype: policy\nid: POL-001\ntitle: Consent\nstatus: active\nowner: maria\nexceptions_allowed: ${allowed}\n---\n\n# Consent\n`;
const EXCEPTION =
  "---\ntype: exception\ntitle: Badge scans\nstatus: active\nowner: maria\npolicy: POL-001\n---\n\n# Badge scans\n";

export const rule: PlaybookRule = {
  id: "exception-not-allowed",
  group: "exception",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary: "No exception waives a policy that says it allows none.",
  why: "A policy that cannot be waived is one on which somebody outside relies. GitLab and JupiterOne say in each policy whether and by whom exceptions may be granted.",
  examples: {
    good: { "policies/c.md": policy("true"), "exceptions/b.md": EXCEPTION },
    bad: { "policies/c.md": policy("false"), "exceptions/b.md": EXCEPTION },
  },
  *check({ playbook }) {
    for (const document of playbook.byType.get("exception") ?? []) {
      const { statusFamily } = document;
      if (isOver(statusFamily)) continue;
      for (const [item, { text }] of textsOfField(
        document,
        "policy",
      ).entries()) {
        const found = resolveReference(text, document, playbook, ["policy"]);
        if (found.kind !== "document" || !isTyped(found.document)) continue;
        const allowed = textOfField(found.document, "exceptions_allowed")?.text;
        if (allowed === undefined || !/^(?:false|no|off)$/i.test(allowed))
          continue;
        yield {
          document,
          at: { field: "policy", item },
          message: `\`${text}\` allows no exceptions; change the policy first, or keep to it.`,
        };
      }
    }
  },
};
