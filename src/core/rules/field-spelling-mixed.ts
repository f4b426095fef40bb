/** One field has one spelling. */

import { renameKey } from "../playbook/field-edit.ts";
import { spellingsOf, type WrittenKey } from "../playbook/spellings.ts";
import { countOf } from "../text/count.ts";
import type { PlaybookRule } from "./rule.ts";

export const rule: PlaybookRule = {
  id: "field-spelling-mixed",
  group: "identity",
  kind: "playbook",
  severity: "info",
  fixable: true,
  summary: "One field has one spelling across the playbook.",
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
  *check({ playbook: { typed } }) {
    for (const [field, spellings] of spellingsOf(typed)) {
      if (spellings.size < 2) continue;
      const usual = usualOf(field, spellings);
      const most = spellings.get(usual)!.length;
      for (const [spelling, written] of spellings) {
        if (spelling === usual) continue;
        for (const { document, entry } of written) {
          if (document.names.find(usual)?.definition.name !== field) continue;
          const edits = renameKey(entry, usual);
          yield {
            document,
            at: { range: entry.keyRange },
            message: `This field is spelt \`${usual}\` in ${countOf(most, "document")} and \`${spelling}\` in ${written.length}; spell it \`${usual}\` here, too.`,
            fixes: edits
              ? [{ title: `Rename to \`${usual}\``, edits, safe: true }]
              : [],
          };
        }
      }
    }
  },
};

/** The commonest spelling; of equally common ones the field's own name, else the first of the alphabet. */
function usualOf(
  field: string,
  spellings: ReadonlyMap<string, readonly WrittenKey[]>,
): string {
  const weight = (spelling: string): number =>
    spellings.get(spelling)!.length + (spelling === field ? 0.5 : 0);
  return [...spellings.keys()]
    .sort()
    .reduce((best, each) => (weight(each) > weight(best) ? each : best));
}
