/** Amounts, and what is none. */

import assert from "node:assert/strict";
import { readAmount } from "../../../src/core/text/amount.ts";

describe("an amount", () => {
  for (const [text, amount] of [
    ["48000", 48000],
    ["48,000", 48000],
    ["48_000", 48000],
    ["48 000", 48000],
    ["48'000", 48000],
    ["48.000,50", 48000.5],
    ["1.200.000", 1200000],
    ["12.5", 12.5],
    ["12,5", 12.5],
    ["-3", -3],
    [".5", 0.5],
    ["48k", 48000],
    ["48 K", 48000],
    ["1.2m", 1200000],
    ["1,5 Mio.", 1500000],
    ["2 million", 2000000],
    ["EUR 48,000", 48000],
    ["48,000 EUR", 48000],
    ["€48,000", 48000],
    ["US$ 48k", 48000],
    ["£12,500 p.a.", 12500],
    ["$9,600 per year", 9600],
    ["~ 5000", 5000],
    ["9.600 EUR", undefined],
    ["many", undefined],
    ["", undefined],
    ["1,2,3", undefined],
    ["2026-03-01", undefined],
    ["v1.2", undefined],
    ["10 apples", undefined],
    ["k", undefined],
  ] as const)
    it(`\`${text}\` is ${String(amount)}`, () => {
      assert.equal(readAmount(text), amount);
    });
});
