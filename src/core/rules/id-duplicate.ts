/** Ids are unique. */

import { rangeOfField } from "../playbook/playbook-document.ts";
import type { PlaybookRule } from "./rule.ts";

export const rule: PlaybookRule = {
  id: "id-duplicate",
  group: "identity",
  kind: "playbook",
  severity: "error",
  fixable: false,
  summary: "No two documents have the same id.",
  why: "A reference to an id that two documents share leads to the wrong one half of the time. ISO 9001:2015 7.5.2 asks for identification; ids are stable and never reused.",
  examples: {
    good: {
      "policies/brand.md":
        "---\ntype: policy\ntitle: Brand\nid: POL-001\nstatus: draft\nowner: dpo\n---\n",
      "policies/consent.md":
        "---\ntype: policy\ntitle: Consent\nid: POL-002\nstatus: draft\nowner: dpo\n---\n",
    },
    bad: {
      "policies/brand.md":
        "---\ntype: policy\ntitle: Brand\nid: POL-001\nstatus: draft\nowner: dpo\n---\n",
      "policies/consent.md":
        "---\ntype: policy\ntitle: Consent\nid: pol-001\nstatus: draft\nowner: dpo\n---\n",
    },
  },
  *check({ playbook }) {
    for (const [first, ...others] of playbook.byId.values())
      for (const document of others)
        yield {
          document,
          at: { field: "id" },
          message: `\`${document.id!.text}\` is already the id of \`${first!.path}\`; give this document an id of its own.`,
          related: [
            {
              path: first!.path,
              range: rangeOfField(first!, "id")!,
              message: "The id is first used here.",
            },
          ],
        };
  },
};
