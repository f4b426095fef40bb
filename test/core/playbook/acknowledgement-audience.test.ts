/** Who must read a document, as people write it. */

import assert from "node:assert/strict";
import { parseDocument } from "../../../src/core/document/document.ts";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { readAudience } from "../../../src/core/subjects/acknowledgement/acknowledgement-audience.ts";

const PEOPLE = `people:
  - { id: maria, name: Maria Lopez, team: marketing }
  - { id: tom, name: Tom Fry, team: sales, left_on: 2026-03-31 }
  - { id: kim, name: "Ode, Kim" }
teams:
  - { id: marketing, name: Marketing }
  - { id: sales, name: Sales }
roles:
  - { id: dpo, name: Data protection officer, holder: maria }
  - { id: cmo, name: Chief marketing officer }
`;

async function audienceOf(written: string, hasRegister = true) {
  const { result } = await openSession(
    memoryHost(hasRegister ? { "people.yaml": PEOPLE } : {}),
    { today: "2026-11-21" },
  );
  const { frontMatter } = parseDocument(
    "a.md",
    `---\nwho: ${written}\n---\n`,
    "outline",
  );
  const { people, unknown } = readAudience(
    frontMatter!.entries[0]!.value,
    hasRegister ? result.playbook.people : undefined,
  );
  return [people.map(({ id }) => id), unknown.map(({ text }) => text)];
}

describe("who must read a document", () => {
  for (const [written, people, unknown] of [
    ["everyone", ["maria", "tom", "kim"], []],
    ['" All staff "', ["maria", "tom", "kim"], []],
    ["marketing, dpo", ["maria"], []],
    ["Sales ; Maria Lopez", ["maria", "tom"], []],
    ["'Ode, Kim'", ["kim"], []],
    ["[Sales, nobody of ours]", ["tom"], ["nobody of ours"]],
    ["Chief marketing officer", [], ["Chief marketing officer"]],
    ["'Sales,, Agency,'", ["tom"], ["Agency"]],
  ] as const)
    it(`by \`${written}\``, async () =>
      assert.deepEqual(await audienceOf(written), [people, unknown]));

  it("is not known without a register", async () =>
    assert.deepEqual(await audienceOf("everyone, Maria", false), [[], []]));
});
