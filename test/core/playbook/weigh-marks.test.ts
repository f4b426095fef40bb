/** Which type wins where marks speak for several. */

import assert from "node:assert/strict";
import type { TypeMark } from "../../../src/core/playbook/typing/type-mark.ts";
import { weighMarks } from "../../../src/core/playbook/typing/weigh-marks.ts";
import { BUILT_IN_TYPES } from "../../../src/core/types/built-in.ts";

/** `policy title!`: a strong mark by the title. */
function mark(written: string): TypeMark {
  const [id, tells] = written.replace("!", "").split(" ");
  return {
    type: BUILT_IN_TYPES.find((type) => type.id === id)!,
    tells: tells as TypeMark["tells"],
    isStrong: written.endsWith("!"),
    reason: "",
  };
}

/** `policy: title headings` for each type, `?` where it is a guess. */
const weighed = (...marks: readonly string[]): readonly string[] =>
  weighMarks(marks.map(mark)).map(
    ({ type, isMade, marks: own }) =>
      `${type.id}${isMade ? "" : "?"}: ${own.map(({ tells }) => tells).join(" ")}`,
  );

describe("marks are weighed", () => {
  it("so that one strong mark makes a type, and one weak mark a guess", () => {
    assert.deepEqual(weighed("policy name!"), ["policy: name"]);
    assert.deepEqual(weighed("policy name"), ["policy?: name"]);
    assert.deepEqual(weighed(), []);
  });

  it("so that two weak marks do that tell by different things", () => {
    assert.deepEqual(weighed("sop body", "sop name"), ["sop: name body"]);
    // A title repeats the name of its file.
    assert.deepEqual(weighed("sop title", "sop name"), ["sop?: name title"]);
    assert.deepEqual(weighed("sop body", "sop body"), ["sop?: body body"]);
  });

  it("so that the mark that is believed first stands in front", () =>
    assert.deepEqual(weighed("sop folder!", "sop name", "sop field!"), [
      "sop: field folder name",
    ]));

  it("so that what is made comes before what is guessed", () =>
    assert.deepEqual(weighed("policy field", "sop folder!"), [
      "sop: folder",
      "policy?: field",
    ]));

  it("so that of two that are made the one wins that is believed first", () => {
    assert.deepEqual(weighed("policy folder!", "sop name!"), [
      "sop: name",
      "policy: folder",
    ]);
    assert.deepEqual(weighed("policy name", "policy body", "sop folder!"), [
      "sop: folder",
      "policy: name body",
    ]);
  });

  it("so that of two by the same thing the one with more marks wins", () =>
    assert.deepEqual(weighed("policy name", "sop name", "sop body"), [
      "sop: name body",
      "policy?: name",
    ]));
});
