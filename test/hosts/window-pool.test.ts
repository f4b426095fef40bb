import assert from "node:assert/strict";
import { WindowPool } from "./window-pool.ts";

/** A job that notes when it begins, and ends when it is told to. */
function job(begun: string[], name: string) {
  let end: (error?: Error) => void = () => {};
  const run = () => {
    begun.push(name);
    return new Promise<void>((done, fail) => {
      end = (error) => (error ? fail(error) : done());
    });
  };
  return { run, end: (error?: Error) => end(error) };
}
const soon = () => new Promise((go) => setTimeout(go));

describe("a pool of windows", () => {
  it("begins so many at once, in order, once one is waited for", async () => {
    const begun: string[] = [];
    const [a, b, c] = ["a", "b", "c"].map((name) => job(begun, name));
    const pool = new WindowPool(2);
    const waits = [a!, b!, c!].map(({ run }) => pool.add(run));
    await soon();
    assert.deepEqual(begun, []);
    const first = waits[0]!();
    await soon();
    assert.deepEqual(begun, ["a", "b"]);
    b!.end();
    await soon();
    assert.deepEqual(begun, ["a", "b", "c"]);
    a!.end();
    await first;
    c!.end();
    await waits[1]!();
    await waits[2]!();
  });

  it("leaves out what nobody waited for before", async () => {
    const begun: string[] = [];
    const [a, b] = ["a", "b"].map((name) => job(begun, name));
    const pool = new WindowPool(2);
    pool.add(a!.run);
    const wait = pool.add(b!.run)();
    await soon();
    assert.deepEqual(begun, ["b"]);
    b!.end();
    await wait;
  });

  it("begins none behind the last that is waited for", async () => {
    const begun: string[] = [];
    const [a, b] = ["a", "b"].map((name) => job(begun, name));
    const pool = new WindowPool(1);
    const wait = pool.add(a!.run)();
    pool.add(b!.run);
    await soon();
    a!.end();
    await wait;
    await soon();
    assert.deepEqual(begun, ["a"]);
  });

  it("begins one at a time before anybody waits, if it may", async () => {
    const begun: string[] = [];
    const [a, b, c] = ["a", "b", "c"].map((name) => job(begun, name));
    const pool = new WindowPool(2);
    const waits = [a!, b!, c!].map(({ run }) => pool.add(run));
    pool.begin();
    await soon();
    assert.deepEqual(begun, ["a"]);
    a!.end();
    await soon();
    assert.deepEqual(begun, ["a", "b"]);
    await waits[0]!();
    const last = waits[2]!();
    await soon();
    assert.deepEqual(begun, ["a", "b", "c"]);
    b!.end();
    c!.end();
    await waits[1]!();
    await last;
  });

  it("tells of a failure, and tries again when asked again", async () => {
    const begun: string[] = [];
    const a = job(begun, "a");
    const pool = new WindowPool(1);
    const wait = pool.add(a.run);
    const failing = assert.rejects(wait(), /too slow/);
    await soon();
    a.end(new Error("too slow"));
    await failing;
    const again = wait();
    a.end();
    await again;
    assert.deepEqual(begun, ["a", "a"]);
  });
});
