/** Sections under a label in place of a heading. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";

const HEAD = "---\ntype: post-mortem\n---\n\n# It broke\n\n";

async function missing(body: string): Promise<readonly string[]> {
  const { result } = await openSession(memoryHost({ "a.md": HEAD + body }), {
    today: "2026-11-28",
  });
  return result.diagnostics.flatMap(({ rule, about }) =>
    rule === "section-missing" ? [about?.section ?? ""] : [],
  );
}

describe("a section under a label", () => {
  for (const [what, body] of [
    ["with a colon behind", "**Resolution**: We turned it off.\n"],
    ["with a colon inside", "**Resolution:** We turned it off.\n"],
    ["in an item", "- **Resolution**: We turned it off.\n"],
    ["in an item below another", "- **Context**:\n  - **Resolution**: Off.\n"],
    ["in a line of its own", "**Resolution**\n\nWe turned it off.\n"],
    ["over its text", "__Resolution__\nWe turned it off.\n"],
    [
      "in a row of a table",
      "| | |\n|-|-|\n| **Resolution** | We turned it off |\n",
    ],
  ] as const)
    it(`is there ${what}`, async () => {
      assert.ok(!(await missing(body)).includes("Resolution"));
    });

  for (const [what, body] of [
    ["a word in bold", "**Resolution** came late.\n"],
    ["a word in a sentence", "Our **Resolution**: none.\n"],
    ["an empty row of a table", "| a | b |\n|-|-|\n| Resolution | |\n"],
    [
      "a row of a wider table",
      "| a | b | c |\n|-|-|-|\n| Resolution | x | y |\n",
    ],
  ] as const)
    it(`is not ${what}`, async () => {
      assert.ok((await missing(body)).includes("Resolution"));
    });
});
