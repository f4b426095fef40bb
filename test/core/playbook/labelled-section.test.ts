/** Sections under a label in place of a heading. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { actionItemsOf } from "../../../src/core/subjects/action/action-items.ts";

const HEAD = "---\ntype: post-mortem\n---\n\n# It broke\n\n";

async function missing(body: string): Promise<readonly string[]> {
  const { result } = await openSession(memoryHost({ "a.md": HEAD + body }), {
    today: "2026-11-28",
  });
  return result.diagnostics.flatMap(({ rule, about }) =>
    rule === "section-missing" ? [about?.section ?? ""] : [],
  );
}

/** The action items of a post-mortem. */
async function actions(body: string): Promise<readonly string[]> {
  const { result } = await openSession(memoryHost({ "a.md": HEAD + body }), {
    today: "2026-11-28",
  });
  const text = HEAD + body;
  return actionItemsOf(result.playbook.typed[0]!, undefined).map((item) => {
    for (const { range, text: said } of item.owners)
      assert.equal(text.slice(range.start, range.end), said);
    return [item.text, ...item.owners.map((owner) => owner.text)].join(" | ");
  });
}

describe("actions under a label", () => {
  for (const [what, body, expected] of [
    [
      "below an item",
      "- **Impact**: Some.\n\n- **Review actions**:\n  - Fix it (@ana)\n  - Tell all\n\n- **Context**:\n  - It broke\n",
      ["Fix it | @ana", "Tell all"],
    ],
    [
      "behind an item that stands alone",
      "- **Actions following review**:\n\n1. Fix it (@ana)\n2. Tell all\n\n- **Context**: It broke\n",
      ["Fix it | @ana", "Tell all"],
    ],
    [
      "below a line, up to the next label",
      "**Future actions**\n\n- **Check it**: (@ana)\n  - at night\n\n**Context**\n\n- It broke\n",
      ["**Check it** | @ana"],
    ],
    [
      "below a line, up to a paragraph",
      "**Actions:**\n\n- Fix it\n\nWe saw:\n\n- It broke\n",
      ["Fix it"],
    ],
    [
      "up to a heading",
      "**Actions:**\n\n- Fix it\n\n## Context\n\n- It broke\n",
      ["Fix it"],
    ],
    ["that are none", "- **Review actions**:\n  - N/A\n", []],
    [
      "only where no heading has them",
      "- **Follow-up**:\n  - Read it\n\n## Action items\n\n- Fix it\n",
      ["Fix it"],
    ],
    ["in a word", "- The **Review actions** were:\n  - Fix it\n", []],
  ] as const)
    it(`are read ${what}`, async () => {
      assert.deepEqual(await actions(body), expected);
    });
});

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
