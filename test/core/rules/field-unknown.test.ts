import assert from "node:assert/strict";
import { findingsOf, fixed } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "field-unknown";

describe(RULE, () => {
  it("asks what a slip means", () =>
    squiggle(
      RULE,
      `---
type: policy
clasification: internal
^^^^^^^^^^^^^ field-unknown: \`clasification\` is not a field of this type. Did you mean \`classification\`?
efective_date: 2027-01-01
^^^^^^^^^^^^^ field-unknown: \`efective_date\` is not a field of this type. Did you mean \`effective_date\`?
---
`,
    ));

  it("leaves a slip to the rule that misses the field", async () => {
    const text =
      "---\ntype: policy\ntitel: x\nonwer: dpo\nlast_reveiwed: 2026-01-01\nstatus: active\n---\n";
    assert.deepEqual(await findingsOf(RULE, { "a.md": text }), []);
    for (const [rule, key] of [
      ["owner-missing", "onwer"],
      ["review-date-missing", "last_reveiwed"],
    ])
      assert.deepEqual(
        (await findingsOf(rule!, { "a.md": text })).map(({ range, fixes }) => [
          text.slice(range.start, range.end),
          fixes.map(({ safe }) => safe),
        ]),
        [[key, [false]]],
      );
  });

  it("takes what several documents say for a field of the team's own", async () => {
    const text = "---\ntype: policy\nclassifcation: x\n---\n";
    const found = await findingsOf(RULE, { "a.md": text, "b.md": text });
    assert.deepEqual(found, []);
  });

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
    const text = '---\ntype: policy\n"clasification": internal # new\n---\n';
    assert.equal(await fixed(RULE, text), undefined);
    assert.equal(
      await fixed(RULE, text, { safe: false }),
      '---\ntype: policy\n"classification": internal # new\n---\n',
    );
  });
});
