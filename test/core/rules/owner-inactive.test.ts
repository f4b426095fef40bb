import { squiggle } from "../../squiggles.ts";
import { PEOPLE } from "./people.ts";

const RULE = "owner-inactive";

describe(RULE, () => {
  it("finds an owner who has left, or is marked as inactive", () =>
    squiggle(
      RULE,
      `---
type: policy
status: active
owner: [Tom Fry, maria]
        ^^^^^^^ owner-inactive: \`Tom Fry\` left on \`2026-03-31\`; name someone else.
deputy: ana
        ^^^ owner-inactive: \`ana\` is marked as inactive in the people register; name someone else.
---
`,
      { files: PEOPLE },
    ));

  it("finds a role whose holder has left", () =>
    squiggle(
      RULE,
      `---
type: policy
owner: crm-admin
       ^^^^^^^^^ owner-inactive: \`crm-admin\` is held by \`Tom Fry\`, who left on \`2026-03-31\`; give the role a new holder, or name someone else.
---
`,
      { files: PEOPLE },
    ));

  it("finds the holder in a role document, and the owners that rest on it", async () => {
    const role = {
      ...PEOPLE,
      "roles/dpo.md": "---\ntitle: DPO\nowner: lead\nholder: tom\n---\n",
    };
    await squiggle(
      RULE,
      `---
title: DPO
owner: lead
holder: tom
        ^^^ owner-inactive: \`tom\` left on \`2026-03-31\`; name someone else.
---
`,
      { path: "roles/dpo.md", files: PEOPLE },
    );
    await squiggle(
      RULE,
      `---
type: policy
owner: DPO
       ^^^ owner-inactive: \`DPO\` is held by \`Tom Fry\`, who left on \`2026-03-31\`; give the role a new holder, or name someone else.
---
`,
      { files: role },
    );
  });

  it("counts the last day as worked", () =>
    squiggle(RULE, "---\ntype: policy\nowner: tom\n---\n", {
      files: PEOPLE,
      today: "2026-03-31",
    }));

  it("accepts what somebody approved or reviewed before leaving, and nothing after", async () => {
    await squiggle(
      RULE,
      "---\ntype: policy\nstatus: active\napprover: tom\napproved_on: 2026-03-31\nreviewed_by: tom\nlast_reviewed: 2026-03-01\n---\n",
      { files: PEOPLE },
    );
    await squiggle(
      RULE,
      `---
type: policy
status: active
approver: tom
          ^^^ owner-inactive: \`tom\` left on \`2026-03-31\`; name someone else.
approved_on: 2026-04-01
---
`,
      { files: PEOPLE },
    );
  });

  it("keeps the names of those who took part in what is over", async () => {
    await squiggle(
      RULE,
      "---\ntype: meeting\ndate: 2026-02-01\nowner: maria\nattendees: [tom, maria]\n---\n",
      { files: PEOPLE },
    );
    await squiggle(
      RULE,
      "---\ntype: change\nstatus: closed\nowner: tom\n---\n",
      { files: PEOPLE },
    );
  });

  it("says nothing of names it does not know, and of teams", () =>
    squiggle(RULE, "---\ntype: policy\nowner: [zoe, marketing-ops]\n---\n", {
      files: PEOPLE,
    }));

  it("does not lose its way in roles that hold each other", () =>
    squiggle(RULE, "---\ntype: policy\nowner: a\n---\n", {
      files: {
        "people.yaml":
          "roles:\n  - id: a\n    holder: b\n  - id: b\n    holder: a\n",
      },
    }));
});
