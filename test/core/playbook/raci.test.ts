/** What a cell of a responsibility matrix says, in every way in which such cells are written. */

import assert from "node:assert/strict";
import {
  RACI_SCHEMES,
  readLetters,
  schemeNamed,
} from "../../../src/core/playbook/raci-scheme.ts";

const [RACI] = RACI_SCHEMES;

describe("the letters of a cell", () => {
  for (const [cell, letters, unknown] of [
    ["", [], []],
    ["R", ["R"], []],
    ["r", ["R"], []],
    ["A/R", ["A", "R"], []],
    ["AR", ["A", "R"], []],
    ["A, R", ["A", "R"], []],
    ["**A** / R", ["A", "R"], []],
    ["A<br>R", ["A", "R"], []],
    ["`C`", ["C"], []],
    ["(I)", ["I"], []],
    ["Accountable", ["A"], []],
    ["Consulted, informed", ["C", "I"], []],
    ["-", [], []],
    ["–", [], []],
    ["n/a", [], []],
    ["x", [], []],
    ["Q", [], ["Q"]],
    ["A or C", ["A", "C"], ["or"]],
    ["see below", [], ["see", "below"]],
  ] as const)
    it(`${JSON.stringify(cell)}`, () =>
      assert.deepEqual(readLetters(cell, RACI!), { letters, unknown }));

  it("belong to the scheme that a heading names", () => {
    assert.equal(schemeNamed("RASCI matrix")?.id, "rasci");
    assert.equal(schemeNamed("2. DACI (draft)")?.id, "daci");
    assert.equal(schemeNamed("Decision rights: RAPID")?.id, "rapid");
    assert.equal(schemeNamed("Who does what"), undefined);
  });
});
