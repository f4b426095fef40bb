import { squiggle } from "../../squiggles.ts";
import { PEOPLE } from "./people.ts";

const RULE = "deputy-missing";

describe(RULE, () => {
  it("wants a deputy for every role in use", () =>
    squiggle(
      RULE,
      `---
^^^ deputy-missing: Nobody stands in for \`maria\`; name a \`deputy\`.
type: role
status: active
holder: maria
---
`,
    ));

  it("points at a deputy who is not named yet", () =>
    squiggle(
      RULE,
      `---
type: role
holder: maria
deputy: TBD
^^^^^^ deputy-missing: Nobody stands in for \`maria\`; name a \`deputy\`.
---
`,
    ));

  it("wants somebody other than the holder, seen through roles", () =>
    squiggle(
      RULE,
      `---
type: role
holder: maria
deputy: Marketing lead
        ^^^^^^^^^^^^^^ deputy-missing: \`Marketing lead\` cannot stand in for themselves; name somebody other than the holder as \`deputy\`.
---
`,
      { files: PEOPLE },
    ));

  it("wants one for a policy from approval on", async () => {
    await squiggle(
      RULE,
      "---\ntype: policy\nstatus: draft\nowner: maria\n---\n",
    );
    await squiggle(RULE, "---\ntype: policy\nowner: maria\n---\n");
    await squiggle(
      RULE,
      "---\ntype: policy\nstatus: retired\nowner: maria\n---\n",
    );
    await squiggle(
      RULE,
      `---
^^^ deputy-missing: Nobody stands in for \`maria\`; name a \`deputy\`.
type: policy
status: approved
owner: maria
---
`,
    );
  });

  it("wants one for a system of tier 1 or 2", async () => {
    const system = (tier: string, mark = ""): string =>
      `---\n${mark}type: system\nlifecycle: active\ntier: ${tier}\nbusiness_owner: maria\n---\n`;
    const mark =
      "^^^ deputy-missing: Nobody stands in for `maria`; name a `deputy`.\n";
    await squiggle(RULE, system("1", mark));
    await squiggle(RULE, system("Tier 2", mark));
    await squiggle(RULE, system("3"));
  });

  it("wants one for a procedure of tier 1", async () => {
    const sop = (criticality: string, mark = ""): string =>
      `---\n${mark}type: sop\nstatus: active\ncriticality: ${criticality}\nowner: maria\n---\n`;
    await squiggle(
      RULE,
      sop(
        "tier 1",
        "^^^ deputy-missing: Nobody stands in for `maria`; name a `deputy`.\n",
      ),
    );
    await squiggle(RULE, sop("2"));
  });

  it("accepts other cover: a team, two owners, a role with a deputy, a technical owner", async () => {
    const policy = (owner: string): string =>
      `---\ntype: policy\nstatus: active\nowner: ${owner}\n---\n`;
    await squiggle(RULE, policy("marketing-ops"), { files: PEOPLE });
    await squiggle(RULE, policy("[maria, tom]"));
    await squiggle(RULE, policy("crm-admin"), { files: PEOPLE });
    await squiggle(
      RULE,
      "---\ntype: system\ntier: 1\nbusiness_owner: maria\ntechnical_owner: tom\n---\n",
    );
  });

  it("does as its options say", async () => {
    const files = {
      "playbook.config.yaml":
        "rules:\n  deputy-missing:\n    types: [charter]\n",
    };
    await squiggle(RULE, "---\ntype: role\nholder: maria\n---\n", { files });
    await squiggle(
      RULE,
      `---
^^^ deputy-missing: Nobody stands in for \`maria\`; name a \`deputy\`.
type: charter
status: active
owner: maria
---
`,
      { files },
    );
    await squiggle(RULE, "---\ntype: charter\nstatus: active\n---\n", {
      files,
    });
  });

  it("wants none for a department, which stands in for itself", async () => {
    const policy = (owner: string): string =>
      `type: policy\nstatus: approved\nowner: ${owner}\n---\n`;
    for (const owner of ["Knowledge Management", "Web team", "IT"])
      await squiggle(RULE, `---\n${policy(owner)}`);
    await squiggle(
      RULE,
      `---\n^^^ deputy-missing: Nobody stands in for \`Office lead\`; name a \`deputy\`.\n${policy("Office lead")}`,
    );
  });
});
