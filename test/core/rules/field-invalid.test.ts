import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { findingsOf, fixed } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "field-invalid";
const OWN = {
  "playbook.config.yaml": `types:
  brief:
    fields:
      code: { kind: text, pattern: 'BR-\\d+' }
      budget: { kind: number, min: 0, max: 5000 }
      paid: { kind: flag }
      channel: { kind: one-of, values: [email, social, paid search] }
      days: { kind: list, of: date }
      brand: { kind: one-of, values: [one] }
`,
};

describe(RULE, () => {
  it("finds days that do not exist and words that are no day", () =>
    squiggle(
      RULE,
      `---
type: policy
created: 2026-02-30
         ^^^^^^^^^^ field-invalid: There is no day \`2026-02-30\`; write one that exists as \`YYYY-MM-DD\`.
last_reviewed: last spring
               ^^^^^^^^^^^ field-invalid: \`last spring\` is not a date; write it as \`YYYY-MM-DD\`, for instance \`2026-03-31\`.
next_review: 2026-05
             ^^^^^^^ field-invalid: \`2026-05\` names no day; write one as \`YYYY-MM-DD\`, for instance \`2026-03-31\`.
---
`,
    ));

  for (const [what, line, severity] of [
    [
      "a month in a sentence for people",
      "**Last reviewed:** March 2026",
      "info",
    ],
    ["a quarter there", "**Next review:** Q3 2026", "info"],
    ["a word there", "**Last reviewed:** lately", "warning"],
    ["an occasion", "**Next review:** When a system is added", undefined],
    ["a review as needed", "**Next review:** as needed", undefined],
    [
      "a remark behind a day",
      "**Next review:** 2026-05-15 (after the audit)",
      undefined,
    ],
  ] as const)
    it(`takes ${what} for ${severity ?? "nothing wrong"}`, async () =>
      assert.equal(
        (
          await findingsOf(RULE, {
            "policies/gifts.md": `# Gifts Policy\n\n**Owner:** Legal\n${line}\n\n## Scope\n\nAll.\n\n## Policy\n\nNone.\n`,
          })
        )[0]?.severity,
        severity,
      ));

  it("reads the many ways of writing a day and a length of time", () =>
    squiggle(
      RULE,
      `---
type: policy
created: 1 March 2026
last_updated: 2026-03-01T10:00:00Z
last_reviewed: "Jun 1, 2026"
effective_date: 2026/03/01
review_cycle: 30_days
approved_on: 03/04/2026
---
`,
    ));

  it("corrects a day that lacks a zero", async () => {
    await squiggle(
      RULE,
      `---
type: policy
created: 2026-1-5
         ^^^^^^^^ field-invalid: \`2026-1-5\` lacks a zero; write \`2026-01-05\`, which every tool reads.
---
`,
    );
    assert.equal(
      await fixed(
        RULE,
        "---\r\ntype: policy\r\ncreated: '2026-1-5'\r\n---\r\n",
      ),
      "---\r\ntype: policy\r\ncreated: '2026-01-05'\r\n---\r\n",
    );
  });

  it("finds what is no length of time", () =>
    squiggle(
      RULE,
      `---
type: policy
review_interval: now and then
                 ^^^^^^^^^^^^ field-invalid: \`now and then\` is not a length of time; write for instance \`6 months\`, \`90 days\` or \`yearly\`.
---
`,
    ));

  it("holds a team's own fields to their kinds", () =>
    squiggle(
      RULE,
      `---
type: brief
code: BR12
      ^^^^ field-invalid: \`BR12\` does not have the form that \`code\` has to have, \`BR-\\d+\`.
budget: 9000
        ^^^^ field-invalid: \`budget\` is \`9000\`; it can be at most \`5000\`.
paid: maybe
      ^^^^^ field-invalid: \`paid\` is \`maybe\`; it has to be \`true\` or \`false\`.
channel: radio
         ^^^^^ field-invalid: \`channel\` is \`radio\`; it has to be \`email\`, \`social\` or \`paid search\`.
days: [2026-03-01, someday]
                   ^^^^^^^ field-invalid: \`someday\` is not a date; write it as \`YYYY-MM-DD\`, for instance \`2026-03-31\`.
brand: two
       ^^^ field-invalid: \`brand\` is \`two\`; it has to be \`one\`.
---
`,
      { files: OWN },
    ));

  it("is content with numbers, flags and words in other spellings", () =>
    squiggle(
      RULE,
      `---
type: brief
code: BR-12
budget: 1,500.50
paid: Yes
channel: Paid_Search
---
`,
      { files: OWN },
    ));

  it("finds numbers that are too small or no numbers", async () => {
    const messages = async (value: string): Promise<readonly string[]> => {
      const text = `---\ntype: brief\nbudget: ${value}\n---\n`;
      const found = await findingsOf(RULE, { ...OWN, "a.md": text });
      return found.map(({ message }) => message);
    };
    assert.deepEqual(await messages("-1"), [
      "`budget` is `-1`; it has to be at least `0`.",
    ]);
    assert.deepEqual(await messages("a lot"), [
      "`budget` is `a lot`; it has to be a number.",
    ]);
    assert.deepEqual(await messages("1e3"), [
      "`budget` is `1e3`; it has to be a number.",
    ]);
  });

  it("asks what a near miss means, and corrects a slip of the pen", async () => {
    await squiggle(
      RULE,
      `---
type: policy
classification: confidental
                ^^^^^^^^^^^ field-invalid: \`classification\` is \`confidental\`; it has to be \`public\`, \`internal\`, \`confidential\` or \`restricted\`. Did you mean \`confidential\`?
---
`,
    );
    assert.equal(
      await fixed(
        RULE,
        '---\ntype: policy\nclassification: "confidental"\n---\n',
      ),
      '---\ntype: policy\nclassification: "confidential"\n---\n',
    );
  });

  it("never turns a word into its opposite unasked", async () => {
    assert.equal(
      await fixed(RULE, "---\ntype: policy\nclassification: external\n---\n"),
      undefined,
    );
    assert.equal(
      await fixed(RULE, "---\ntype: post-mortem\nseverity: sev5\n---\n"),
      undefined,
    );
  });

  it("reads a tier or a severity by its number", () =>
    squiggle(
      RULE,
      `---
type: post-mortem
severity: P1
---
`,
    ));

  it("knows the type's statuses and the common ones, and lists the type's", () =>
    squiggle(
      RULE,
      `---
type: policy
status: aproved
        ^^^^^^^ field-invalid: \`aproved\` is not a status of the type \`policy\`; write \`draft\`, \`in review\`, \`approved\`, \`active\` or \`retired\`. Did you mean \`approved\`?
---
`,
    ));

  it("accepts a status of any tradition", async () => {
    for (const status of ["Published", "superseded by POL-2", "WIP", "on hold"])
      assert.deepEqual(
        await findingsOf(RULE, {
          "a.md": `---\ntype: policy\nstatus: ${status}\n---\n`,
        }),
        [],
        status,
      );
  });

  it("does not judge the status of a page whose type was only inferred", () =>
    squiggle(
      RULE,
      `---
owner: maria
status: evergreen
---
`,
    ));

  it("counts placeholders as missing and n/a as left out, never as wrong", () =>
    squiggle(
      RULE,
      `---
type: policy
created: YYYY-MM-DD
effective_date: n/a
classification: <choose one>
review_interval:
---
`,
    ));

  it("wants people and dates as values, not as maps or lists of several", () =>
    squiggle(
      RULE,
      `---
type: policy
owner: { mail: m@a.b }
       ^^^^^^^^^^^^^^^ field-invalid: \`owner\` holds a map; write the role, team or person as one value, or as a list of them.
created: [2026-01-01, 2026-02-01]
         ^^^^^^^^^^^^^^^^^^^^^^^^ field-invalid: \`created\` holds a list of 2; it takes one value.
controls: { iso: [1, 2] }
---
`,
    ));

  it("does not judge a weak alias, which may mean something else", () =>
    squiggle(
      RULE,
      `---
type: policy
approved: true
visibility: team
---
`,
    ));

  it("reads labels in the body", () =>
    squiggle(
      RULE,
      `# Consent

**Owner:** Maria
**Next review:** soon
                 ^^^^ field-invalid: \`soon\` is not a date; write it as \`YYYY-MM-DD\`, for instance \`2026-03-31\`.
`,
      { path: "policies/consent.md" },
    ));

  it("warns of a word of their own where a document does not say its type", async () => {
    const severities = async (front: string) => {
      const { result } = await openSession(
        memoryHost({ "policies/a.md": `---\n${front}\nowner: dpo\n---\n` }),
        { today: "2026-11-28" },
      );
      return result.diagnostics
        .filter(({ rule }) => rule === RULE)
        .map(({ severity }) => severity);
    };
    assert.deepEqual(await severities("status: parked"), ["warning"]);
    assert.deepEqual(await severities("status: parked\ntype: policy"), [
      "error",
    ]);
    assert.deepEqual(await severities("status: not started"), []);
  });

  it("takes no severity with its reason for none", () =>
    squiggle(
      RULE,
      "---\ntype: post-mortem\nseverity: None — diagnostic only\n---\n",
    ));
});
