/** What documents are called in lists. */

import assert from "node:assert/strict";
import {
  displayTitle,
  memoryHost,
  openSession,
} from "../../../src/core/index.ts";

describe("the title of a document", () => {
  for (const [what, text, expected] of [
    [
      "its field, without a type too",
      "---\ntitle: Accounts\n---\n\n## Roles\n",
      "Accounts",
    ],
    ["its field in other letters", "---\nTitle: Accounts\n---\n", "Accounts"],
    ["its first heading", "# Accounts\n\n## Roles\n", "Accounts"],
    [
      "the only heading of the highest level",
      "## Accounts\n\n### Roles\n",
      "Accounts",
    ],
    [
      "its file where no heading is above the others",
      "## Roles\n\n## Tasks\n",
      "a",
    ],
    ["a heading without its attributes", "# Set up {#set-up}\n", "Set up"],
    [
      "a heading with characters written as entities",
      "# Logging in &amp; networks\n",
      "Logging in & networks",
    ],
    [
      "its file where a generator writes the heading",
      "# <%= current_page.title %>\n",
      "a",
    ],
  ] as const)
    it(`is ${what}`, async () => {
      const { result } = await openSession(memoryHost({ "a.md": text }), {
        today: "2026-11-28",
      });
      assert.equal(displayTitle(result.playbook.byPath.get("a.md")!), expected);
    });
});
