/** A policy in force has a procedure that implements it. */

import type { TypedDocument } from "../playbook/playbook-document.ts";
import { textsOfField } from "../playbook/playbook-document.ts";
import { nameInReferences, resolveReference } from "../playbook/reference.ts";
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
    const { typed } = playbook;
    if (!typed.some(({ type }) => type.id === "sop")) return;
    const implemented = new Set<unknown>();
    for (const document of typed) {
      if (!isAlive(document)) continue;
      for (const { text } of textsOfField(document, "implements")) {
        const found = resolveReference(text, document, playbook, ["policy"]);
        if (found.kind === "document") implemented.add(found.document);
      }
    }
    for (const document of typed) {
      const { type, statusFamily: family } = document;
      const isInForce = family === "active" || family === "approved";
      if (type.id !== "policy" || !isInForce || implemented.has(document))
        continue;
      yield {
        document,
        at: "document",
        message: `No procedure implements this policy; name it in one, for instance \`implements: ${nameInReferences(document)}\`.`,
      };
    }
  },
};

function isAlive({ statusFamily: family }: TypedDocument): boolean {
  return family !== "retired" && family !== "rejected";
}
