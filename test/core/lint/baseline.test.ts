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

  it("is written a line a finding, by path, rule and fingerprint", () => {
    const of = (path: string, rule: string, fingerprint: string) => ({
      path,
      rule,
      fingerprint,
      count: 1,
    });
    const inOrder = [
      of("a.md", "a", "2"),
      of("a.md", "b", "1"),
      of("a.md", "b", "3"),
      of("b.md", "a", "0"),
    ];
    const written = writeBaseline(inOrder.toReversed());
    assert.deepEqual(readBaseline(written), inOrder);
    assert.equal(written.split("\n").length, 3 + inOrder.length + 3);
    assert.equal(
      writeBaseline([]),
      '{\n  "schemaVersion": 1,\n  "findings": []\n}\n',
    );
  });

  it("accepts as many equal findings as it counts", async () => {
    const [first] = await findings();
    const two = acceptFindings([first!, first!], TEXTS);
    assert.equal(two[0]!.count, 2);
    const found = (times: number) =>
      applyBaseline(Array(times).fill(first), two, TEXTS);
    assert.deepEqual(found(1), { fresh: [], accepted: 1, gone: 1 });
    assert.deepEqual(found(2), { fresh: [], accepted: 2, gone: 0 });
    assert.deepEqual(found(4), {
      fresh: [first, first],
      accepted: 2,
      gone: 0,
    });
  });

  it("refuses a file that holds something else", () => {
    const right = { path: "a.md", rule: "a", fingerprint: "1", count: 1 };
    assert.deepEqual(readBaseline(JSON.stringify({ findings: [right] })), [
      right,
    ]);
    for (const wrong of [
      { ...right, path: 1 },
      { ...right, rule: undefined },
      { ...right, fingerprint: null },
      { ...right, count: "1" },
      { ...right, count: 1.5 },
      null,
      "a.md",
    ])
      assert.throws(
        () => readBaseline(JSON.stringify({ findings: [right, wrong] })),
        new SyntaxError("It does not hold a list of accepted findings."),
        JSON.stringify(wrong),
      );
    for (const text of ["", "null", "[]", '{"findings":{}}'])
      assert.throws(() => readBaseline(text), SyntaxError);
  });
});
