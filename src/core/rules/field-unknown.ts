/** No key is a near miss of a known one. */

import { renameKey } from "../playbook/field-edit.ts";
import { misspeltKeysOf } from "../playbook/misspelt-key.ts";
import { didYouMean } from "../text/nearest.ts";
import type { DocumentRule } from "./rule.ts";

export const rule: DocumentRule = {
  id: "field-unknown",
  group: "identity",
  kind: "document",
  severity: "hint",
  fixable: false,
  summary: "No field is named almost, but not quite, like a known one.",
  why: "A misspelt field is not read: `onwer: dpo` leaves a document without an owner, and `next_reveiw` without a review. Fields of a team's own are welcome and never reported, unless they look like a slip.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\ncost_centre: 4711\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\nonwer: dpo\n---\n\n# Consent\n",
  },
  *check({ document }) {
    for (const { entry, meant } of misspeltKeysOf(document)) {
      const edits = renameKey(entry, meant);
      yield {
        at: { range: entry.keyRange },
        message: `\`${entry.key}\` is not a field of this type.${didYouMean(meant)}`,
        fixes: edits
          ? [{ title: `Rename to \`${meant}\``, edits, safe: false }]
          : [],
      };
    }
  },
};
