/** Nobody approves their own document. */

import { NOT_GIVEN_UP } from "../../types/life.ts";
import { differs } from "../kinds/differs.ts";
import type { DocumentLookupRule } from "../rule.ts";

export const rule: DocumentLookupRule = {
  id: "approver-not-independent",
  group: "ownership",
  severity: "warning",
  fixable: false,
  summary: "Nobody approves a document that they own or asked for.",
  why: "An approval is a second pair of eyes. ISO 9001:2015 7.5.2 asks for review and approval for suitability, and JupiterOne and GitLab for approvers other than the requester.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: maria\napprover: dpo\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: maria\napprover: Maria\n---\n\n# Consent\n",
  },
  ...differs(
    { field: "approver", from: ["owner", "requester"], while: NOT_GIVEN_UP },
    ({ name, other, field, isSameName }) => {
      const [they, one] =
        field === "owner" ? ["own", "owns"] : ["asked for", "asked for"];
      const what = isSameName
        ? `they ${they}`
        : `\`${other}\` ${one}, who is the same person`;
      return `\`${name}\` approves what ${what}; name an approver who is independent.`;
    },
  ),
};
