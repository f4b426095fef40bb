import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { PatientSearch } from "../../src/extension/patient-search.ts";

/** A search whose answers the test gives. */
function controlled() {
  const answers: ((found: readonly string[]) => void)[] = [];
  const search = (): Promise<readonly string[]> =>
    new Promise((resolve) => answers.push(resolve));
  return { search, answers };
}

describe("a search that may never answer", () => {
  it("gives what it finds", async () => {
    const patient = new PatientSearch(
      async () => ["a", "b"],
      1000,
      () => assert.fail("was in time"),
    );
    assert.deepEqual(await patient.run(), ["a", "b"]);
  });

  it("is done without, and not asked again, until it answers after all", async () => {
    const { search, answers } = controlled();
    let late = 0;
    const patient = new PatientSearch(search, 5, () => late++);
    assert.deepEqual(await patient.run(), []);
    assert.deepEqual(await patient.run(), []);
    assert.equal(answers.length, 1);
    assert.equal(late, 0);

    answers[0]!(["a"]);
    await sleep(0);
    assert.equal(late, 1);
    const again = patient.run();
    await sleep(10);
    answers[1]!(["b"]);
    assert.deepEqual(await again, ["b"]);
    assert.equal(late, 1);
  });

  it("rejects as the search does", async () => {
    const patient = new PatientSearch<string>(
      () => Promise.reject(new Error("No.")),
      1000,
      () => assert.fail("did not answer"),
    );
    await assert.rejects(patient.run(), /No\./);
  });
});
