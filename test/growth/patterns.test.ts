import assert from "node:assert/strict";
import { assertLinear, spentSince } from "../growth.ts";
import { attacksOn, attackText } from "./attacks.ts";
import { patternsOf } from "./patterns.ts";

/**
 * Characters of a text that a linear pattern reads within the milliseconds below; shorter ones first, so that what takes
 * cubic or exponential time fails and does not hang.
 */
const SIZES = [30, 250, 6_000];
const SUSPICIOUS = 3;
/** So many attacks on one pattern are enough for every day; `GROWTH=all` makes them all. */
const MOST = process.env.GROWTH === "all" ? Infinity : 300;

/** Does what `exec`, `replace`, `split` and `matchAll` do: searches from every place. */
function search(pattern: RegExp, text: string): void {
  if (!pattern.global) pattern.exec(text);
  else text.replace(pattern, "");
}

describe("every pattern takes linear time", () => {
  const byFile = new Map<string, RegExp[]>();
  for (const { file, source, flags } of patternsOf()) {
    const same = byFile.get(file);
    const pattern = new RegExp(source, flags);
    if (same) same.push(pattern);
    else byFile.set(file, [pattern]);
  }
  for (const [file, patterns] of byFile)
    it(`in ${file}`, function () {
      this.timeout(600_000);
      const slow = patterns.flatMap((pattern) => growthOf(pattern) ?? []);
      assert.deepEqual(slow, []);
    });
});

/** The first attack that a pattern takes too long for; `undefined` where there is none. */
function growthOf(pattern: RegExp): string | undefined {
  const all = [...attacksOn(pattern)];
  const step = Math.ceil(all.length / MOST) || 1;
  const some = all.filter((_, at) => at % step === 0);
  for (const attack of some)
    for (const size of SIZES) {
      if (!isSlow(pattern, attackText(attack, size))) continue;
      const told = `${String(pattern)} on ${JSON.stringify(attack)}`;
      if (size < 1000) return `${told} with ${size} characters`;
      try {
        assertLinear((more) => search(pattern, attackText(attack, more)), size);
      } catch (error) {
        return `${told}: ${(error as Error).message}`;
      }
    }
  return undefined;
}

/** Whether a text takes long, however often it is tried. */
function isSlow(pattern: RegExp, text: string): boolean {
  for (let attempt = 0; attempt < 4; attempt++) {
    const begun = process.cpuUsage();
    search(pattern, text);
    if (spentSince(begun) < SUSPICIOUS) return false;
  }
  return true;
}
