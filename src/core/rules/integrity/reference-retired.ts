/** Nothing active rests on a retired, rejected or draft document. */

import {
  isTyped,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { Lookups } from "../../playbook/lookups.ts";
import {
  nameInReferences,
  referencesOf,
  resolveReference,
  type Reference,
} from "../../playbook/links/reference.ts";
import { successorOf } from "../../playbook/links/supersession.ts";
import { isDraft, isGivenUp, isInForce } from "../../types/life.ts";
import { write } from "../fix.ts";
import type { Finding, DocumentLookupRule } from "../rule.ts";

const SUPERSESSION = new Set(["supersedes", "superseded_by"]);
const policy = (status: string): string =>
  `---\ntype: policy\nid: POL-001\ntitle: Consent\nstatus: ${status}\n---\n`;
const SOP =
  "---\ntype: sop\ntitle: Launch\nstatus: active\nimplements: POL-001\n---\n";

export const rule: DocumentLookupRule = {
  id: "reference-retired",
  group: "integrity",
  kind: "document-lookup",
  severity: "warning",
  fixable: false,
  tag: "deprecated",
  summary:
    "Nothing that is approved or in force rests on a retired, rejected or draft document.",
  why: "A procedure that follows a withdrawn policy is wrong however well it is written. ISO 9001:2015 7.5.3 asks to prevent the unintended use of obsolete documents.",
  examples: {
    good: { "policies/consent.md": policy("active"), "sops/launch.md": SOP },
    bad: { "policies/consent.md": policy("retired"), "sops/launch.md": SOP },
  },
  *check({ document, playbook }) {
    if (!isInForce(document.statusFamily)) return;
    for (const reference of referencesOf(document)) {
      if (SUPERSESSION.has(reference.definition.name)) continue;
      const target = notInForce(reference, document, playbook);
      if (target) yield describe(reference, document, target, playbook);
    }
  },
};

function notInForce(
  { definition, value, to }: Reference,
  from: TypedDocument,
  playbook: Lookups,
): TypedDocument | undefined {
  const resolution = resolveReference(value.text, from, playbook, to);
  if (resolution.kind !== "document") return undefined;
  const { document } = resolution;
  if (!isTyped(document) || document === from) return undefined;
  const { statusFamily: family } = document;
  const isGone = isGivenUp(family);
  // To name a draft as further reading is not to rest on it.
  const isUnfinished = isDraft(family) && definition.name !== "related";
  return isGone || isUnfinished ? document : undefined;
}

function describe(
  { definition, value, item }: Reference,
  document: TypedDocument,
  target: TypedDocument,
  playbook: Lookups,
): Finding {
  const successor = successorOf(target, playbook);
  const name = successor && nameInReferences(successor);
  const advice =
    name !== undefined ? ` Did you mean its successor \`${name}\`?` : "";
  return {
    at: { field: definition.name, item },
    message: `\`${value.text}\` in \`${definition.name}\` is \`${target.status?.text}\`, but this document is \`${document.status?.text}\`.${advice}`,
    fixes: name === undefined ? [] : [write({ range: value.range }, name)],
    related: target.status
      ? [
          {
            path: target.path,
            range: target.status.range,
            message: `\`${nameInReferences(target)}\` is \`${target.status.text}\`.`,
          },
        ]
      : [],
  };
}
