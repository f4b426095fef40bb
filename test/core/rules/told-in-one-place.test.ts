/** What is known of a rule is told in its own file: nobody else knows it by its id. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { RULES } from "../../../src/core/index.ts";

const SOURCE = new URL("../../../src/", import.meta.url);
/** It knows the ids that rules had before. */
const FORMER = "core/config/former-rules.ts";
const COMMENT = /^\s*(?:\/\*\*[^]*?\*\/|\/\/.*$)/gm;
const TEXT = /(["'`])([a-z]+(?:-[a-z]+)+)\1/g;

const ids = new Set(RULES.map(({ id }) => id));
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts") && path !== FORMER,
);

describe("the id of a rule", () => {
  it("is written in the rule's own file and nowhere else", () => {
    const named = files.flatMap((path) => {
      const code = readFileSync(new URL(path, SOURCE), "utf8");
      return [...code.replace(COMMENT, "").matchAll(TEXT)]
        .filter(([, , id]) => ids.has(id!) && !path.endsWith(`/${id}.ts`))
        .map(([, , id]) => `${path} names ${id}`);
    });
    assert.deepEqual(named, []);
  });
});
