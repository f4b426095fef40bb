import assert from "node:assert/strict";
import { assertLinear, assertLinearLater } from "./growth.ts";

describe("measuring growth", () => {
  it("accepts work that grows with its size", () =>
    assertLinear((n) => spin(n * 1000), 100));

  it("refuses work that grows with the square of its size", () =>
    assert.throws(() => assertLinear((n) => spin(n * n), 1000), /grows by/));

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
