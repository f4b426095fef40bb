import assert from "node:assert/strict";
import {
  applyEdits,
  madeFixes,
  memoryHost,
  openSession,
} from "../../../src/core/index.ts";
import { squiggle } from "../../squiggles.ts";

describe("control-table-disagrees", () => {
  it("points at values of a table and of label lines that contradict the front matter", () =>
    squiggle(
      "control-table-disagrees",
      `---
type: policy
id: POL-001
status: active
owner: head-of-crm
version: "2.1"
effective_date: 2026-03-01
---

# Consent

**Owner:** Legal
           ^^^^^ control-table-disagrees: The text says \`Owner\` is \`Legal\`, the front matter says \`head-of-crm\`.

| Field          | Value        |
| -------------- | ------------ |
| Document ID    | POL-002      |
                   ^^^^^^^ control-table-disagrees: The text says \`Document ID\` is \`POL-002\`, the front matter says \`POL-001\`.
| Version        | 2.0          |
                   ^^^ control-table-disagrees: The text says \`Version\` is \`2.0\`, the front matter says \`2.1\`.
| Effective date | 2 March 2026 |
                   ^^^^^^^^^^^^ control-table-disagrees: The text says \`Effective date\` is \`2 March 2026\`, the front matter says \`2026-03-01\`.
| Status         | Retired      |
                   ^^^^^^^ control-table-disagrees: The text says \`Status\` is \`Retired\`, the front matter says \`active\`.
`,
    ));

  it("accepts other spellings of the same value", () =>
    squiggle(
      "control-table-disagrees",
      `---
type: policy
id: POL-001
title: Consent
status: active
owner: [head-of-crm, maria]
approver: "@jane.doe"
version: v2.0
effective_date: 2026-03-01
review_interval: 1 year
---

# Consent

| Field            | Value                   |
| ---------------- | ----------------------- |
| **Document ID**  | \`pol-001\`               |
| Title            | Consent policy          |
| Version          | 2                       |
| Effective date   | March 1, 2026           |
| Owner            | Head of CRM, Maria Lopez |
| Approved by      | Jane Doe                |
| Review frequency | annually                |
| Status           | In force                |
`,
    ));

  it("takes a role and the person who holds it for one", () =>
    squiggle(
      "control-table-disagrees",
      `---
type: policy
owner: Head of CRM
approver: Marketing director
---

| Field       | Value       |
| ----------- | ----------- |
| Owner       | Maria Lopez |
| Approved by | Maria Lopez |
                ^^^^^^^^^^^ control-table-disagrees: The text says \`Approved by\` is \`Maria Lopez\`, the front matter says \`Marketing director\`.
`,
      {
        files: {
          "people.yaml":
            "people: [{ id: maria, name: Maria Lopez }]\nroles: [{ name: Head of CRM, holder: maria }, { name: Marketing director }]\n",
        },
      },
    ));

  it("compares only what both say", () =>
    squiggle(
      "control-table-disagrees",
      `---
type: policy
version:
author: maria
audience: end users
---

# Consent

**Status:** The flows below are current, the others still have to be written.

| Field      | Value      |
| ---------- | ---------- |
| Version    | 2.0        |
| Owner      | Legal      |
| Applies to | Windows 11 |
| Approver   | TBD        |
| Colour     | red        |
`,
    ));

  it("takes a long or unknown text on a label line for a remark, not in a table", () =>
    squiggle(
      "control-table-disagrees",
      `---
type: policy
title: Consent
owner: head-of-crm
status: active
version: "2.1"
---

# Consent

**Owner:** whoever is on call in the week in which the question comes up, see there

**Status:** nearly there

**Version:** 2.0
             ^^^ control-table-disagrees: The text says \`Version\` is \`2.0\`, the front matter says \`2.1\`.

| Field  | Value |
| ------ | ----- |
| Owner  | whoever is on call in the week in which the question comes up, see there |
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ control-table-disagrees: The text says \`Owner\` is \`whoever is on call in the week in which the question comes up, see there\`, the front matter says \`head-of-crm\`.
| Status | nearly there |
           ^^^^^^^^^^^^ control-table-disagrees: The text says \`Status\` is \`nearly there\`, the front matter says \`active\`.
| Title  | Cookies |
           ^^^^^^^ control-table-disagrees: The text says \`Title\` is \`Cookies\`, the front matter says \`Consent\`.
`,
    ));

  it("names several values with commas between them", () =>
    squiggle(
      "control-table-disagrees",
      `---
type: policy
owner: [maria, tom]
---

| Field | Value |
| ----- | ----- |
| Owner | Legal |
          ^^^^^ control-table-disagrees: The text says \`Owner\` is \`Legal\`, the front matter says \`maria, tom\`.
| Version | 2.0 |
`,
    ));

  it("takes a day that can be read in two ways for the one that the front matter names", async () => {
    const text = (day: string): string =>
      `---\ntype: policy\neffective_date: 2025-01-10\n---\n\n# A\n\n| Field | Value |\n| - | - |\n| Effective date | ${day} |\n| Kind | rule |\n`;
    await squiggle("control-table-disagrees", text("10/01/2025"));
    await squiggle("control-table-disagrees", text("01/10/2025"));
    await squiggle(
      "control-table-disagrees",
      text("11/01/2025").replace(
        "11/01/2025 |\n",
        (line) =>
          `${line}                   ^^^^^^^^^^ control-table-disagrees: The text says \`Effective date\` is \`11/01/2025\`, the front matter says \`2025-01-10\`.\n`,
      ),
    );
  });

  it("offers to write what the front matter says", async () => {
    const text =
      "---\ntype: policy\nversion: 2.1\n---\n\n# A\n\n| Version | **1.0** |\n| - | - |\n| Version | **2.0** |\n";
    const { result } = await openSession(memoryHost({ "a.md": text }), {
      today: "2026-11-21",
    });
    const found = result.diagnostics.filter(
      ({ rule }) => rule === "control-table-disagrees",
    );
    const last = found.at(-1)!;
    assert.equal(last.fixes[0]!.safe, false);
    assert.match(
      applyEdits(text, madeFixes(last)[0]!.edits),
      /\| Version \| 2\.1 \|\n$/,
    );
    assert.equal(last.fixes[0]!.title, "Write `2.1` as in the front matter");
    assert.equal(last.related[0]!.message, "`version` in the front matter.");
    assert.equal(last.related[0]!.start.line, 3);
  });

  it("takes the moment at which a site published a page for no day of its text", async () => {
    const minutes = (date: string) =>
      `---\ntype: meeting\ndate: ${date}\n---\n\n# Board\n\n**Date:** 12 December 2022\n`;
    await squiggle(
      "control-table-disagrees",
      minutes("2022-12-16T13:24:38.719Z"),
    );
    await squiggle(
      "control-table-disagrees",
      `${minutes("2022-12-16")}          ^^^^^^^^^^^^^^^^ control-table-disagrees: The text says \`Date\` is \`12 December 2022\`, the front matter says \`2022-12-16\`.\n`,
    );
  });
});
