/** A policy in force has a procedure that implements it. */

import { IN_FORCE, NOT_GIVEN_UP } from "../../types/life.ts";
import { servedBy } from "../kinds/served-by.ts";
import type { DocumentLookupRule } from "../rule.ts";

const POLICY =
  "---\ntype: policy\nid: POL-001\ntitle: Consent\nstatus: active\n---\n";
const sop = (more: string): string =>
  `---\ntype: sop\ntitle: Launch\nstatus: active\n${more}---\n`;

export const rule: DocumentLookupRule = {
  id: "policy-unimplemented",
  group: "integrity",
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
  ...servedBy({
    where: ["sop"],
    through: ["implements"],
    state: NOT_GIVEN_UP,
    while: IN_FORCE,
    message:
      "No procedure implements this policy; name it in one, for instance `implements: {id}`.",
  }),
};
