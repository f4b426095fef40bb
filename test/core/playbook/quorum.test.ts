/** How many of seven voting members have to be there. */

import assert from "node:assert/strict";
import { readQuorum } from "../../../src/core/subjects/committee/quorum.ts";

describe("the quorum of seven voting members", () => {
  for (const [words, needed, of] of [
    ["5 of 7 voting members, at least one each from IT and legal", 5, 7],
    ["four of the nine", 4, 9],
    ["5 out of 7, and a simple majority decides", 5, 7],
    ["three members", 3, undefined],
    ["ten", 10, undefined],
    ["half of the members", 4, undefined],
    ["a majority", 4, undefined],
    ["two-thirds", 5, undefined],
    ["three quarters", 6, undefined],
    ["one third of the members", 3, undefined],
    ["60 %", 5, undefined],
    ["all voting members", 7, undefined],
    ["enough of us", undefined, undefined],
  ] as const)
    it(`"${words}" is ${needed ?? "not said"}`, () => {
      const quorum = readQuorum(words, 7);
      assert.deepEqual([quorum.needed, quorum.of], [needed, of]);
    });

  it("is a share of nobody where no member is listed", () =>
    assert.deepEqual(readQuorum("a majority", 0), {
      needed: undefined,
      of: undefined,
      isShare: true,
    }));
});
