/** The registers of the example playbook say exactly what stands beside this file, and tell one story from document to document. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { main } from "../../src/cli/main.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** What is run, by the name of the file that holds its output. */
const RUNS: Readonly<Record<string, readonly string[]>> = {
  changes: ["changes"],
  "changes-of-a-week": ["changes", "--week", "2026-W50"],
  agenda: ["agenda", "--for", "MTG-023"],
  actions: ["actions"],
  roadmap: ["roadmap"],
  timeline: ["roadmap", "--timeline"],
  backlog: ["roadmap", "--backlog"],
  kpis: ["kpis"],
  lessons: ["lessons"],
  health: ["health", "--by", "department"],
};

describe("the registers of time of the example playbook", () => {
  for (const [name, argv] of Object.entries(RUNS))
    it(`are as expected: ${argv.join(" ")}`, async () => {
      const { code, out, err } = await register(...argv);
      assert.equal(code, 0, err);
      const place = new URL(`registers/${name}.expected.txt`, import.meta.url);
      if (process.env["UPDATE_EXPECTED"]) writeFileSync(place, out);
      assert.equal(
        out,
        readFileSync(place, "utf8"),
        "If every line is right, write it with `UPDATE_EXPECTED=1 npx mocha test/playbooks/time-registers.test.ts`.",
      );
    });

  it("lead from the spring post-mortem to the roadmap item that replaces the system", async () => {
    const [lesson] = (await rows("lessons")).filter(
      ({ postMortem }) => postMortem === "PM-001",
    );
    assert.deepEqual(lesson!["improvements"], [
      "IMP-001",
      "IMP-002",
      "IMP-003",
    ]);
    assert.deepEqual(lesson!["changes"], ["CHG-007", "CHG-008"]);
    assert.deepEqual(lesson!["systems"], ["SYS-001", "SYS-002"]);
    for (const rewritten of ["POL-002", "SOP-001"])
      assert.ok((lesson!["rewritten"] as string[]).includes(rewritten));
    assert.equal(lesson!["open"], 0);

    const changes = await rows("changes");
    const repair = changes.find(({ change }) => change === "CHG-008")!;
    assert.equal(repair["outcome"], "successful");
    assert.ok((repair["approvedBy"] as string[]).includes("Henrik Dahl"));
    assert.deepEqual(repair["concerns"], []);
    assert.deepEqual(repair["systems"], ["Ridgeline CRM", "Postrider"]);

    const replace = (await rows("roadmap")).find(
      ({ item }) => item === "RM-001",
    )!;
    assert.deepEqual(replace["dependsOn"], ["CHG-008", "IMP-003"]);
    assert.deepEqual(replace["retires"], ["Postrider"]);

    const kpis = await rows("kpis");
    for (const goal of replace["goals"] as string[]) {
      const kpi = kpis.find((each) => each["kpi"] === goal)!;
      assert.ok((kpi["roadmap"] as string[]).includes("RM-001"), goal);
    }

    const done = (await rows("actions", "--all")).filter(
      ({ from }) => from === "PM-001",
    );
    assert.equal(done.length, 6);
    const became = done.flatMap(({ improvement }) => improvement ?? []).sort();
    assert.deepEqual(became, ["IMP-001", "IMP-002", "IMP-003"]);
  });
});

async function rows(
  ...argv: readonly string[]
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { out } = await register(...argv, "--format", "jsonl");
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

/** Runs a command beside the example, in a terminal of 110 columns without colours. */
async function register(
  ...argv: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await main({
    argv: [...argv, "example", "--today", "2026-11-20"],
    cwd: HERE,
    env: { NO_COLOR: "1" },
    files: nodeFiles,
    stdout: {
      isTerminal: true,
      width: 110,
      write: (text) => void (out += text),
    },
    stderr: {
      isTerminal: false,
      width: 110,
      write: (text) => void (err += text),
    },
    readStdin: () => Promise.resolve(""),
    today: () => "2026-11-20",
    now: () => 0,
  });
  return { code, out, err };
}
