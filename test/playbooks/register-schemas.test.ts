/** What the registers of the example playbook are in JSON is what their schemas promise. */

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { main } from "../../src/cli/main.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";
import {
  evidenceRegister,
  memoryHost,
  openSession,
  registerJson,
  registerJsonl,
  REGISTERS,
} from "../../src/core/index.ts";
import { registerSchemas } from "../../src/generate/register-schemas.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** What is run for each register; more than one command where its columns differ. */
const RUNS: Readonly<Record<string, readonly string[]>> = {
  acknowledgements: ["acknowledgements", "acknowledgements --reminders"],
  actions: ["actions --all"],
  backlog: ["roadmap --backlog"],
  changes: ["changes", "changes --by week"],
  departure: ["people --without tom-osei"],
  duties: ["people tom-osei", "people ines-duarte"],
  glossary: ["glossary"],
  health: ["health", "health --by team"],
  impact: ["systems --impact SYS-002"],
  kpis: ["kpis"],
  lessons: ["lessons"],
  list: ["list", "review --all"],
  people: ["people"],
  raci: ["raci", "raci --hand-overs"],
  raciOfRole: ["raci --role IT"],
  renewals: ["systems --renewals"],
  roadmap: ["roadmap"],
  systems: ["systems"],
};

describe("the schemas of registers", () => {
  for (const [name, runs] of Object.entries(RUNS))
    for (const run of runs)
      it(`hold for \`playbook ${run}\``, async () => {
        const json = await output(...run.split(" "), "--format", "json");
        const lines = await output(...run.split(" "), "--format", "jsonl");
        assert.notEqual(lines, "", "There is no row to look at.");
        assertValid(name, json, lines);
      });

  it("hold for the evidence of reviews", async () => {
    const session = await openSession(memoryHost({}), { today: "2026-11-20" });
    const review = {
      path: "a.md",
      title: "A",
      day: "2026-10-01",
      person: "Ana",
      commit: "abc",
      isDateOnly: true,
      together: 1,
    };
    const evidence = {
      commits: 1,
      from: "2026-10-01",
      reviews: [review],
      changedSinceReview: [],
      changedSinceApproval: [],
      rewrittenOn: undefined,
    };
    const register = evidenceRegister(evidence, session.result.playbook);
    assertValid(
      "reviews",
      registerJson(register, "example"),
      registerJsonl(register),
    );
  });

  it("are all looked at here", () => {
    assert.deepEqual(
      [...Object.keys(RUNS), "reviews"].sort(),
      REGISTERS.map(({ name }) => name).sort(),
    );
  });

  it("refuse a row with a column too few or too many", async () => {
    const json = await output("roadmap", "--backlog", "--format", "json");
    const { backlog, ...around } = JSON.parse(json) as { backlog: object[] };
    const isValid = validator("backlog");
    assert.ok(isValid({ ...around, backlog }));
    for (const row of [{}, { ...backlog[0], more: 1 }])
      assert.ok(!isValid({ ...around, backlog: [row] }));
  });
});

function validator(name: string): (data: unknown) => boolean {
  const path = `schemas/registers/${name}.schema.json`;
  const artefact = registerSchemas().find((each) => each.path === path);
  const schema = JSON.parse(artefact!.text) as object;
  return (data) => new Ajv().validate(schema, data) === true;
}

/** JSON as a whole, and each line of JSON Lines as one of its rows. */
function assertValid(name: string, json: string, lines: string): void {
  const whole = JSON.parse(json) as Record<string, unknown>;
  assert.ok(validator(name)(whole), json);
  assert.deepEqual(
    lines
      .split("\n")
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line)),
    Array.isArray(whole) ? whole : whole[name],
  );
}

/** What a command writes beside the example. */
async function output(...argv: readonly string[]): Promise<string> {
  let out = "";
  const silent = { isTerminal: false, width: 80, write: () => {} };
  const code = await main({
    argv: [...argv, "--root", "example"],
    cwd: HERE,
    env: {},
    files: nodeFiles,
    stdout: { ...silent, write: (text) => void (out += text) },
    stderr: silent,
    readStdin: () => Promise.resolve(""),
    today: () => "2026-11-20",
    now: () => 0,
  });
  assert.equal(code, 0);
  return out;
}
