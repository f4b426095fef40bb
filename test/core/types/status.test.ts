/** Where a document is in its life, as people write it. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { statusFamilyOf } from "../../../src/core/types/status.ts";

describe("a status", () => {
  for (const [written, family] of [
    ["DRAFT - strategic planning", "draft"],
    ["Draft – for comments", "draft"],
    ["Draft: legal to check", "draft"],
    ["draft (v2)", "draft"],
    ["🟢 Done", "done"],
    ["✅ Approved", "approved"],
    [":white_check_mark: Approved", "approved"],
    ["[Draft]", "draft"],
    ["**Active**", "active"],
    ["Approved 2026-03-01", "approved"],
    ["Approved by the board", "approved"],
    ["Draft pending Board approval", "draft"],
    ["Approved until withdrawn", "approved"],
    ["Approved, with remarks", "approved"],
    ["Active since 2024", "active"],
    ["In review with legal", "in-review"],
    ["Superseded by POL-002", "retired"],
    ["On hold until May", "paused"],
    ["stable", "active"],
    ["WITHDRAWN 2026-09-24 (superseded by CR-002, approved v0.5)", "rejected"],
    ["Implemented / Closed", "active"],
    ["Complete, action items in progress", "approved"],
    ["Complete, all actions done", "done"],
    ["Final draft", undefined],
    ["Not approved", undefined],
    ["purple", undefined],
    ["Entwurf", "draft"],
    ["In Kraft", "active"],
    ["Approuvé", "approved"],
    ["approuve", "approved"],
    ["Vigente", "active"],
    ["In revisione", "in-review"],
    ["Rascunho", "draft"],
    ["Goedgekeurd", "approved"],
    ["承認済み", "approved"],
  ] as const)
    it(`\`${written}\` is ${String(family)}`, () => {
      assert.equal(statusFamilyOf(written, {}), family);
    });

  it("that is a slip of the pen is asked what it means is asked", async () => {
    const text =
      "---\ntype: policy\ntitle: Consent\nstatus: Darft\nowner: dpo\n---\n\n# Consent\n";
    const { result } = await openSession(memoryHost({ "a.md": text }), {
      today: "2026-11-28",
    });
    assert.deepEqual(
      result.diagnostics.map(({ rule }) => rule),
      ["field-invalid"],
    );
  });
});
