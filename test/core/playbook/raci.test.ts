/** What a cell of a responsibility matrix says, in every way in which such cells are written. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { matricesOf } from "../../../src/core/subjects/raci/raci.ts";
import {
  RACI_SCHEMES,
  readLetters,
  schemeNamed,
} from "../../../src/core/subjects/raci/raci-scheme.ts";

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
    ["R¹", ["R"], []],
    ["C[^1]", ["C"], []],
    ["A*", ["A"], []],
    ["**R/A**<sup>2</sup>", ["R", "A"], []],
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

const MATRICES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "right under the title": [
    "# Launch\n\n| Activity | CMO | IT |\n| - | - | - |\n| Send | A | R |\n",
    "Send: CMO A, IT R",
  ],
  "below any heading": [
    "# RASCI: Larch\n\n## One\n\n| Activity | CMO | IT |\n| - | - | - |\n| Send | A/R | S |\n\n## Two\n\n| Activity | CMO | IT |\n| - | - | - |\n| Plan | R/A | C |\n",
    "Send: CMO AR, IT S",
    "Plan: CMO RA, IT C",
  ],
  "with numbers, notes and phases": [
    "## RACI\n\n| # | Phase | Activity | CMO | IT | Notes |\n| - | - | - | - | - | - |\n| 1 | Plan | Send | A | R | in May |\n",
    "Send: CMO A, IT R",
  ],
  "with a phase for an activity": [
    "## RACI\n\n| Phase | CMO | IT | Comments |\n| - | - | - | - |\n| Plan | A | R | |\n",
    "Plan: CMO A, IT R",
  ],
  "with groups": [
    "## RACI\n\n| Activity | CMO | IT |\n| - | - | - |\n| **Before** | | |\n| Send | A | R |\n| *After* | | |\n| Count | A | R |\n",
    "Send: CMO A, IT R",
    "Count: CMO A, IT R",
  ],
  "with letters as columns": [
    "## RACI matrix\n\n| Deliverable | Responsible | Accountable | Consulted | Informed |\n| - | - | - | - | - |\n| Brief | CRM lead | CMO | Legal, IT | Sales |\n| Send | CRM lead; IT | CMO | – | All |\n",
    "Brief: CRM lead R, CMO A, Legal C, IT C, Sales I",
    "Send: CRM lead R, CMO A, IT R, All I",
  ],
  "with two titles of one role below a letter": [
    "## RACI matrix\n\n| Trigger | Responsible | Accountable | Informed |\n| - | - | - | - |\n| Price changed | Finance + Ops / PMO | Founder/CEO | Legal / IT |\n| Owner missing | Ops / PMO | Founder/CEO | Legal |\n| Leak | IT | Founder/CEO | Legal, Sales |\n",
    "Price changed: Finance R, Ops / PMO R, Founder/CEO A, Legal I, IT I",
    "Owner missing: Ops / PMO R, Founder/CEO A, Legal I",
    "Leak: Founder/CEO A, Legal I, IT R, Sales I",
  ],
};

describe("a responsibility matrix", () => {
  for (const [name, [body, ...expected]] of Object.entries(MATRICES))
    it(`is read ${name}`, async () => {
      const { result } = await openSession(
        memoryHost({
          "raci/a.md": `---\ntype: raci\nstatus: active\n---\n\n${body}`,
        }),
        { today: "2026-11-28" },
      );
      const said = matricesOf(result.playbook).flatMap(({ activities }) =>
        activities.map(
          ({ text, assignments }) =>
            `${text}: ${assignments
              .filter(({ letters }) => letters.length > 0)
              .map(({ role, letters }) => `${role} ${letters.join("")}`)
              .join(", ")}`,
        ),
      );
      assert.deepEqual(said, expected);
      const findings = result.diagnostics.filter(
        ({ rule }) => rule.startsWith("raci") || rule === "section-missing",
      );
      assert.deepEqual(
        findings.map(({ message }) => message),
        [],
      );
    });
});
