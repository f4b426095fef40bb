import assert from "node:assert/strict";
import {
  acceptFindings,
  applyBaseline,
  memoryHost,
  openSession,
  readBaseline,
  writeBaseline,
  type Diagnostic,
} from "../../../src/core/index.ts";

const FILES = {
  "policies/a.md": "---\nstatus: draft\nowner: TBD\n---\n",
  "policies/b.md": "---\nstatus: active\nlast_reviewed: 2020-01-01\n---\n",
};
const TEXTS = new Map(Object.entries(FILES));

async function findings(): Promise<readonly Diagnostic[]> {
  const { result } = await openSession(memoryHost(FILES), {
    today: "2026-11-21",
  });
  return result.diagnostics;
}

describe("the baseline", () => {
  it("accepts what it was made of, and nothing else", async () => {
    const all = await findings();
    const baseline = readBaseline(writeBaseline(acceptFindings(all, TEXTS)));
    assert.deepEqual(applyBaseline(all, baseline, TEXTS), {
      fresh: [],
      accepted: all.length,
      gone: 0,
    });
    const [first, ...others] = all;
    assert.deepEqual(applyBaseline([first!], baseline, TEXTS), {
      fresh: [],
      accepted: 1,
      gone: others.length,
    });
    const twice = [...all, first!];
    assert.deepEqual(applyBaseline(twice, baseline, TEXTS).fresh, [first]);
  });

  it("does not depend on how a finding is put", async () => {
    const all = await findings();
    const baseline = acceptFindings(all, TEXTS);
    const reworded = all.map((each) => ({ ...each, message: "Otherwise." }));
    assert.deepEqual(applyBaseline(reworded, baseline, TEXTS).fresh, []);
  });

  it("is written the same, whatever the order of findings", async () => {
    const all = await findings();
    assert.equal(
      writeBaseline(acceptFindings(all, TEXTS)),
      writeBaseline(acceptFindings(all.toReversed(), TEXTS)),
    );
    assert.deepEqual(readBaseline(writeBaseline([])), []);
  });

  it("refuses a file that holds something else", () => {
    for (const text of ["", "null", "[]", '{"findings":[{"path":1}]}'])
      assert.throws(() => readBaseline(text), SyntaxError);
  });
});
