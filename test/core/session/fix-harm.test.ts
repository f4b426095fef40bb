/** A fix never harms: what it does not speak of says afterwards what it said before, to us and to other programs. */

import assert from "node:assert/strict";
import { load } from "js-yaml";
import {
  applySafeFixes,
  memoryHost,
  openSession,
} from "../../../src/core/index.ts";

async function fixedText(text: string, others: Record<string, string> = {}) {
  const session = await openSession(memoryHost({ ...others, "a.md": text }), {
    today: "2026-11-28",
  });
  const promised = session.result.diagnostics.filter(
    ({ path, fixes }) => path === "a.md" && fixes.some(({ safe }) => safe),
  ).length;
  const { files } = await applySafeFixes(session, () => ({ text }));
  return { promised, after: files.get("a.md")?.after ?? text };
}

describe("safe fixes", () => {
  for (const [name, text] of [
    [
      "a quote that is closed further down",
      '---\ntype: policy\ntitle: "A long\nowner: x\nstatus: draft"\n---\n',
    ],
    [
      "a quoted title over two lines",
      '---\ntype: policy\ntitle: "A long\n\n  title"\nstatus: draft\n---\n',
    ],
    [
      "a text with blank lines",
      "---\ntype: policy\nsummary: |\n  One\n\n  Two: three\nstatus: draft\n---\n",
    ],
    [
      "a quote that closes below a blank line",
      '---\ntype: policy\ntitle: "A\n\nB"\nstatus: draft\n---\n',
    ],
    [
      "keys in camelCase",
      "---\ntype: policy\nlastReviewed: 2026-10-01\nnextReview: 2027-10-01\n---\n",
    ],
  ])
    it(`leave alone and promise nothing about ${name}`, async () => {
      const { promised, after } = await fixedText(text!, {
        "b.md": "---\ntype: policy\nlast_reviewed: 2026-10-01\n---\n",
        "c.md": "---\ntype: policy\nlast_reviewed: 2026-10-01\n---\n",
      });
      assert.equal(after, text);
      assert.equal(promised, 0);
    });

  for (const [name, block] of [
    [
      "a colon in a title",
      "type: policy\ntitle: Consent: e-mail\nowner: dpo\nsidebar_position: 3",
    ],
    [
      "a day without zeros",
      "type: policy\ncreated: 2026-3-1\nowner: dpo\nmenu: { weight: 3 }",
    ],
    ["a reserved character", "type: policy\nowner: @dpo\nlayout: page"],
    ["an indented fence", null],
  ] as const)
    it(`leave front matter readable after ${name}`, async () => {
      const text =
        block === null
          ? "  ---\n  type: policy\n  owner: dpo\n  ---\n\n# X\n"
          : `---\n${block}\n---\n\n# X\n`;
      const { promised, after } = await fixedText(text);
      assert.equal(promised > 0, true);
      const read = load(after.split("---\n")[1]!);
      assert.equal((read as { type: string }).type, "policy");
    });
});
