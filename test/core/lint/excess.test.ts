import assert from "node:assert/strict";
import {
  shorten,
  type Diagnostic,
  type Severity,
} from "../../../src/core/index.ts";

describe("findings of one document beyond what anybody reads", () => {
  it("are all shown where they are few", () => {
    const few = findings(1000, "link-broken", "error");
    assert.deepEqual(shorten(few), { shown: few, omitted: [] });
  });

  it("are cut to so many, in their order, and none is lost", () => {
    const many = findings(3000, "link-broken", "error");
    const { shown, omitted } = shorten(many);
    assert.deepEqual(shown, many.slice(0, 1000));
    assert.deepEqual(omitted, many.slice(1000));
  });

  it("keep errors before warnings, wherever they stand", () => {
    const warnings = findings(2000, "link-broken", "warning");
    const errors = findings(900, "owner-missing", "error");
    const { shown, omitted } = shorten([...warnings, ...errors]);
    assert.equal(shown.length, 1000);
    assert.deepEqual(shown.slice(100), errors);
    assert.ok(omitted.every(({ severity }) => severity === "warning"));
  });

  it("do not hide a rule that finds little behind one that finds much", () => {
    const frequent = findings(5000, "link-broken", "error");
    const rare = findings(3, "owner-missing", "error");
    const { shown } = shorten([...frequent, ...rare]);
    assert.deepEqual(shown.slice(-3), rare);
  });
});

function findings(
  count: number,
  rule: string,
  severity: Severity,
): readonly Diagnostic[] {
  const place = { line: 1, column: 1 };
  return Array.from({ length: count }, (_, at) => ({
    path: "a.md",
    rule,
    severity,
    message: `Finding ${at}.`,
    range: { start: at, end: at },
    start: place,
    end: place,
    fixes: [],
    related: [],
  }));
}
