import assert from "node:assert/strict";
import type { Diagnostic } from "../../../src/core/lint/diagnostic.ts";
import { toldOnce } from "../../../src/core/lint/told-once.ts";

const at = { line: 1, column: 1 };
/** `a:x2` is a finding in `a.md` of the cause `x`, which is told once from two findings on; `a` is one of no shared cause. */
function findingOf(said: string): Diagnostic {
  const [, path, of, from] = /^(\w+)(?::(\D+)(\d))?$/.exec(said)!;
  return {
    path: `${path}.md`,
    rule: "link-broken",
    severity: "info",
    range: { start: 0, end: 0 },
    start: at,
    end: at,
    message: "Gone.",
    ...(of === undefined ? {} : { cause: { of, from: Number(from) } }),
    fixes: [],
    related: [],
  };
}

describe("findings of one cause", () => {
  for (const [found, expected] of [
    ["a b a", ["a.md Gone.", "b.md Gone.", "a.md Gone."]],
    ["a:x2", ["a.md Gone."]],
    ["a:x2 a:x2", ["a.md Gone. There is 1 more like it, in this document."]],
    [
      "a:x2 b a:x2 c:x2",
      [
        "a.md Gone. There are 2 more like it, in 2 documents in all.",
        "b.md Gone.",
      ],
    ],
    ["a:x2 a:y2", ["a.md Gone.", "a.md Gone."]],
    ["a:x3 a:x3", ["a.md Gone.", "a.md Gone."]],
  ] as const)
    it(`are told once, with how many there are: ${found}`, () =>
      assert.deepEqual(
        toldOnce(found.split(" ").map(findingOf)).map(
          ({ path, message }) => `${path} ${message}`,
        ),
        expected,
      ));
});
