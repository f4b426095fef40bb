/** What is a log of acknowledgements, and what only looks like one. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { logEntriesOf } from "../../../src/core/subjects/acknowledgement/acknowledgement-log.ts";

/** How many lines of a log a document with this body has. */
async function lines(type: string, title: string, columns: string) {
  const names = columns.split(", ");
  const row = (cells: readonly string[]): string =>
    `| ${cells.join(" | ")} |\n`;
  const table =
    row(names) + row(names.map(() => "---")) + row(names.map(() => "x"));
  const { result } = await openSession(
    memoryHost({
      "a.md": `---\ntype: ${type}\ntitle: ${title}\n---\n\n# ${title}\n\n${table}`,
    }),
    { today: "2026-11-21" },
  );
  return logEntriesOf(result.playbook).length;
}

describe("a log of acknowledgements", () => {
  for (const [title, columns, expected] of [
    ["Log", "Document, Version, Person, On", 1],
    ["People", "Policy, Name, Date", 1],
    ["People", "Version, Employee, Date, Signature", 1],
    ["People", "Signed by, Signed on", 1],
    ["Team", "Name, Department, Acknowledged on", 1],
    ["Team", "Document, Acknowledged by, Date, Status", 1],
    ["Acknowledgements", "Name, Date", 1],
    ["Attestations", "Who, When", 1],
    ["Acknowledgements", "Name, Date, What for", 0],
    ["Acknowledgements", "Person, Contribution", 0],
    ["Acknowledgements", "Document, Owner, Date", 0],
    ["Acknowledgements", "Version, Date, Name, Change", 0],
    ["Sign-off", "Task, Who, Date", 0],
    ["Team", "Name, Date", 0],
    ["History", "Version, Date, Name, Description", 0],
    ["Library", "Document, Name, Date, Next review", 0],
    ["Approvals", "Document, Name, Approved by, Date", 0],
  ] as const)
    for (const type of ["document", "sop"])
      it(`${columns} in a ${type} called ${title}: ${expected}`, async () =>
        assert.equal(await lines(type, title, columns), expected));
});
