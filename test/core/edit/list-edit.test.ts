/** Lists before and after: what stays keeps its quotes, its comments and its lines. */

import assert from "node:assert/strict";
import { parseYaml } from "../../../src/core/document/front-matter/yaml.ts";
import {
  entryOf,
  type ListNode,
} from "../../../src/core/document/front-matter/yaml-node.ts";
import { replaceList } from "../../../src/core/edit/field/list-edit.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";

function replaced(text: string, values: readonly string[]): string | undefined {
  const list = entryOf(parseYaml(text).root, "tags")!.value as ListNode;
  const edits = replaceList(text, list, values);
  return edits && applyEdits(text, edits);
}

const LINES = `tags:
  - "a" # first
  - b
  - c # third
next: 1
`;

const PLAIN = LINES.replace(/ #.*/g, "");

describe("another list in a list's place", () => {
  for (const [what, text, values, expected] of [
    ["is left alone where it says the same", LINES, ["a", "b", "c"], LINES],
    [
      "of as many items changes those that differ",
      LINES,
      ["a", "x", "c"],
      LINES.replace("b", "x"),
    ],
    [
      "that is longer at the end gets lines",
      LINES,
      ["a", "b", "c", "d", "e"],
      LINES.replace("third\n", "third\n  - d\n  - e\n"),
    ],
    [
      "that lacks the first, middle or last loses that line",
      LINES,
      ["b", "c"],
      LINES.replace('  - "a" # first\n', ""),
    ],
    [
      "that lacks the middle loses that line",
      LINES,
      ["a", "c"],
      LINES.replace("  - b\n", ""),
    ],
    [
      "that lacks the last loses that line",
      LINES,
      ["a", "b"],
      LINES.replace("  - c # third\n", ""),
    ],
    [
      "that is shorter and in another order is written anew",
      PLAIN,
      ["c", "a"],
      'tags:\n  - c\n  - "a"\nnext: 1\n',
    ],
    [
      "that begins with something new is written anew",
      PLAIN,
      ["x", "a", "b", "c"],
      'tags:\n  - x\n  - "a"\n  - b\n  - c\nnext: 1\n',
    ],
    ["that is empty is written as `[]`", PLAIN, [], "tags:\n  []\nnext: 1\n"],
    [
      "in brackets gets more",
      "tags: [a, 'b'] # all\n",
      ["a", "b", "c"],
      "tags: [a, 'b', c] # all\n",
    ],
    [
      "in brackets loses some, and keeps quotes",
      "tags: [a, 'b', c] # all\n",
      ["b"],
      "tags: ['b'] # all\n",
    ],
    [
      "in brackets can be empty, and filled again",
      "tags: [a]\n",
      [],
      "tags: []\n",
    ],
    [
      "that was empty is filled in brackets",
      "tags: []\n",
      ["a", "b: c"],
      'tags: [a, "b: c"]\n',
    ],
    [
      "has no line breaks in its items",
      "tags: [a]\n",
      ["a\nb"],
      "tags: [a b]\n",
    ],
    ["of maps is not ours to write", "tags: [{ a: 1 }, b]\n", ["b"], undefined],
    ["with a map is not ours to write", "tags: [b, { a: 1 }]\n", [], undefined],
  ] as const)
    it(what, () => {
      assert.equal(replaced(text, values), expected);
    });
});
