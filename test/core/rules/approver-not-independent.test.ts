import { squiggle } from "../../squiggles.ts";
import { PEOPLE } from "./people.ts";

const RULE = "approver-not-independent";

describe(RULE, () => {
  it("finds an owner who approves, however they are written", () =>
    squiggle(
      RULE,
      `---
type: policy
owner: Maria Lopez
approved_by: "@maria-lopez"
             ^^^^^^^^^^^^^^ approver-not-independent: \`@maria-lopez\` approves what they own; name an approver who is independent.
---
`,
    ));

  it("sees through roles and handles with the register", () =>
    squiggle(
      RULE,
      `---
type: policy
owner: lead
approver: [tom, "@mlopez"]
                ^^^^^^^^^ approver-not-independent: \`@mlopez\` approves what \`lead\` owns, who is the same person; name an approver who is independent.
---
`,
      { files: PEOPLE },
    ));

  it("finds a requester who approves", () =>
    squiggle(
      RULE,
      `---
type: change
owner: lead
requester: tom
approver: Tom Fry
          ^^^^^^^ approver-not-independent: \`Tom Fry\` approves what \`tom\` asked for, who is the same person; name an approver who is independent.
---
`,
      { files: PEOPLE },
    ));

  it("is content with two people, with nobody, and with placeholders", async () => {
    await squiggle(
      RULE,
      "---\ntype: policy\nowner: maria\napprover: tom\n---\n",
    );
    await squiggle(RULE, "---\ntype: policy\nowner: maria\n---\n");
    await squiggle(RULE, "---\ntype: policy\nowner: TBD\napprover: TBD\n---\n");
    await squiggle(RULE, "---\ntype: policy\nowner: n/a\napprover: n/a\n---\n");
  });

  it("does not take one name in another for the same", () =>
    squiggle(
      RULE,
      "---\ntype: policy\nowner: Head of Sales and Marketing\napprover: Marketing\n---\n",
    ));

  it("lets what is retired rest", () =>
    squiggle(
      RULE,
      "---\ntype: policy\nstatus: retired\nowner: maria\napprover: maria\n---\n",
    ));

  it("reads labels in the body", () =>
    squiggle(
      RULE,
      `# Consent

**Owner:** Maria

**Approver:** Maria
              ^^^^^ approver-not-independent: \`Maria\` approves what they own; name an approver who is independent.
`,
      { path: "policies/consent.md" },
    ));
});
