/** Every document has an owner. */

import type { Config, Severity } from "../../config/config.ts";
import { hasValue } from "../../playbook/fields/field-value.ts";
import { misspeltKeyFor } from "../../playbook/fields/misspelt-key.ts";
import { isLed } from "../../playbook/fields/owed.ts";
import {
  isRead,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { saysOwner } from "../../playbook/fields/said-in-passing.ts";
import { isInForce } from "../../types/life.ts";
import { isAsked } from "../../types/requirement.ts";
import { rename } from "../fix.ts";
import type { DocumentRule } from "../rule.ts";

/** Pages of a tech-docs site, whose settings may name an owner for all and lie outside of what is looked at. */
const MIDDLEMAN = /\.html\.(?:md|markdown)(?:\.erb)?$/;

export const rule: DocumentRule = {
  id: "owner-missing",
  group: "ownership",
  kind: "document",
  severity: "error",
  isOfGovernance: true,
  fixable: false,
  uncovers: ["weighing"],
  summary: "The document has an owner.",
  why: "A document that nobody answers for is not kept true. SOC 2 CC5.3 asks for a named owner of every policy and procedure.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: head-of-marketing\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\n---\n\n# Consent\n",
  },
  *check({ document, config }) {
    const field = document.fields.get("owner");
    if (!isRead(document) || document.owners.length > 0) return;
    if (isLed(document) || MIDDLEMAN.test(document.path)) return;
    if (!config.isWritten && saysOwner(document)) return;
    if (hasValue(field) && field?.texts.length === 0) return;
    const owner = document.names.definitions.find(
      ({ name }) => name === "owner",
    );
    if (!isAsked(owner?.required, document.statusFamily)) return;
    const misspelt = misspeltKeyFor("owner", document);
    const atMost = mostFor(document, config);
    yield misspelt
      ? {
          atMost,
          at: { range: misspelt.entry.keyRange },
          about: { field: "owner" },
          fixes: [rename(misspelt.entry, misspelt.meant)],
          message: `Nobody owns this document; \`${misspelt.entry.key}\` looks like a misspelling of \`${misspelt.meant}\`.`,
        }
      : {
          atMost,
          at: { field: "owner", on: "key" },
          message:
            "Nobody owns this document; name a role, a team or a person as `owner`.",
        };
  },
};

/** Whoever says in prose how far a document is should not fare worse than whoever says nothing of it. */
function mostFor(
  document: TypedDocument,
  { isWritten }: Config,
): Severity | undefined {
  const isOfOthers = !isWritten && !document.parsed.frontMatter;
  return isOfOthers && !isInForce(document.statusFamily)
    ? "warning"
    : undefined;
}
