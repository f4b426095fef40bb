/** A suppression suppresses something. */

import type { EngineRule } from "../rule.ts";

export const rule: EngineRule = {
  id: "suppression-unused",
  group: "playbook",
  kind: "engine",
  severity: "warning",
  fixable: false,
  isNeverSuppressed: true,
  tag: "unnecessary",
  summary: "A suppression suppresses something.",
  why: "A suppression that is no longer needed would hide the next finding that is.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\n# playbook-disable owner-missing -- the new DPO starts in January\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\n# playbook-disable owner-missing -- the new DPO starts in January\n---\n\n# Consent\n",
  },
};
