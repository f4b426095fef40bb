import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./repository.ts";
import { shrinkPng } from "./shrink-png.ts";

describe("a picture made small", () => {
  const icon = readFileSync(join(repository, "media", "icon.png"));

  it("has a palette, and the size it had", () => {
    const small = shrinkPng(icon);
    assert.equal(small.toString("latin1", 1, 4), "PNG");
    assert.deepEqual(small.subarray(16, 24), icon.subarray(16, 24));
    assert.equal(small[25], 3);
    assert.ok(small.length < icon.length, `${small.length} bytes`);
  });

  it("is not made of one that browsers do not write", () => {
    assert.throws(
      () => shrinkPng(shrinkPng(icon)),
      /not one that a browser writes/,
    );
  });
});
