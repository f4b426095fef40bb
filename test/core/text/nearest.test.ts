/** "Did you mean". */

import assert from "node:assert/strict";
import { didYouMean, nearest } from "../../../src/core/text/nearest.ts";

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
