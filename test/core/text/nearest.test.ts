/** "Did you mean". */

import assert from "node:assert/strict";
import { didYouMean, isSlip, nearest } from "../../../src/core/text/nearest.ts";

const FIELDS = ["owner", "status", "title", "approver", "last_reviewed"];

describe("did you mean", () => {
  for (const [word, expected] of [
    ["ownr", "owner"],
    ["onwer", "owner"],
    ["stauts", "status"],
    ["Owner", "owner"],
    ["aprover", "approver"],
    ["last_reviwed", "last_reviewed"],
    ["lastreviewed", "last_reviewed"],
    ["tilte", "title"],
    ["colour", undefined],
    ["x", undefined],
    ["", undefined],
    ["own", undefined],
  ] as const)
    it(`${word || "nothing"} → ${expected ?? "nothing"}`, () => {
      assert.equal(nearest(word, FIELDS), expected);
    });

  it("prefers the closest, then the first", () => {
    assert.equal(nearest("leads", ["leaders", "lead"]), "lead");
    assert.equal(nearest("cat", ["bat", "hat"]), "bat");
  });

  it("becomes a sentence, or nothing", () => {
    assert.equal(didYouMean("owner"), " Did you mean `owner`?");
    assert.equal(didYouMean(undefined), "");
  });
});

describe("a slip of the pen", () => {
  for (const [word, meant, expected] of [
    ["polcy", "policy", true],
    ["aproved", "approved", true],
    ["stauts", "status", true],
    ["Internal", "internal", true],
    ["external", "internal", false],
    ["inactive", "active", false],
    ["sev5-x", "sev1-x", false],
    ["rule", "role", false],
    ["ploicyy", "policy", false],
  ] as const)
    it(`${word} ${expected ? "is" : "is not"} one for ${meant}`, () => {
      assert.equal(isSlip(word, meant), expected);
    });

  it("is none where something else is as near", () => {
    assert.ok(!isSlip("charts", "charte", ["chartz"]));
  });
});
