/** Writing down what a document is. */

import assert from "node:assert/strict";
import {
  applyEdits,
  isTyped,
  memoryHost,
  openSession,
  possibleTypes,
  stateType,
} from "../../../src/core/index.ts";

async function offered(path: string, text: string) {
  const { result } = await openSession(memoryHost({ [path]: text }), {
    today: "2026-11-28",
  });
  return possibleTypes(result.playbook.byPath.get(path)!);
}

describe("what a document may be", () => {
  for (const [what, text, expected] of [
    [
      "makes front matter where there is none",
      "# Tone\n",
      "---\ntype: policy\n---\n\n# Tone\n",
    ],
    [
      "goes first in front matter",
      "---\n# ours\ntitle: Tone\n---\n",
      "---\ntype: policy\n# ours\ntitle: Tone\n---\n",
    ],
    [
      "keeps the line breaks of Windows",
      "---\r\ntitle: Tone\r\n---\r\n",
      "---\r\ntype: policy\r\ntitle: Tone\r\n---\r\n",
    ],
    [
      "stays behind a byte order mark",
      "\ufeff# Tone\n",
      "\ufeff---\ntype: policy\n---\n\n# Tone\n",
    ],
  ] as const)
    it(`${what} when it is written down`, async () => {
      const path = "brand-policies/tone.md";
      const [first, ...others] = await offered(path, text);
      assert.deepEqual(others, []);
      assert.equal(first!.reason, "lies in the folder `brand-policies`");
      const after = applyEdits(text, [stateType(text, first!.type)!]);
      assert.equal(after, expected);
      const { result } = await openSession(memoryHost({ [path]: after }), {
        today: "2026-11-28",
      });
      const document = result.playbook.byPath.get(path)!;
      assert.ok(isTyped(document) && document.typeSource === "front-matter");
    });

  for (const text of [
    "---\n{title: Tone}\n---\n",
    "---\n  title: Tone\n---\n",
    "---\r# Tone\r",
    "---\ntitle: Tone\n",
  ])
    it(`is not written into ${JSON.stringify(text)}`, async () => {
      const [first] = await offered("brand-policies/tone.md", "# Tone\n");
      assert.equal(stateType(text, first!.type), undefined);
    });

  it("is nothing where a document has a type, or nothing speaks for one", async () => {
    assert.deepEqual(await offered("policies/tone.md", "# Tone\n"), []);
    assert.deepEqual(await offered("tone.md", "# Tone\n"), []);
  });
});
