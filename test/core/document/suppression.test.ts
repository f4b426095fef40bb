/** Comments that turn rules off: where they count, and what they say. */

import assert from "node:assert/strict";
import { parseDocument } from "../../../src/core/document/document.ts";

function suppressionsOf(text: string) {
  const { suppressions } = parseDocument("a.md", text, "outline");
  return suppressions.map(({ scope, rules, reason, range }) => ({
    scope,
    rules,
    reason,
    at: text.slice(range.start, range.end),
  }));
}

function first(text: string) {
  const [one, ...more] = suppressionsOf(text);
  assert.deepEqual(more, []);
  return one && [one.scope, one.rules.join(" "), one.reason];
}

describe("suppression comments", () => {
  for (const [text, ...expected] of [
    [
      "<!-- playbook-disable-next-line link-broken -- moves soon -->",
      "next-line",
      "link-broken",
      "moves soon",
    ],
    [
      "<!-- playbook-disable link-broken -- old wiki -->",
      "disable",
      "link-broken",
      "old wiki",
    ],
    [
      "<!-- playbook-enable link-broken -->",
      "enable",
      "link-broken",
      undefined,
    ],
    ["<!-- playbook-enable -->", "enable", "", undefined],
    [
      "<!--playbook-disable link-broken--reason-->",
      "disable",
      "link-broken--reason",
      undefined,
    ],
    ["<!--playbook-disable a --reason-->", "disable", "a", "reason"],
    ["<!-- playbook-disable a b,c, d -- why -->", "disable", "a b c d", "why"],
    [
      "<!-- playbook-disable a -- why -- really -->",
      "disable",
      "a",
      "why -- really",
    ],
    ["<!-- playbook-disable a — why -->", "disable", "a", "why"],
    ["<!-- playbook-disable a -->", "disable", "a", undefined],
    ["<!-- playbook-disable a -- -->", "disable", "a", undefined],
    ["<!-- playbook-disable -->", "disable", "", undefined],
    ["<!-- playbook-disable -- because -->", "disable", "", "because"],
    [
      "<!--\n  playbook-disable a\n  -- a long\n  reason\n-->",
      "disable",
      "a",
      "a long reason",
    ],
    [
      "---\ntitle: x # playbook-disable a -- why\n---\n",
      "document",
      "a",
      "why",
    ],
    [
      "---\n# playbook-disable a b -- why\ntitle: x\n---\n",
      "document",
      "a b",
      "why",
    ],
    ["---\n#playbook-disable a\ntitle: x\n---\n", "document", "a", undefined],
    [
      "---\n# playbook-disable-next-line a -- why\ntitle: x\n---\n",
      "next-line",
      "a",
      "why",
    ],
    [
      "---\r\ntitle: x # playbook-disable a -- why\r\n---\r\n",
      "document",
      "a",
      "why",
    ],
  ] as const)
    it(`says ${expected.slice(0, 2).join(" ")}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(first(text), expected);
    });

  for (const text of [
    "<!-- playbook-disabled a -->",
    "<!-- playbook-disable-file a -->",
    "<!-- not playbook-disable a -->",
    "playbook-disable a",
    "<!-- playbook-disable a",
    "```\n<!-- playbook-disable a -- b -->\n```\n",
    "    <!-- playbook-disable a -- b -->\n",
    "Write `<!-- playbook-disable a -- b -->` above it.",
    "Write ``<!-- playbook-disable a ` b -->`` above it.",
    "Write `one\n<!-- playbook-disable a -- b -->` above it.",
    '---\ntitle: "x # playbook-disable a"\n---\n',
    "---\ntitle: 'x # playbook-disable a'\n---\n",
    "---\ntext: |\n  # playbook-disable a\n---\n",
    '---\nlist:\n  - "# playbook-disable a"\n---\n',
    "---\ntitle: x#playbook-disable a\n---\n",
    "# playbook-disable a -- a heading of the body\n",
  ])
    it(`are not seen in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(suppressionsOf(text), []);
    });

  it("count behind code, and behind a backtick that closes nothing", () => {
    for (const before of [
      "`code` ",
      "a ` b ",
      "\\` ",
      "`a\n\nb` ",
      "<!-- ` --> ",
    ]) {
      const text = `${before}<!-- playbook-disable a -- b -->\n`;
      assert.equal(suppressionsOf(text).length, 1, before);
    }
  });

  it("know their place in a file with CRLF", () => {
    const text =
      "\uFEFF---\r\ntitle: x # playbook-disable a -- why\r\n---\r\n\r\n<!-- playbook-disable-next-line b -- why -->\r\ntext\r\n";
    assert.deepEqual(
      suppressionsOf(text).map(({ at }) => at),
      [
        "# playbook-disable a -- why",
        "<!-- playbook-disable-next-line b -- why -->",
      ],
    );
  });
});
