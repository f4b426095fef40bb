/** Suppressing a finding, wherever it stands. */

import assert from "node:assert/strict";
import {
  applyEdits,
  quickFixesFor,
  tryFix,
  type Diagnostic,
} from "../../../src/core/index.ts";
import { every } from "../document/samples.ts";
import { live } from "./cases.ts";
import { SHAPES } from "./shapes.ts";

const PATH = "policies/a.md";
const HEAD =
  "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\n---\n\n";
const LINK = "[gone](gone.md)";

/** Takes the offer for each finding of a rule, one after another; the text when all are suppressed. */
async function suppressed(text: string, ...rules: string[]): Promise<string> {
  const session = await live({ [PATH]: text });
  let now = text;
  for (const rule of rules) {
    const finding = session.result.diagnostics.find(
      (each) => each.rule === rule,
    );
    assert.ok(finding, `no ${rule} in\n${now}`);
    const fix = quickFixesFor(finding, session.result.playbook).at(-1)!;
    const before = session.result.diagnostics;
    const answer = "agreed with legal";
    const cure = await tryFix(session, { finding, fix, answer }, now);
    assert.ok(!("refused" in cure), `refused in\n${now}`);
    now = applyEdits(now, cure.edits);
    const { diagnostics } = session.update(new Map([[PATH, now]]));
    const gone = before.filter((each) => each.rule === rule).length;
    assert.deepEqual(
      words(diagnostics.filter((each) => each.rule !== rule)),
      words(before.filter((each) => each.rule !== rule)),
      now,
    );
    assert.ok(diagnostics.filter((each) => each.rule === rule).length < gone);
  }
  return now;
}

function words(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ rule, message }) => `${rule}: ${message}`).sort();
}

describe("suppressing a finding about a document without front matter", () => {
  it("holds in the first line, which the finding does not move on to", async () => {
    const after = await suppressed(
      "# Consent\n\nAsk first.\n",
      "document-ungoverned",
    );
    assert.equal(
      after,
      "<!-- playbook-disable-next-line document-ungoverned -- agreed with legal -->\n# Consent\n\nAsk first.\n",
    );
  });

  it("holds for one rule after another, and below a BOM", async () => {
    for (const [mark, lineBreak] of [
      ["", "\n"],
      ["\uFEFF", "\r\n"],
    ] as const) {
      const text = `${mark}# Consent\n\n**Status:** in review\n\nAsk first.\n`;
      const after = await suppressed(
        text.replaceAll("\n", lineBreak),
        ...["owner-missing", "section-missing"],
      );
      assert.ok(after.startsWith(`${mark}<!-- playbook-disable-next-line`));
      assert.ok(
        after.endsWith(
          `-->${lineBreak}# Consent${lineBreak}${lineBreak}**Status:** in review${lineBreak}${lineBreak}Ask first.${lineBreak}`,
        ),
      );
    }
  });

  it("holds where its fields are a list", async () => {
    const after = await suppressed(
      "# Consent\n\n- **Owner:** dpo\n- **Status:** in review\n- **Approver:** dpo\n\nAsk.\n",
      "approver-not-independent",
    );
    assert.match(
      after,
      /in review\n {2}<!-- playbook-disable-next-line .*\n- \*\*Approver/,
    );
  });

  it("counts with a blank line in between, and written for the whole document", async () => {
    for (const comment of ["disable-next-line", "disable"]) {
      const text = `<!-- playbook-${comment} document-ungoverned -- agreed -->\n\n# Consent\n`;
      const { result } = await live({ [PATH]: text });
      const rules = result.diagnostics.map(({ rule }) => rule);
      assert.ok(!rules.includes("document-ungoverned"));
      assert.ok(!rules.includes("suppression-unused"));
    }
  });
});

describe("suppressing a finding in a body", () => {
  let number = 0;
  for (const [where, body, expected] of [
    ["a paragraph", `See ${LINK}.\n`, /^<!-- .*next-line/],
    [
      "the middle of a paragraph",
      `See\nour ${LINK}\nor not.\n`,
      /^<!-- playbook-disable link-broken .*\nSee\nour .*\nor not\.\n<!-- playbook-enable link-broken -->\n$/,
    ],
    ["a heading", `# About ${LINK}\n\nA.\n`, /^<!-- .*next-line.*\n# /],
    [
      "an underlined heading",
      `A.\n\nAbout\nour ${LINK}\n---\n\nB.\n`,
      /\n\n<!-- playbook-disable link-broken [^]*\n---\n<!-- playbook-enable/,
    ],
    [
      "a heading right below a paragraph",
      `A.\n# About ${LINK}\n`,
      /^A\.\n<!-- .*next-line.*\n# /,
    ],
    [
      "a list",
      `- one\n- see ${LINK}\n- three\n`,
      /^- one\n {2}<!-- .*next-line.*\n- see/,
    ],
    [
      "the first item",
      `1. see ${LINK}\n2. two\n`,
      /^<!-- .*next-line.*\n1\. see/,
    ],
    [
      "a deep list",
      `- one\n  - two\n  - see ${LINK}\n`,
      /\n {4}<!-- .*next-line.*\n {2}- see/,
    ],
    [
      "a list with tabs",
      `- one\n\t- two\n\t- see ${LINK}\n`,
      /- two\n[\t ]+<!-- .*next-line.*\n\t- see/,
    ],
    [
      "the second paragraph of an item",
      `- one\n\n  see\n  our ${LINK}\n`,
      /\n\n {2}<!-- playbook-disable link-broken .*\n {2}see\n {2}our .*\n {2}<!-- playbook-enable/,
    ],
    ["a quote", `> see ${LINK}\n`, /^> <!-- .*next-line.*\n> see/],
    [
      "the middle of a quote",
      `> see\n> our ${LINK}\n> or not\n`,
      /^> <!-- playbook-disable link-broken .*\n> see\n> our .*\n> or not\n> <!-- playbook-enable/,
    ],
    [
      "a table",
      `| A | B |\n| --- | --- |\n| 1 | ${LINK} |\n\n[other](gone.md)\n`,
      /^<!-- playbook-disable link-broken .*\n\n\| A[^]*\|\n\n<!-- playbook-enable link-broken -->\n\n\[other/,
    ],
    [
      "a table without bars at its ends",
      `A | B\n--- | ---\n1 | ${LINK}\n`,
      /^<!-- playbook-disable link-broken .*\n\nA/,
    ],
    [
      "a table in a quote",
      `> | A | B |\n> | --- | --- |\n> | 1 | ${LINK} |\n`,
      /^> <!-- playbook-disable link-broken .*\n>\n> \| A/,
    ],
    [
      "a line below a closed fence",
      `\`\`\`sh\nls\n\`\`\`\nsee ${LINK}\n`,
      /\n```\n<!-- .*next-line.*\nsee/,
    ],
    [
      "a line above a fence that is not closed",
      `see ${LINK}\n\n\`\`\`sh\nls\n`,
      /^<!-- .*next-line.*\nsee/,
    ],
    [
      "HTML",
      `<details>\n\nsee ${LINK}\n\n</details>\n`,
      /<details>\n\n<!-- .*next-line.*\nsee/,
    ],
  ] as const)
    it(`holds in ${where}`, async () => {
      const after = await suppressed(HEAD + body, "link-broken");
      assert.match(after.slice(HEAD.length), expected);
      for (const shape of SHAPES) {
        if (number++ % every(3) > 0) continue;
        const text = shape.of(HEAD + body);
        const { result } = await live({ [PATH]: text });
        if (result.diagnostics.some(({ rule }) => rule === "link-broken"))
          await suppressed(text, "link-broken");
      }
    });

  it("is done for two rules in one line, one comment above the other", async () => {
    const text = `---\ntype: post-mortem\ntitle: T\nstatus: in review\nowner: dpo\n---\n\n## Action items\n\n- [ ] Mend ${LINK}\n`;
    const after = await suppressed(
      text,
      ...[
        "link-broken",
        "action-item-owner-missing",
        "action-item-due-missing",
      ],
    );
    assert.match(
      after,
      /(?:<!-- playbook-disable-next-line .*\n){3}- \[ \] Mend/,
    );
  });
});
