/** Every document has an owner. */

import type { DocumentRule } from "./rule.ts";

export const rule: DocumentRule = {
  id: "owner-missing",
  group: "ownership",
  kind: "document",
  severity: "error",
  fixable: false,
  summary: "The document has an owner.",
  why: "A document that nobody answers for is not kept true. SOC 2 CC5.3 asks for a named owner of every policy and procedure.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: head-of-marketing\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\n---\n\n# Consent\n",
  },
  *check({ document }) {
    if (
      document.owners.length > 0 ||
      document.statusFamily === "retired" ||
      document.statusFamily === "rejected"
    )
      return;
    yield {
      at: { field: "owner", on: "key" },
      message:
        "Nobody owns this document; name a role, a team or a person as `owner`.",
    };
  },
};
