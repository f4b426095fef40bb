/** Supersedes and superseded by agree. */

import { nameInReferences } from "../../playbook/links/reference.ts";
import {
  oppositeOf,
  supersessionsOf,
  type Supersession,
} from "../../playbook/links/supersession.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { DocumentLookupRule, RelatedPlace } from "../rule.ts";

const policy = (id: string, more = ""): string =>
  `---\ntype: policy\nid: ${id}\ntitle: Consent\n${more}---\n`;

export const rule: DocumentLookupRule = {
  id: "supersession-one-sided",
  group: "integrity",
  kind: "document-lookup",
  severity: "warning",
  fixable: false,
  cure: "state the other half",
  summary:
    "What a document supersedes says so in turn, and the other way round.",
  why: "Who opens the old document has to learn that there is a new one, and the new one has to say what it replaces. MADR, KEP and mdbook-lint's ADR010 keep both directions.",
  examples: {
    good: {
      "policies/new.md": policy("POL-002", "supersedes: POL-001\n"),
      "policies/old.md": policy("POL-001", "superseded_by: POL-002\n"),
    },
    bad: {
      "policies/new.md": policy("POL-002", "supersedes: POL-001\n"),
      "policies/old.md": policy("POL-001"),
    },
  },
  *check({ document, playbook }) {
    for (const { field, item, value, target } of supersessionsOf(
      document,
      playbook,
    )) {
      const opposite = oppositeOf(field);
      const answers = [...supersessionsOf(target, playbook)].some(
        (each) => each.field === opposite && each.target === document,
      );
      if (answers) continue;
      const name = nameInReferences(document);
      yield {
        at: item < 0 ? { range: value.range } : { field, item },
        about: { field },
        message: `\`${nameInReferences(target)}\` does not say that it ${SAYS[field]} this document; add \`${opposite}: ${name}\` to \`${target.path}\`.`,
        related: [placeIn(target, opposite)],
      };
    }
  },
};

const SAYS: Readonly<Record<Supersession["field"], string>> = {
  supersedes: "is superseded by",
  superseded_by: "supersedes",
};

function placeIn(
  { path, parsed, fields }: TypedDocument,
  field: Supersession["field"],
): RelatedPlace {
  const range = fields.get(field)?.range ??
    parsed.frontMatter?.fence ?? { start: 0, end: 0 };
  return { path, range, message: `\`${field}\` belongs here.` };
}
