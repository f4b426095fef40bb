/** The quorum of a committee is a number that its members can reach. */

import { committeeOf } from "../charters.ts";
import { isRetired } from "../../../types/life.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const charter = (members: string, more = ""): string =>
  `---\ntype: charter\ntitle: Steering committee\nstatus: draft\nowner: maria\nmembers:\n${members}${more}---\n\n# Steering committee\n`;
const MEMBERS = "  - { person: maria }\n  - { person: tom }\n";

export const rule: DocumentRule = {
  id: "charter-quorum",
  group: "charter",
  kind: "document",
  types: ["charter"],
  severity: "info",
  fixable: false,
  summary:
    "The quorum of a committee says a number, and counts the voting members that there are.",
  why: "Whether a meeting could decide is counted from the quorum afterwards; one that counts members who are no longer there is never met, or always. Terms of reference give it as a number of the voting members.",
  examples: {
    good: charter(MEMBERS, "quorum: 2 of 2 voting members\n"),
    bad: charter(MEMBERS, "quorum: 3 of 5 voting members\n"),
  },
  *check({ document }) {
    const committee = committeeOf(document);
    if (!committee?.quorum || isRetired(document.statusFamily)) return;
    const { members, quorum } = committee;
    const { needed, of, isShare, value } = quorum;
    const voting = members.filter(({ isVoting }) => isVoting).length;
    if (needed === undefined && !isShare)
      yield {
        at: { field: "quorum" },
        message: `\`${value.text}\` says no number; write how many have to be there, for instance \`${Math.floor(voting / 2) + 1} of ${Math.max(voting, 2)} voting members\`.`,
      };
    else if (voting > 0 && of !== undefined && of !== voting)
      yield {
        at: { field: "quorum" },
        message: `The quorum counts ${of} voting members, but ${voting} are listed; correct one of the two.`,
      };
    else if (voting > 0 && needed !== undefined && needed > voting)
      yield {
        at: { field: "quorum" },
        message: `The quorum asks for ${needed} members, but only ${voting} vote, so it can never be met.`,
      };
  },
};
