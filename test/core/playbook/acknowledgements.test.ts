/** Who must confirm, and whose confirmation still counts. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import {
  majorOf,
  readingDutiesOf,
} from "../../../src/core/subjects/acknowledgement/acknowledgements.ts";

const PEOPLE = `people:
  - { id: maria, name: Maria Lopez, team: brand }
  - { id: tom, name: Tom Fry, team: it }
  - { id: eva, name: Eva Lind, team: it, since: 2026-11-15 }
  - { id: ana, name: Ana Silva, team: brand, left_on: 2026-03-31 }
teams:
  - { id: marketing, name: Marketing }
  - { id: brand, name: Brand, department: marketing }
  - { id: it, name: IT }
roles:
  - { id: dpo, name: Data protection officer, holder: tom }
`;

/** Each person who must, with the state. */
async function states(
  from: string,
  log: string,
  version = "2.1",
): Promise<readonly string[]> {
  const session = await openSession(
    memoryHost({
      "people.yaml": PEOPLE,
      "policies/a.md": `---\nid: POL-001\nstatus: active\nversion: "${version}"\neffective_date: 2026-11-01\nacknowledgement: { required_from: ${from}, within_days: 14 }\n---\n\n## Acknowledgements\n\n| Version | Person | On |\n| --- | --- | --- |\n${log}`,
    }),
    { today: "2026-11-21" },
  );
  return readingDutiesOf(session.result.playbook).flatMap(
    ({ acknowledgements }) =>
      acknowledgements.map(
        ({ person, state, due }) => `${person.id} ${state} ${due}`,
      ),
  );
}

describe("reading duties", () => {
  it("fall to the people of a department, its teams included, to holders of roles, and to nobody who has left", async () => {
    assert.deepEqual(await states("Marketing", ""), [
      "maria overdue 2026-11-15",
    ]);
    assert.deepEqual(await states("[dpo, Maria Lopez]", ""), [
      "maria overdue 2026-11-15",
      "tom overdue 2026-11-15",
    ]);
  });

  it("give newcomers their days from the first one on", async () => {
    assert.deepEqual(await states("IT", ""), [
      "tom overdue 2026-11-15",
      "eva open 2026-11-29",
    ]);
  });

  it("are met by any minor version, and asked anew by a major one", async () => {
    const log =
      "| 2.0 | Tom Fry | 2026-06-01 |\n| 1.9 | Eva Lind | 2026-06-01 |\n";
    assert.deepEqual(await states("IT", log), [
      "tom done 2026-11-15",
      "eva outdated 2026-11-29",
    ]);
    assert.deepEqual(await states("IT", log, "3.0"), [
      "tom overdue 2026-11-15",
      "eva outdated 2026-11-29",
    ]);
  });

  for (const [version, major] of [
    ["2.1", "2"],
    ["v2", "2"],
    ["Version 3.0", "3"],
    ["2026.1", "2026"],
    ["7", "7"],
    ["", "1"],
    [undefined, "1"],
  ] as const)
    it(`${version ?? "no version"} is of major version ${major}`, () =>
      assert.equal(majorOf(version), major));
});
