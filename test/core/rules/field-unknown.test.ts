import assert from "node:assert/strict";
import { fixed } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "field-unknown";

describe(RULE, () => {
  it("asks what a slip means", () =>
    squiggle(
      RULE,
      `---
type: policy
onwer: dpo
^^^^^ field-unknown: \`onwer\` is not a field of this type. Did you mean \`owner\`?
next_reveiw: 2027-01-01
^^^^^^^^^^^ field-unknown: \`next_reveiw\` is not a field of this type. Did you mean \`next_review\`?
---
`,
    ));

  it("leaves a team's and other tools' fields alone", () =>
    squiggle(
      RULE,
      `---
type: policy
layout: page
permalink: /consent
weight: 10
cost_centre: 4711
date: 2026-01-01
description: How we ask.
slug: consent
lang: en
rename: x
---
`,
    ));

  it("knows aliases in every spelling, and the team's own", () =>
    squiggle(
      RULE,
      `---
type: policy
Last-Reviewed-On: 2026-01-01
Verantwortlich: dpo
---
`,
      {
        files: {
          "playbook.config.yaml": "aliases:\n  owner: [verantwortlich]\n",
        },
      },
    ));

  it("does not suspect a key of meaning a field that is there", () =>
    squiggle(
      RULE,
      `---
type: policy
owner: dpo
owned: yes
---
`,
    ));

  it("looks at no nested keys and at no file without a type", async () => {
    await squiggle(RULE, "---\ntype: policy\nmeta:\n  onwer: dpo\n---\n");
    await squiggle(RULE, "---\nonwer: dpo\n---\n");
  });

  it("offers the new name without touching the rest", async () => {
    const text = '---\ntype: policy\n"onwer": dpo # new\n---\n';
    assert.equal(await fixed(RULE, text), undefined);
    assert.equal(
      await fixed(RULE, text, { safe: false }),
      '---\ntype: policy\n"owner": dpo # new\n---\n',
    );
  });
});
