import strict from "node:assert/strict";
import own from "./inside/assert.ts";

describe("the assertions of the web worker", () => {
  const cases: [string, (assert: typeof own) => void][] = [
    ["ok", (assert) => assert.ok(1)],
    ["ok of nothing", (assert) => assert.ok(0)],
    ["equal", (assert) => assert.equal(NaN, NaN)],
    ["equal of another type", (assert) => assert.equal(1, "1")],
    ["notEqual", (assert) => assert.notEqual(1, 1)],
    ["deepEqual", (assert) => assert.deepEqual({ a: [1] }, { a: [1] })],
    ["deepEqual, more", (assert) => assert.deepEqual({ a: 1, b: 2 }, { a: 1 })],
    [
      "deepEqual, undefined",
      (assert) => assert.deepEqual({ a: undefined }, {}),
    ],
    [
      "deepEqual of dates",
      (assert) => assert.deepEqual(new Date(1), new Date(2)),
    ],
    [
      "deepEqual of maps",
      (assert) => assert.deepEqual(new Map([[1, 2]]), new Map([[1, 2]])),
    ],
    ["deepEqual of a list and an object", (assert) => assert.deepEqual([], {})],
    ["match", (assert) => assert.match("abc", /b/)],
    ["doesNotMatch", (assert) => assert.doesNotMatch("abc", /b/)],
    ["throws nothing", (assert) => assert.throws(() => 1)],
    [
      "throws another",
      (assert) =>
        assert.throws(() => {
          throw new Error("a");
        }, /b/),
    ],
  ];
  for (const [name, call] of cases)
    it(`agree with Node's: ${name}`, () => {
      const outcome = (assert: unknown) => {
        try {
          call(assert as typeof own);
          return "holds";
        } catch {
          return "fails";
        }
      };
      strict.equal(outcome(own), outcome(strict));
    });

  it("wait for a promise to reject", async () => {
    await own.rejects(Promise.reject(new Error("a")), /a/);
    await strict.rejects(own.rejects(Promise.resolve()));
  });
});
