import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";

const PEOPLE = `people:
  - { id: ana, name: Ana Lopez }
  - { id: tom, name: Tom Fry, left_on: 2026-10-31 }
teams:
  - { id: sm, name: Sales and Marketing }
`;

/** What the rule says of one line of minutes. */
async function said(line: string, people: string | undefined): Promise<string> {
  const { result } = await openSession(
    memoryHost({
      ...(people !== undefined && { "people.yaml": people }),
      "a.md": `---\ntype: meeting\nstatus: held\ndate: 2026-11-20\n---\n\n## Actions\n\n${line}\n`,
    }),
    { today: "2026-11-28" },
  );
  return result.diagnostics
    .filter(({ rule }) => rule === "action-item-owner-unknown")
    .map(({ message }) => message.replace(/[;,] (?:give|so) [^]*$/, ""))
    .join(" ");
}

describe("action-item-owner-unknown", () => {
  for (const [line, expected] of Object.entries({
    "- [ ] Send it (@ana)": "",
    "- [ ] Send it (Ana)": "",
    "- [ ] Sales and Marketing to send it": "",
    "- [x] Send it (@tom)": "",
    "- [-] Send it (@tom)": "",
    "- [ ] Send it (@tom)": "`@tom` left on `2026-10-31`",
    "- [ ] Ana and Tom Fry to send it": "`Tom Fry` left on `2026-10-31`",
    "- [ ] Send it (@eve)": "`@eve` is not in the people register",
    "- Proposed: send it (@eve)": "",
  }))
    it(line, async () => assert.equal(await said(line, PEOPLE), expected));

  it("says nothing where there is no register", async () =>
    assert.equal(await said("- [ ] Send it (@eve)", undefined), ""));
});
