import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { fixturesIn, readFixture } from "./fixtures.ts";
import { LAWS } from "./laws.ts";
import { failuresOf } from "./try-input.ts";

const FOLDER = "test/fuzz/found";

describe("what mutated playbooks once brought up", () => {
  for (const folder of existsSync(FOLDER) ? fixturesIn(FOLDER) : [])
    it(`stays mended: ${basename(folder)}`, async () => {
      const { input } = readFixture(folder);
      const failures = await failuresOf(input, LAWS);
      assert.deepEqual(
        failures.map(({ law, message }) => `${law}: ${message}`),
        [],
      );
    });
});
