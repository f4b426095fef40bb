import assert from "node:assert/strict";
import { findingsOf, fixed } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";
import { PEOPLE } from "./people.ts";

const RULE = "owner-unknown";

describe(RULE, () => {
  it("asks what a near miss means", () =>
    squiggle(
      RULE,
      `---
type: policy
owner: leed
       ^^^^ owner-unknown: \`leed\` is not in the people register. Did you mean \`lead\`?
---
`,
      { files: PEOPLE },
    ));

  it("looks at every field that holds people, and at each name of a list", () =>
    squiggle(
      RULE,
      `---
type: sop
owner: [lead, Zoe]
              ^^^ owner-unknown: \`Zoe\` is not in the people register; add them to \`people.yaml\`, or name someone who is there.
backup_owner: zoe
              ^^^ owner-unknown: \`zoe\` is not in the people register; add them to \`people.yaml\`, or name someone who is there.
approver:
  - Marketing laed
    ^^^^^^^^^^^^^^ owner-unknown: \`Marketing laed\` is not in the people register. Did you mean \`Marketing lead\`?
reviewed_by: Xaver
             ^^^^^ owner-unknown: \`Xaver\` is not in the people register; add them to \`people.yaml\`, or name someone who is there.
---
`,
      { files: PEOPLE },
    ));

  it("looks at the fields of a type", () =>
    squiggle(
      RULE,
      `---
type: change
requester: Zoe
           ^^^ owner-unknown: \`Zoe\` is not in the people register; add them to \`people.yaml\`, or name someone who is there.
---
`,
      { files: PEOPLE },
    ));

  for (const name of [
    "maria",
    "Maria Lopez",
    "'@mlopez'",
    "maria.lopez@example.com",
    "Maria Lopez <maria.lopez@example.com>",
    "M. Lopez <maria.lopez@example.com>",
    "Maria Lopez (Marketing)",
    "'#marketing-ops'",
    "marketing_ops",
    "'@acme/marketing-ops'",
    "the Marketing Operations team",
    "Marketing Lead",
    "Maria Lopez, Tom Fry",
    "lead and crm-admin",
    "TBD",
    "n/a",
  ])
    it(`knows ${name}`, async () => {
      const text = `---\ntype: policy\nowner: ${name}\n---\n`;
      assert.deepEqual(await findingsOf(RULE, { ...PEOPLE, "a.md": text }), []);
    });

  it("knows roles from role documents", async () => {
    const files = {
      ...PEOPLE,
      "roles/dpo.md":
        "---\nid: ROLE-7\ntitle: Data Protection Officer\nholder: maria\n---\n",
      "a.md":
        "---\ntype: policy\nowner: [dpo, ROLE-7, Data protection officer]\n---\n",
    };
    assert.deepEqual(await findingsOf(RULE, files), []);
  });

  it("asks nothing where there is no register", async () => {
    const text = "---\ntype: policy\nowner: whoever\n---\n";
    assert.deepEqual(await findingsOf(RULE, { "a.md": text }), []);
  });

  it("asks only about near misses of roles where role documents are the only register", async () => {
    const found = await findingsOf(RULE, {
      "roles/lead.md": "---\nowner: maria\nholder: tom\n---\n",
      "a.md": "---\ntype: policy\nowner: leed\n---\n",
    });
    assert.deepEqual(
      found.map(({ path }) => path),
      ["a.md"],
    );
  });

  it("lets what is retired rest", () =>
    squiggle(RULE, "---\ntype: policy\nstatus: retired\nowner: zoe\n---\n", {
      files: PEOPLE,
    }));

  it("offers the name it thinks of", async () => {
    const text = "---\ntype: policy\nowner: 'leed'\n---\n";
    assert.equal(await fixed(RULE, text, { files: PEOPLE }), undefined);
    assert.equal(
      await fixed(RULE, text, { files: PEOPLE, safe: false }),
      text.replace("leed", "lead"),
    );
  });

  it("reads the register where the config says it is", () =>
    squiggle(
      RULE,
      `---
type: policy
owner: zoe
       ^^^ owner-unknown: \`zoe\` is not in the people register; add them to \`data/staff.yaml\`, or name someone who is there.
---
`,
      {
        files: {
          "playbook.config.yaml": "people: data/staff.yaml\n",
          "data/staff.yaml": "- Maria Lopez\n",
        },
      },
    ));
});
