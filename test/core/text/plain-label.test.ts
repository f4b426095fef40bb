import assert from "node:assert/strict";
import fc from "fast-check";
import { plainLabel } from "../../../src/core/text/plain-label.ts";

describe("a plain label", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["an ordinary title", "Brand Policy (2026)", "Brand Policy (2026)"],
    ["another script", "מדיניות המותג", "מדיניות המותג"],
    ["an icon", "Pay $(flame) now", "Pay $\u200b(flame) now"],
    [
      "a link that would run a command",
      "[Open](command:workbench.action.quit)",
      "[Open]\u200b(command:workbench.action.quit)",
    ],
    ["line breaks and blanks", " One\r\ntwo\tthree ", "One two three"],
    ["a turned direction", "Plan \u202efdp.exe", "Plan \ufffdfdp.exe"],
    ["half a character", "Plan \ud83d", "Plan \ufffd"],
  ];
  for (const [what, text, expected] of cases)
    it(`shows ${what}`, () => assert.equal(plainLabel(text), expected));

  it("cuts what is long between characters, and says so", () => {
    assert.equal(plainLabel("a".repeat(10_000)), `${"a".repeat(119)}…`);
    assert.equal(plainLabel("👍👍👍👍", 3), "👍👍…");
    assert.equal(plainLabel("One two", 5), "One…");
    assert.equal(plainLabel("whole", 5), "whole");
  });

  it("is one short line without icons or links, for any text", () => {
    const part = fc.oneof(
      fc.constantFrom("$(", "](", "$", "(", "]", "\u202e", "\n"),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const label = plainLabel(parts.join(""), 20);
        assert.doesNotMatch(
          label,
          /\$\(|\]\(|[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
        );
        assert.ok([...label.replaceAll("\u200b(", "(")].length <= 20);
      }),
    );
  });
});
