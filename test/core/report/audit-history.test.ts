import assert from "node:assert/strict";
import {
  memoryHost,
  openSession,
  registerJsonl,
} from "../../../src/core/index.ts";
import { historyTable } from "../../../src/core/report/audit/audit-history.ts";

const ROW = {
  date: "2026-05-01",
  version: "1.1",
  who: "Jane",
  what: "Reviewed",
};

/** The rows of the history that a policy keeps below a heading. */
async function rows(heading: string, table: string) {
  const { result } = await openSession(
    memoryHost({
      "policies/a.md": `---\nid: POL-001\n---\n\n# A\n\n## ${heading}\n\n${table}\n\n## Scope\n`,
    }),
    { today: "2026-11-21" },
  );
  const lines = registerJsonl(historyTable(result.playbook)).split("\n");
  return lines.slice(0, -1).map((line) => {
    const { date, version, who, what } = JSON.parse(line) as typeof ROW;
    return { date, version, who, what };
  });
}

describe("the history of a document", () => {
  const MARKDOWN =
    "| Version | Date | Author | Change |\n|---|---|---|---|\n| 1.1 | 2026-05-01 | Jane | Reviewed |";
  const HTML = `<table>
<tr><th>Version</th><th>Date</th><th>Author</th><th>Change</th></tr>

<tr><td>1.1</td><td>2026-05-01</td><td>Jane</td><td>Reviewed</td></tr>
</table>`;
  for (const [what, heading, table, expected] of [
    ["a table", "Revision history", MARKDOWN, [ROW]],
    ["a table in HTML", "Revision history", HTML, [ROW]],
    ["one of another section", "Roles", HTML, []],
    [
      "one in a code block",
      "Revision history",
      `\`\`\`html\n${HTML}\n\`\`\``,
      [],
    ],
    ["one in a comment", "Revision history", `<!--\n${HTML}\n-->`, []],
  ] as const)
    it(`is read from ${what}: ${expected.length}`, async () =>
      assert.deepEqual(await rows(heading, table), expected));
});
