/** A policy in force has a procedure that implements it. */

import { isTyped, type TypedDocument } from "../playbook/playbook-document.ts";
import type { Lookups } from "../playbook/lookups.ts";
import { nameInReferences } from "../playbook/reference.ts";
import { isGivenUp, isInForce } from "../types/life.ts";
import type { DocumentLookupRule } from "./rule.ts";

const POLICY =
  "---\ntype: policy\nid: POL-001\ntitle: Consent\nstatus: active\n---\n";
const sop = (more: string): string =>
  `---\ntype: sop\ntitle: Launch\nstatus: active\n${more}---\n`;

export const rule: DocumentLookupRule = {
  id: "policy-unimplemented",
  group: "integrity",
  kind: "document-lookup",
  types: ["policy"],
  severity: "info",
  fixable: false,
  command: "newProcedure",
  summary:
    "A policy in force has a procedure that implements it, where the playbook has procedures.",
  why: "A policy that no procedure puts into practice is followed by those who remember it. GitLab and JupiterOne map every procedure to a governing policy.",
  examples: {
    good: {
      "policies/consent.md": POLICY,
      "sops/launch.md": sop("implements: POL-001\n"),
    },
    bad: { "policies/consent.md": POLICY, "sops/launch.md": sop("") },
  },
  *check({ document, playbook }) {
    if (!isInForce(document.statusFamily) || !playbook.byType.has("sop"))
      return;
    if (isImplemented(document, playbook)) return;
    yield {
      at: "document",
      message: `No procedure implements this policy; name it in one, for instance \`implements: ${nameInReferences(document)}\`.`,
    };
  },
};

function isImplemented(
  { path }: TypedDocument,
  { references, byPath }: Lookups,
): boolean {
  return references.to(path).some(({ field, from }) => {
    const procedure = byPath.get(from);
    return (
      field?.name === "implements" &&
      procedure !== undefined &&
      isTyped(procedure) &&
      isAlive(procedure)
    );
  });
}

function isAlive({ statusFamily: family }: TypedDocument): boolean {
  return !isGivenUp(family);
}
