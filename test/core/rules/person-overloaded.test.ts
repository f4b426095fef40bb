import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "person-overloaded";

/** Thirty policies of a role that Maria holds. */
const MANY = {
  ...HOUSE,
  ...Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `policies/p${at}.md`,
      "---\ntype: policy\nstatus: active\nowner: Data protection officer\n---\n",
    ]),
  ),
};

describe(RULE, () => {
  it("counts what one person owns, alone and through roles", () =>
    squiggle(
      RULE,
      `---
type: policy
status: active
owner: Maria Lopez
       ^^^^^^^^^^^ person-overloaded: \`Maria Lopez\` owns 31 open documents, more than 30, this one first; hand some of them over.
---
`,
      { files: MANY, path: "a.md" },
    ));
});
