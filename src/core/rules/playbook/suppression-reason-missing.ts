/** A suppression says why. */

import type { EngineRule } from "../rule.ts";

export const rule: EngineRule = {
  id: "suppression-reason-missing",
  group: "playbook",
  kind: "engine",
  severity: "warning",
  fixable: false,
  cure: "give the reason",
  isNeverSuppressed: true,
  summary: "A suppression names a rule that exists and says why.",
  why: "An exception without a reason cannot be judged by the next reader, and stays for ever.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\n# playbook-disable owner-missing -- the new DPO starts in January\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\n# playbook-disable owner-missing\n---\n\n# Consent\n",
  },
};
