/** Sections and rows in the places and shapes that a document has for them. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { appendRow, type RowCell } from "../../../src/core/edit/append-row.ts";
import { insertSection } from "../../../src/core/edit/insert-section.ts";
import { sectionsNamed } from "../../../src/core/playbook/sections/section.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { runs } from "../document/samples.ts";
import { edited, source } from "./sources.ts";

const HISTORY = "Revision history";
const ROW: readonly RowCell[] = [
  { columns: ["Version"], text: "1.1" },
  { columns: ["Date"], text: "2026-11-22" },
  { columns: ["Author", "Reviewer", "By"], text: "Jane Doe" },
  { columns: ["Change", "Outcome"], text: "Reviewed | still correct" },
];
const HEAD = "---\ntype: policy\n---\n\n# Consent\n\n";
const add = (text: string, row = ROW): string | undefined =>
  edited(text, (from) => appendRow(from, HISTORY, row, "newest first"));

describe("adding a row", () => {
  it("writes it as wide as the table's columns", () => {
    assert.equal(
      add(
        `${HEAD}## Revision history\n\n| Version | Date       | Author | Change          |\n| ------- | ---------- | ------ | --------------- |\n| 1.0     | 2026-01-01 | Kim    | First version   |\n\nEnd.\n`,
      ),
      `${HEAD}## Revision history\n\n| Version | Date       | Author | Change          |\n| ------- | ---------- | ------ | --------------- |\n| 1.1     | 2026-11-22 | Jane Doe | Reviewed \\| still correct |\n| 1.0     | 2026-01-01 | Kim    | First version   |\n\nEnd.\n`,
    );
  });

  it("puts it below where the dates run downwards", () => {
    assert.equal(
      add(
        `${HEAD}## Review history\n\n|Date|Reviewer|Outcome|\n|-|-|-|\n|2025-01-01|Kim|ok|\n|2026-01-01|Kim|ok|\n`,
      ),
      `${HEAD}## Review history\n\n|Date|Reviewer|Outcome|\n|-|-|-|\n|2025-01-01|Kim|ok|\n|2026-01-01|Kim|ok|\n|2026-11-22 | Jane Doe | Reviewed \\| still correct |\n`,
    );
  });

  it("fills in the row that a template left empty", () => {
    assert.equal(
      add(
        `${HEAD}## Revision history\n\n| Version | Date | Author | Change |\n| ------- | ---- | ------ | ------ |\n|         |      |        |        |\n`,
      ),
      `${HEAD}## Revision history\n\n| Version | Date | Author | Change |\n| ------- | ---- | ------ | ------ |\n| 1.1     | 2026-11-22 | Jane Doe | Reviewed \\| still correct |\n`,
    );
  });

  it("makes the table where the section has none, above its subsections", () => {
    assert.equal(
      add(`${HEAD}## Document history\n\nSee git.\n\n### Old\n\nText.\n`),
      `${HEAD}## Document history\n\nSee git.\n\n| Version | Date       | Author   | Change                    |\n| ------- | ---------- | -------- | ------------------------- |\n| 1.1     | 2026-11-22 | Jane Doe | Reviewed \\| still correct |\n\n### Old\n\nText.\n`,
    );
  });

  it("makes the section where the type has one", () => {
    assert.equal(
      add(`${HEAD}## Purpose\n\nText.\n`),
      `${HEAD}## Purpose\n\nText.\n\n## Revision history\n\n<!-- Versions with date, author and change. -->\n\n| Version | Date | Author | Change |\n| ------- | ---- | ------ | ------ |\n| 1.1     | 2026-11-22 | Jane Doe | Reviewed \\| still correct |\n`,
    );
  });

  it("makes a section that the type does not know", () => {
    assert.equal(
      edited(
        "---\ntype: role\n---\n\n# Lead\n",
        (from) =>
          appendRow(from, "Log", [{ columns: ["Date"], text: "2026-11-22" }]),
        "roles/lead.md",
      ),
      "---\ntype: role\n---\n\n# Lead\n\n## Log\n\n| Date       |\n| ---------- |\n| 2026-11-22 |\n",
    );
  });

  it("keeps Windows line breaks", () => {
    const text = `${HEAD}## Revision history\n\n| Date |\n| --- |\n`;
    assert.equal(
      add(text.replaceAll("\n", "\r\n")),
      `${text}| 2026-11-22 |\n`.replaceAll("\n", "\r\n"),
    );
  });

  it("reads back as it was written, for any texts", () => {
    const text = `${HEAD}## Revision history\n\n| Version | Date | Author | Change |\n| --- | --- | --- | --- |\n| 1 | 2026-01-01 | a | b |\n\nEnd.\n`;
    const anyText = fc.string({ unit: "grapheme", maxLength: 20 });
    fc.assert(
      fc.property(anyText, anyText, (author, change) => {
        const from = source(text);
        const edits = appendRow(from, HISTORY, [
          { columns: ["Author"], text: author },
          { columns: ["Change"], text: change },
        ]);
        assert.ok(edits, "refused");
        const after = source(applyEdits(text, edits));
        const [section] = sectionsNamed(after.document, HISTORY);
        const table = section!.blocks.find(({ kind }) => kind === "table");
        assert.equal(table?.kind === "table" && table.rows.length, 2);
        assert.equal(
          after.document.parsed.body.blocks.at(-1)?.kind,
          "paragraph",
        );
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("inserting a section", () => {
  it("puts it where the type has it, at the level of its neighbours", () => {
    assert.equal(
      edited(`${HEAD}### Purpose\n\nA.\n\n### Policy\n\nB.\n`, (from) =>
        insertSection(from, "Scope"),
      )?.replace(/<!--.*-->/, "<!-- … -->"),
      `${HEAD}### Purpose\n\nA.\n\n### Scope\n\n<!-- … -->\n\n### Policy\n\nB.\n`,
    );
  });

  it("leaves a document alone that has it under another name", () => {
    const text = `${HEAD}## Applicability\n\nAll.\n`;
    assert.equal(
      edited(text, (from) => insertSection(from, "Scope")),
      text,
    );
  });

  it("knows only the sections of the type", () => {
    assert.equal(
      edited(HEAD, (from) => insertSection(from, "Poetry")),
      undefined,
    );
  });
});
