import assert from "node:assert/strict";
import fc from "fast-check";
import { findFence } from "../../../src/core/document/front-matter/fence.ts";
import { parseFlat } from "../../../src/core/document/front-matter/flat-yaml.ts";
import { parseYaml } from "../../../src/core/document/front-matter/yaml.ts";
import { corpusSamples, packageSamples } from "./samples.ts";

/** Whether the short cut knew the block; if so, it must say what the full parser says. */
function isFlat(block: string, offset = 0): boolean {
  const flat = parseFlat(block, offset);
  if (flat === undefined) return false;
  const { root, ...rest } = parseYaml(block, offset);
  // How far the map as a whole reaches is asked by nobody, and the full parser counts the last line break.
  assert.ok(root?.kind === "map" && flat.root?.kind === "map");
  assert.deepEqual(flat.root.entries, root.entries);
  assert.deepEqual({ ...flat, root: undefined }, { ...rest, root: undefined });
  return true;
}

const key = fc.constantFrom("a", "b-c", "d_1", "y", "null", "<<", "é", "1", "");
const colon = fc.constantFrom(": ", ":", " : ", ":  ");
const word = fc.constantFrom(
  ..."[a]|[a, b c]|[ a , 1.10]|[a,]|[]|[a b, 'c']|[a:b]|[a: b]|\"a b\"|'a b'|'a''b'|\"a\\n\"|\"a\" # b|'a' b|\"\"|a|b c|1.10|2026-03-01|null|~|- x|[x, y]|{a: b}|'q'|\"q\"|#|a #b|a: b|a:b|@x|a @x|!t|&a|*a|%|`|>|a, b|a\tb|é|...|---|?|? a|=|https://a.b/c#d".split(
    "|",
  ),
);
const item = fc
  .tuple(fc.constantFrom("- ", "  - ", "    - ", "-  ", "-"), word)
  .map((parts) => parts.join(""));
const list = fc
  .tuple(key, fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([name, items]) => `${name}:\n${items.join("\n")}`);
const line = fc
  .tuple(
    fc.constantFrom("", "", "", " ", "- ", "  - "),
    key,
    colon,
    word,
    fc.constantFrom("", "", " ", "\r"),
  )
  .map((parts) => parts.join(""));

describe("parseFlat", () => {
  it("says what the full parser says of any lines", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, line, list, fc.constant("")), { maxLength: 4 }),
        fc.nat(9),
        (lines, offset) => {
          isFlat(lines.map((each) => `${each}\n`).join(""), offset);
        },
      ),
      { numRuns: Number(process.env.TEST_RUNS ?? 5000) },
    );
  });

  it("says what the full parser says of what others wrote", () => {
    for (const { text } of [...packageSamples(), ...corpusSamples()]) {
      const fence = findFence(text);
      if (fence.kind === "fence")
        isFlat(
          text.slice(fence.content.start, fence.content.end),
          fence.content.start,
        );
    }
  });

  it("knows quoted values and simple lists", () => {
    assert.ok(
      isFlat(
        "title: \"Consent: how\"\ntags: [consent, e-mail]\n\nsystems:\n  - SYS-001\n  - 'SYS-002'\nstatus: active\n",
      ),
    );
  });

  it("knows plain fields", () => {
    assert.ok(
      isFlat("type: policy\nowner: Jane Doe\nreview-due: 2026-03-01\n"),
    );
  });
});
