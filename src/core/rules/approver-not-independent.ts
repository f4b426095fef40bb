/** Nobody approves their own document. */

import { mentionsIn } from "../playbook/mentions.ts";
import { foldName, isSameActor } from "../playbook/people.ts";
import { isGivenUp } from "../types/life.ts";
import type { DocumentLookupRule } from "./rule.ts";

const OWN = [
  { field: "owner", they: "own", one: "owns" },
  { field: "requester", they: "asked for", one: "asked for" },
] as const;

export const rule: DocumentLookupRule = {
  id: "approver-not-independent",
  group: "ownership",
  kind: "document-lookup",
  severity: "warning",
  fixable: false,
  summary: "Nobody approves a document that they own or asked for.",
  why: "An approval is a second pair of eyes. ISO 9001:2015 7.5.2 asks for review and approval for suitability, and JupiterOne and GitLab for approvers other than the requester.",
  examples: {
    good: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: maria\napprover: dpo\n---\n\n# Consent\n",
    bad: "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: maria\napprover: Maria\n---\n\n# Consent\n",
  },
  *check({ document, playbook: { people } }) {
    const { statusFamily } = document;
    if (isGivenUp(statusFamily)) return;
    const own = OWN.flatMap((role) =>
      mentionsIn(document, role.field, people)
        .flatMap(({ names }) => names)
        .map((name) => ({ name, ...role })),
    );
    for (const { item, names } of mentionsIn(document, "approver", people))
      for (const approver of names) {
        const same = own.find(({ name }) =>
          isSameActor(name, approver, people),
        );
        if (same)
          yield {
            at: { field: "approver", item },
            message: `\`${approver}\` approves what ${whose(approver, same)}; name an approver who is independent.`,
          };
      }
  },
};

function whose(
  approver: string,
  { name, they, one }: { readonly name: string } & (typeof OWN)[number],
): string {
  return foldName(approver) === foldName(name)
    ? `they ${they}`
    : `\`${name}\` ${one}, who is the same person`;
}
