import assert from "node:assert/strict";
import { yamlPlaceAt } from "../../../src/core/language/complete/yaml-place.ts";

/** What is expected at the cursor, as "path > expectation `word`"; the other keys of the map follow. */
function placeIn(marked: string): string | undefined {
  const offset = marked.indexOf("|");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const block = { start: 0, end: text.length };
  const place = yamlPlaceAt(text, block, offset);
  if (!place) return undefined;
  const { path, expects, range, keys } = place;
  const word = text.slice(range.start, range.end);
  return [`/${path.join("/")} ${expects} \`${word}\``, ...keys].join(" ");
}

describe("the place in YAML that is being written", () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["|", "/ key ``"],
    ["ow|", "/ key `ow`"],
    ["type: sop\now|\nid: X", "/ key `ow` type id"],
    ["owner: |", "/owner value ``"],
    ["owner:|", "/owner value ``"],
    // Between the two characters of a line break.
    ["owner:\r|\nid: x", "/owner value ``"],
    ["owner: Maria Lo|pez # lead", "/owner value `Maria Lopez`"],
    ['owner: "Maria L|opez"', '/owner value `"Maria Lopez"`'],
    ['owner: "Maria L|', '/owner value `"Maria L`'],
    ["owner: x # wh|o", undefined],
    ["# a|", undefined],
    ["owner:\n  - |", "/owner/- either ``"],
    ["owner:\n- mar|", "/owner/- either `mar`"],
    ["owner:\n  |", "/owner either ``"],
    ["implements: [POL-1, PO|]", "/implements/- value `PO`"],
    ["implements: [|]", "/implements/- value ``"],
    ["implements: [PO|, POL-2]", "/implements/- value `PO`"],
    ["a: [x]\nb: y|", "/b value `y`"],
    ["title: One\n  tw|o", undefined],
    ["summary: |\n  te|xt", undefined],
    ["rules:\n  owner-missing: |\nx: 1", "/rules/owner-missing value ``"],
    ["rules:\n  a: off\n  ow|\n  b: off\nx: 1", "/rules either `ow` a b"],
    ["people:\n  - id: x\n    te|", "/people/- either `te` id"],
    ["people:\n  - id: x\n    team: |", "/people/-/team value ``"],
    ["people:\n  - id: x\n  - na|\n    team: y", "/people/- either `na` team"],
    ["people:\n  - { id: x, te| }", "/people/- key `te` id"],
    ["people:\n  - { id: x, team: a| }", "/people/-/team value `a` id team"],
    ["'quoted key': |", "/quoted key value ``"],
    ["site: https://x.example/|", "/site value `https://x.example/`"],
  ];
  for (const [marked, expected] of cases)
    it(JSON.stringify(marked), () => {
      // A block scalar opens with the sign that stands for the cursor.
      const text = marked.startsWith("summary: |")
        ? marked.replace("summary: |", "summary: >")
        : marked;
      assert.equal(placeIn(text), expected);
    });
});
