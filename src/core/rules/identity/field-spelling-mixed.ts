/** One field has one spelling. */

import { withinType } from "../../playbook/fields/spelling-census.ts";
import { writtenKeysOf } from "../../playbook/fields/spellings.ts";
import { countOf } from "../../text/count.ts";
import { rename } from "../fix.ts";
import type { DocumentLookupRule } from "../rule.ts";

export const rule: DocumentLookupRule = {
  id: "field-spelling-mixed",
  group: "identity",
  kind: "document-lookup",
  severity: "info",
  fixable: false,
  summary: "One field has one spelling in all documents of a type.",
  why: "Both spellings are read here, but a search, a site generator or a script knows only one: in one set of SOPs `lastReviewed` stood in 25 documents and `last_reviewed` in 4.",
  examples: {
    good: {
      "a.md": "---\ntype: policy\ntitle: A\nstatus: draft\nowner: dpo\n---\n",
      "b.md": "---\ntype: policy\ntitle: B\nstatus: draft\nowner: dpo\n---\n",
    },
    bad: {
      "a.md":
        "---\ntype: policy\ntitle: A\nstatus: draft\nowner: dpo\nlast_reviewed: 2026-09-01\n---\n",
      "b.md":
        "---\ntype: policy\ntitle: B\nstatus: draft\nowner: dpo\nlastReviewed: 2026-09-01\n---\n",
    },
  },
  *check({ document, playbook: { spellings } }) {
    for (const { field, entry } of writtenKeysOf(document)) {
      if (entry.key === field) continue;
      const name = withinType(document.type.id, field);
      const counts = spellings.get(name);
      if (!counts || counts.size < 2) continue;
      const usual = spellings.usual(name)!;
      if (entry.key === usual) continue;
      if (document.names.find(usual)?.definition.name !== field) continue;
      yield {
        at: { range: entry.keyRange },
        message: `This field is spelt \`${usual}\` in ${countOf(counts.get(usual)!, "document")} and \`${entry.key}\` in ${counts.get(entry.key)}; spell it \`${usual}\` here, too.`,
        fixes: [rename(entry, usual)],
      };
    }
  },
};
