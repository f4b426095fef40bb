/** Fields stated in the body, in the shapes that real documents use, and what only looks like one. */

import assert from "node:assert/strict";
import { readBodyFields } from "../../../src/core/document/body-metadata.ts";
import { readFrontMatter } from "../../../src/core/document/front-matter/front-matter.ts";
import { findLineStarts } from "../../../src/core/text/range.ts";

function fieldsOf(text: string) {
  const { bodyStart } = readFrontMatter(text);
  return readBodyFields(text, bodyStart, findLineStarts(text));
}

const OWNER_AND_STATUS = [
  ["Owner", "Jane"],
  ["Status", "Accepted"],
];

describe("fields in the body are read from", () => {
  for (const [name, text] of Object.entries({
    "bold labels": "# T\n\n**Owner:** Jane\n\n**Status**: Accepted\n",
    "underscored labels": "# T\n\n__Owner:__ Jane\n__Status__: Accepted\n",
    "lines that end in two blanks":
      "# T\n\n**Owner:** Jane  \n**Status:** Accepted  \n",
    "lines that end in a backslash":
      "# T\n\n**Owner:** Jane\\\n**Status:** Accepted\n",
    "a list": "# T\n\n- **Owner:** Jane\n- **Status:** Accepted\n",
    "a list without emphasis": "# T\n\n- Owner: Jane\n- Status: Accepted\n",
    "a quote": "# T\n\n> **Owner:** Jane\n> **Status:** Accepted\n",
    "a quote without emphasis": "# T\n\n> Owner: Jane\n> Status: Accepted\n",
    "one line parted by bars":
      "# T\n\n**Owner:** Jane | **Status:** Accepted\n",
    "one line parted by dots":
      "# T\n\n**Owner**: Jane · **Status**: Accepted\n",
    "one line parted by dashes":
      "# T\n\n**Owner:** Jane - **Status:** Accepted\n",
    "one line parted by blanks":
      "# T\n\n**Owner:** Jane **Status:** Accepted\n",
    "one line parted by commas":
      "# T\n\n**Owner:** Jane, **Status**: Accepted\n",
    "labels and values in bold":
      "# T\n\n**Owner: Jane**\n**Status: Accepted**\n",
    "plain labels below the title":
      "# T\n\nOwner: Jane\nStatus: Accepted\n\nText.\n",
    "plain labels without a title": "Owner: Jane\nStatus: Accepted\n\nText.\n",
    "a table with a header":
      "# T\n\n| Field | Value |\n| --- | --- |\n| Owner | Jane |\n| Status | Accepted |\n",
    "a table with an empty header":
      "# T\n\n| | |\n|---|---|\n| **Owner** | Jane |\n| **Status:** | `Accepted` |\n",
    "a table whose header is a field":
      "# T\n\n| Owner | Jane |\n|:--|:--|\n| Status | Accepted |\n",
    "a section of its own":
      "# T\n\nText.\n\n## Purpose\n\nText.\n\n## Document Control\n\n| Item | Details |\n|---|---|\n| Owner | Jane |\n| Status | Accepted |\n\n## More\n\n| Item | Value |\n|---|---|\n| Owner | No |\n| Status | No |\n",
    "a section of approvals":
      "# T\n\nText.\n\n## 7. Review and approvals\n\n| Item | Details |\n|---|---|\n| Owner | Jane |\n| Status | Accepted |\n",
    "a first section of its own":
      "# T\n\n## 1. Document information\n\n**Owner:** Jane\n**Status:** Accepted\n",
    "a first section of any name":
      "# T\n\n## Basic information\n\n**Owner:** Jane  \n**Status:** Accepted\n\n## Reason\n\nText.\n",
    "a first section of any name without a title":
      "## Request details\n\n- **Owner:** Jane\n- **Status:** Accepted\n",
    "a table in a first section of any name":
      "# T\n\n## Change information\n\n| Field | Value |\n|---|---|\n| **Owner** | Jane |\n| **Status** | Accepted |\n\n## Reason\n",
    "a first section that ends with a rule":
      "# T\n\n### At a glance\n\n**Owner:** Jane\n**Status:** Accepted\n\n---\n\n## Reason\n",
    "a table in HTML":
      "# T\n\n<table>\n<tr><th>Owner</th><td>Jane</td></tr>\n<tr><th>Status:</th><td>Accepted</td></tr>\n</table>\n",
    "a table in HTML with a header":
      "# T\n\n<table class='x'><thead><tr><th>Field</th><th>Value</th></tr></thead>\n\n<tr><td>Owner</td><td>\n  Jane</td></tr>\n<tr><td>Status</td><td>Accepted</td></tr></table>\n",
    "the lines behind the last rule":
      "# T\n\n## Purpose\n\nText.\n\n---\n\n**Owner:** Jane  \n**Status:** Accepted\n",
    "a last section of nothing else":
      "# T\n\n## Purpose\n\nText.\n\n## Maintenance\n\n**Owner:** Jane  \n\n**Changelog:**\n- 2026-03-01: begun\n\n**Status:** Accepted\n",
    "lines in italics behind the last rule":
      "# T\n\n## Purpose\n\nText.\n\n***\n*Owner: Jane*\n_Status: Accepted_",
    "an HTML comment": "<!--\nOwner: Jane\nStatus: Accepted\n-->\n# T\n",
    "HTML comments of one line":
      "<!-- Owner: Jane -->\n<!-- Status: Accepted -->\n\n# T\n",
    "a body below front matter":
      "---\ntype: sop\n---\n\n# T\n\n**Owner:** Jane\n**Status:** Accepted\n",
  }))
    for (const [breaks, written] of [
      ["", text],
      [" with CRLF", text.replace(/\n/g, "\r\n")],
    ] as const)
      it(`${name}${breaks}`, () => {
        const fields = fieldsOf(written);
        assert.deepEqual(
          fields.map(({ label, value }) => [label, value]),
          OWNER_AND_STATUS,
        );
        for (const { label, value, labelRange, valueRange } of fields) {
          assert.equal(written.slice(labelRange.start, labelRange.end), label);
          const at = written.slice(valueRange.start, valueRange.end);
          assert.equal(at.replace(/`/g, ""), value);
        }
      });

  it("values without their Markdown, and places with it", () => {
    const text =
      "# T\n\n**Owner:** [Jane *Doe*](people.md)\n**Approved by:** <a@b.c>\n**Reviewer:** @snake_case_name\n";
    assert.deepEqual(
      fieldsOf(text).map(({ value }) => value),
      ["Jane Doe", "a@b.c", "@snake_case_name"],
    );
  });

  it("a table with its labels across and one row", () =>
    assert.deepEqual(
      fieldsOf(
        "# T\n\n| Document name | Policy owner | Review date |\n|-|-|-|\n| T | Jane | 2026-05-01 |\n",
      ).map(({ label, value }) => [label, value]),
      [
        ["Document name", "T"],
        ["Policy owner", "Jane"],
        ["Review date", "2026-05-01"],
      ],
    ));

  it("table cells with an escaped bar", () => {
    const text =
      "# T\n\n| Field | Value |\n|-|-|\n| Owner | Jane \\| Joe |\n| Status | Draft |\n";
    assert.equal(fieldsOf(text)[0]?.value, "Jane | Joe");
  });
});

describe("fields in the body are not read from", () => {
  for (const [name, text] of Object.entries({
    "a sentence with bold text and a colon":
      "# T\n\nWe say **Owner:** who looks after it.\n",
    "a remark":
      "# T\n\n**Note:** ask the owner.\n\n**Important**: the status counts.\n",
    "a long text behind a bold opening": `# T\n\n**Status:** ${"word ".repeat(60)}\n`,
    "a label without a value": "# T\n\n**Owner:**\n\n**Status**:\n",
    "a glossary":
      "# T\n\n- **CTR**: clicks by views\n- **CPA**: cost per action\n- **Lead**: who may buy\n",
    "one plain line": "# T\n\nOwner: Jane\n\nText.\n",
    "a plain list below prose":
      "# T\n\nText.\n\n- Owner: Jane\n- Status: Accepted\n",
    "a plain list that goes on":
      "# T\n\n- Owner: Jane\n- Status: Accepted\n- and more\n",
    "a plain list with one known label":
      "# T\n\n- Owner: Jane\n- Colour: red\n",
    "a plain list of roles in the first section":
      "# T\n\n## Roles\n\n- Owner: decides\n- Reviewer: checks\n",
    "a quote with prose": "# T\n\n> Owner: Jane\n> said so, and went.\n",
    "a quote of one line": "# T\n\n> Owner: Jane\n",
    "plain lines among prose": "# T\n\nOwner: Jane\nand this goes on\n",
    "plain lines below prose":
      "# T\n\nText.\n\nOwner: Jane\nStatus: Accepted\n",
    "plain lines that speak of something else":
      "# T\n\nFirst: come\nSecond: serve\n",
    "a later section":
      "# T\n\n## Purpose\n\nText.\n\n**Owner:** Jane\n\nOwner: Jane\nStatus: x\n",
    "a last section with one label":
      "# T\n\n## Purpose\n\nText.\n\n## Contact\n\n**Owner:** Jane\n",
    "lines behind a rule that the text goes on below":
      "# T\n\n## Purpose\n\nText.\n\n---\n\n**Owner:** Jane\n\nText.\n",
    "lines below a heading that is underlined":
      "# T\n\n## Purpose\n\nText\n---\n\n**Owner:** Jane\n",
    "lines behind the last rule that speak of something else":
      "# T\n\n## Purpose\n\nText.\n\n---\n\n**First:** come\n",
    "an entry whose name only ends with such a word":
      "# T\n\nText.\n\n### R-002: Approval delay\n**Owner:** Jane\n\n### R-003: Late approvals by legal\n\n**Owner:** Joe\n",
    "a section below the first one":
      "# T\n\n## Basic information\n\nText.\n\n## Contact\n\n**Owner:** Jane\n**Status:** x\n",
    "a first section that only mentions one":
      "# T\n\n## Roles\n\n**Owner:** Jane\n",
    "a code block":
      "# T\n\n```\n**Owner:** Jane\nOwner: Jane\nStatus: x\n```\n",
    "a table of four columns that tells of people":
      "# T\n\n| Name | Owner | Team | Status |\n|-|-|-|-|\n| Ana | Jane | IT | x |\n| Ben | Joe | HR | y |\n",
    "a timeline":
      "# T\n\n| Date | Owner | Status |\n|---|---|---|\n| 1 May | Jane | x |\n",
    "a history of one row":
      "# T\n\n| Version | Review date | Policy owner | Changes |\n|-|-|-|-|\n| 1 | 2026-05-01 | Jane | First |\n",
    "a table of ordinary data":
      "# T\n\n| Severity | Meaning |\n|---|---|\n| SEV1 | all is down |\n| SEV2 | some is down |\n",
    "a table of ordinary data in HTML":
      "# T\n\n<table><tr><td>SEV1</td><td>all is down</td></tr><tr><td>Owner</td><td>x</td></tr></table>\n",
    "a table of three columns in HTML":
      "# T\n\n<table><tr><td>Owner</td><td>Jane</td><td>x</td></tr><tr><td>Status</td><td>x</td><td>y</td></tr></table>\n",
    "a table in HTML that does not end":
      "# T\n\n<table><tr><td>Owner</td><td>Jane</td></tr><tr><td>Status</td><td>x</td></tr>\n",
    "a history":
      "# T\n\n| Version | Date |\n|---|---|\n| 1.0 | 2026-01-01 |\n| 1.1 | 2026-02-01 |\n",
    "numbers with a familiar word":
      "# T\n\n| Metric | Count |\n|---|---|\n| Type-4 senders | 12 |\n| Type-4 owners | 13 |\n",
    "rows without a rule": "# T\n\n| Owner | Jane |\n| Status | x |\n",
    "an ordinary comment": "<!-- Write the text here: it is short -->\n# T\n",
  }))
    it(name, () => {
      assert.deepEqual(
        fieldsOf(text).map(({ label, value }) => [label, value]),
        [],
      );
    });
});

it("a table of two labels and two values a row is read from left to right", () =>
  assert.deepEqual(
    fieldsOf(
      "# T\n\n| | | | |\n|-|-|-|-|\n| Code | P-1 | Version | 1.0 |\n| Owner | Jane | Last reviewed | 2026-03-01 |\n",
    ).map(({ label, value }) => [label, value]),
    [
      ["Code", "P-1"],
      ["Version", "1.0"],
      ["Owner", "Jane"],
      ["Last reviewed", "2026-03-01"],
    ],
  ));
