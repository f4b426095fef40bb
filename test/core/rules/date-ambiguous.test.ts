import assert from "node:assert/strict";
import { fixed } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "date-ambiguous";
const TEXT = "---\ntype: policy\ncreated: 03/04/2026\n---\n";

describe(RULE, () => {
  it("names both days and the setting", () =>
    squiggle(
      RULE,
      `---
type: policy
created: 03/04/2026
         ^^^^^^^^^^ date-ambiguous: \`03/04/2026\` can be \`2026-04-03\` or \`2026-03-04\`; write one of the two, or settle the order with \`dates: { order: DD/MM/YYYY }\` in \`playbook.config.yaml\`.
---
`,
    ));

  it("offers both days and picks neither", async () => {
    assert.equal(await fixed(RULE, TEXT), undefined);
    assert.equal(
      await fixed(RULE, TEXT, { safe: false }),
      TEXT.replace("03/04/2026", "2026-04-03"),
    );
  });

  it("is content once the order is settled", () =>
    squiggle(RULE, TEXT, {
      files: { "playbook.config.yaml": "dates:\n  order: MM/DD/YYYY\n" },
    }));

  it("is content where only one day is possible", () =>
    squiggle(
      RULE,
      `---
type: policy
created: 03/13/2026
last_updated: 05/05/2026
last_reviewed: 2026-03-04
---
`,
    ));

  it("looks at fields of other kinds not at all", () =>
    squiggle(RULE, "---\ntype: policy\nversion: 03/04/2026\n---\n"));

  it("reads labels in the body and aliases", () =>
    squiggle(
      RULE,
      `# Consent

**Approval date:** 01/02/2026
                   ^^^^^^^^^^ date-ambiguous: \`01/02/2026\` can be \`2026-02-01\` or \`2026-01-02\`; write one of the two, or settle the order with \`dates: { order: DD/MM/YYYY }\` in \`playbook.config.yaml\`.
`,
      { path: "policies/consent.md" },
    ));
});
