/** A policy in force has a procedure that implements it. */

import { isTyped, type TypedDocument } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameInReferences } from "../playbook/reference.ts";
import type { PlaybookRule } from "./rule.ts";

const POLICY =
  "---\ntype: policy\nid: POL-001\ntitle: Consent\nstatus: active\n---\n";
const sop = (more: string): string =>
  `---\ntype: sop\ntitle: Launch\nstatus: active\n${more}---\n`;

export const rule: PlaybookRule = {
  id: "policy-unimplemented",
  group: "integrity",
  kind: "playbook",
  severity: "info",
  fixable: false,
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
  *check({ playbook }) {
    if (!playbook.byType.has("sop")) return;
    for (const document of playbook.byType.get("policy") ?? []) {
      const { statusFamily: family } = document;
      const isInForce = family === "active" || family === "approved";
      if (!isInForce || isImplemented(document, playbook)) continue;
      yield {
        document,
        at: "document",
        message: `No procedure implements this policy; name it in one, for instance \`implements: ${nameInReferences(document)}\`.`,
      };
    }
  },
};

function isImplemented(
  { path }: TypedDocument,
  { references, byPath }: PlaybookIndex,
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
  return family !== "retired" && family !== "rejected";
}
