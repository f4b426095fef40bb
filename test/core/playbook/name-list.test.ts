/** Several names in one place. */

import assert from "node:assert/strict";
import { namesInList } from "../../../src/core/playbook/fields/name-list.ts";

describe("a list without end", () => {
  it("is read up to a hundred names", () =>
    assert.equal(namesInList("Ana, ".repeat(5000)).length, 100));
});

describe("names in one place", () => {
  for (const [text, names] of Object.entries({
    "Ana and Tom": ["Ana", "Tom"],
    "Ana, Tom; Eva / Ben + Jo": ["Ana", "Tom", "Eva", "Ben", "Jo"],
    "Ana & Tom": ["Ana", "Tom"],
    "Ana y Tom": ["Ana", "Tom"],
    "Ana e Tom en Eva": ["Ana", "Tom", "Eva"],
    "Ana E Torres": ["Ana E Torres"],
    "Head of R&D": ["Head of R&D"],
    "Sales & Marketing": ["Sales", "Marketing"],
    "@acme/marketing, @tom": ["@acme/marketing", "@tom"],
    "@ana / @tom": ["@ana", "@tom"],
    "@ana/@tom": ["@ana", "@tom"],
    "Ana<br/>Tom": ["Ana", "Tom"],
    "Hanna und Tom": ["Hanna", "Tom"],
    Sandra: ["Sandra"],
    "**Ana**, `tom`, (Eva)": ["Ana", "tom", "Eva"],
    "Jane Smith (Marketing)": ["Jane Smith"],
    "TBD, Ana, nobody, @username": ["Ana"],
    All: [],
    "": [],
  }))
    it(`are read from ${JSON.stringify(text)}`, () =>
      assert.deepEqual(
        namesInList(text).map((name) => name.text),
        names,
      ));

  it("hold everyone in a matrix", () => {
    const names = namesInList("All, allies, nobody", 0, true);
    assert.deepEqual(
      names.map(({ text }) => text),
      ["All", "allies"],
    );
  });

  it("have their places", () =>
    assert.deepEqual(
      namesInList("*Ana*, Tom", 10).map(({ start, end }) => [start, end]),
      [
        [11, 14],
        [17, 20],
      ],
    ));
});
