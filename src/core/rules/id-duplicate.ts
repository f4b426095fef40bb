/** Ids are unique. */

import { rangeOfField } from "../playbook/playbook-document.ts";
import { foldWord } from "../text/words.ts";
import type { DocumentLookupRule } from "./rule.ts";

export const rule: DocumentLookupRule = {
  id: "id-duplicate",
  group: "identity",
  kind: "document-lookup",
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
  *check({ document, playbook }) {
    if (!document.id) return;
    const first = playbook.byId.get(foldWord(document.id.text))?.[0];
    if (!first || first === document) return;
    yield {
      at: { field: "id" },
      message: `\`${document.id.text}\` is already the id of \`${first.path}\`; give this document an id of its own.`,
      related: [
        {
          path: first.path,
          range: rangeOfField(first, "id")!,
          message: "The id is first used here.",
        },
      ],
    };
  },
};
