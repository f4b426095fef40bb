import assert from "node:assert/strict";
import { assertLinear, assertLinearLater } from "./growth.ts";

describe("measuring growth", function () {
  // What is refused is measured at sizes that take seconds.
  this.timeout(300_000);

  it("accepts work that grows with its size", () =>
    assertLinear((n) => spin(n * 1000), 100));

  it("refuses work that grows with the square of its size", () =>
    assert.throws(() => assertLinear((n) => spin(n * n), 1000), /grows by/));

  it("accepts a step, behind which it goes on as before", () =>
    assertLinear((n) => spin(n * 10_000 + (n > 3000 ? 1e8 : 0)), 1000));

  it("measures work that ends later, too", async () => {
    await assertLinearLater(async (n) => spin(n * 1000), 100);
    await assert.rejects(
      assertLinearLater(async (n) => spin(n * n), 1000),
      /grows by/,
    );
  });
});

let sum = 0;

function spin(times: number): void {
  for (let at = 0; at < times; at++) sum = (sum + at) % 1000;
}
