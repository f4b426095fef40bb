/** What the blocks of a body say of its type. */

import assert from "node:assert/strict";
import { parseDocument } from "../../../src/core/document/document.ts";
import { marksOfBody } from "../../../src/core/playbook/typing/body-marks.ts";
import { BUILT_IN_TYPES } from "../../../src/core/types/built-in.ts";

const marksIn = (text: string): readonly string[] => {
  const { blocks } = parseDocument("a.md", text, "blocks").body;
  return marksOfBody({ blocks, headings: [] }, BUILT_IN_TYPES).map(
    ({ type, tells, isStrong, reason }) =>
      `${type.id} by its ${tells}${isStrong ? "!" : ""}: ${reason}`,
  );
};
const table = (...rows: readonly string[]): string => {
  const [header, ...body] = rows.map((row) => `| ${row} |`);
  const rule = `|${"-|".repeat(rows[0]!.split("|").length)}`;
  return [header, rule, ...body, ""].join("\n");
};
const STEPS = ["sop by its body: has numbered steps"];
const MATRIX = ["raci by its body: holds a responsibility matrix"];
const TERMS = ["term by its body: lists terms with what they mean"];

describe("a body shows what it is", () => {
  for (const [what, text, expected] of [
    ["three steps", "1. A\n2. B\n3. C\n", STEPS],
    ["two steps", "1. A\n2. B\n", []],
    ["two steps and a point below", "1. A\n   1. B\n2. C\n", []],
    [
      "demands",
      "1. Passwords must be changed\n2. Keys may not be shared\n3. The report shall be signed\n",
      [],
    ],
    [
      "steps that tell what has to be so",
      "1. Check that the key must be given\n2. Send it: it must be read\n3. Ask who may not be told\n4. Wait\n",
      STEPS,
    ],
    ["points", "- A\n- B\n- C\n", []],
    [
      "points that count themselves",
      "- Step 1: A\n- Step 2: B\n- Step 3: C\n",
      STEPS,
    ],
    ["points that speak of steps", "- A step\n- B step\n- Stepwise\n", []],
    [
      "a table of steps",
      table("Step | What", "1 | A", "2 | B", "3 | C"),
      STEPS,
    ],
    [
      "a table of steps by number",
      table("Step No. | What", "1. | A", "2. | B", "3. | C"),
      STEPS,
    ],
    ["a short table of steps", table("Step | What", "1 | A", "2 | B"), []],
    [
      "a table of named steps",
      table("Step | What", "Plan | A", "2 | B", "3 | C"),
      [],
    ],
    [
      "a table of something else",
      table("Footsteps | What", "1 | A", "2 | B", "3 | C"),
      [],
    ],
    [
      "a matrix",
      table("Task | Ana | Tom", "Plan | R | A", "Send | **C** | R/A"),
      MATRIX,
    ],
    [
      "a matrix with gaps",
      table("Task | Ana | Tom", "Plan | R | ", "Send |  | A"),
      MATRIX,
    ],
    [
      "a matrix that is all but empty",
      table("Task | A | B | C | D", "Plan | R | | | ", "Send | | | | "),
      [],
    ],
    ["a matrix of one task", table("Task | Ana | Tom", "Plan | R | A"), []],
    ["a matrix of one person", table("Task | Ana", "Plan | R", "Send | A"), []],
    [
      "a table of words",
      table("Task | Ana | Tom", "Plan | R | later", "Send | C | A"),
      [],
    ],
    [
      "a table of terms",
      table("Term | Meaning", "CPA | Cost", "CTR | Clicks"),
      TERMS,
    ],
    ["a table of one term", table("Term | Meaning", "CPA | Cost"), []],
    [
      "a table of terms and owners",
      table("Term | Owner", "CPA | Ana", "CTR | Tom"),
      [],
    ],
    [
      "a table of what words mean elsewhere",
      table("Who | Meaning", "CPA | Ana", "CTR | Tom"),
      [],
    ],
    [
      "three terms and a word in bold",
      "**A** - one\n\n- **B**: two\n- **C** and three\n- **D** – four\n",
      [],
    ],
    [
      "a list of four terms",
      "- **A** - one\n- **B**: two\n- __C__ (see A)\n- **D** – four\n",
      TERMS,
    ],
    [
      "a list of three terms",
      "- **A** - one\n- **B** - two\n- **C** - three\n",
      [],
    ],
    [
      "four terms among as many lines",
      "- **A** - 1\n- **B** - 2\n- **C** - 3\n- **D** - 4\n- e\n- f\n- g\n- h\n",
      [],
    ],
    ["nothing", "", []],
  ] as const)
    it(`${what}: ${expected[0] ?? "nothing"}`, () =>
      assert.deepEqual(marksIn(text), expected));
});
