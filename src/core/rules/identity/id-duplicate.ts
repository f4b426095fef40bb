/** Ids are unique. */

import {
  rangeOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { foldWord } from "../../text/words.ts";
import type { DocumentLookupRule } from "../rule.ts";

export const rule: DocumentLookupRule = {
  id: "id-duplicate",
  group: "identity",
  kind: "document-lookup",
  severity: "error",
  fixable: false,
  cure: "take the next id",
  firstScreen: 2,
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
    if (!document.id || !hasIdOfOurs(document)) return;
    const same = playbook.byId.get(foldWord(document.id.text)) ?? [];
    const first = same.find(hasIdOfOurs);
    const other =
      first === document
        ? same.find((each) => each !== first && hasIdOfOurs(each))
        : first;
    if (!first || !other) return;
    yield {
      at: { field: "id" },
      message:
        first === document
          ? `\`${document.id.text}\` is also the id of ${others(same.filter(hasIdOfOurs))}; one of them needs an id of its own.`
          : `\`${document.id.text}\` is already the id of \`${first.path}\`; give this document an id of its own.`,
      related: [
        {
          path: other.path,
          range: rangeOfField(other, "id")!,
          message: `The id is ${first === document ? "also" : "first"} used here.`,
        },
      ],
    };
  },
};

/** Whether the id is one: two documents may be about one incident, and have the same acronym, which is a short word for them. */
function hasIdOfOurs({ fields }: TypedDocument): boolean {
  const key = fields.get("id")?.key;
  return key !== undefined && foldWord(key) !== "acronym";
}

/** "`a.md`", "`a.md` and `b.md`", "`a.md` and 3 more" of those after the first. */
function others([, second, ...more]: readonly TypedDocument[]): string {
  const rest =
    more.length === 1
      ? `\`${more[0]!.path}\``
      : `${more.length} more documents`;
  return `\`${second!.path}\`${more.length === 0 ? "" : ` and ${rest}`}`;
}
