import assert from "node:assert/strict";
import { run } from "./run.ts";

const CONFIG = {
  "playbook.config.yaml": `exclude: [archive/**]
types:
  policy:
    folder: governance
  brief:
    title: Brief
    fields:
      region: { kind: one-of, values: [emea, us] }
review:
  dueSoon: 6 weeks
  intervals: { sop: 1 month }
rules:
  owner-missing: warning
  draft-stale:
    days: 60
`,
  "policies/gifts.md": "---\ntype: policy\n---\n\n# Gifts\n",
};

interface Row {
  readonly setting: string;
  readonly value: unknown;
  readonly from: string;
  readonly line: number | null;
}

async function settings(
  argv: readonly string[] = [],
  files: Readonly<Record<string, string>> = CONFIG,
): Promise<ReadonlyMap<string, Omit<Row, "setting">>> {
  const { code, out, err } = await run(
    ["config", "--print", "--format", "json", ...argv],
    files,
  );
  assert.equal(code, 0, err);
  const json = JSON.parse(out) as { settings: readonly Row[] };
  return new Map(json.settings.map(({ setting, ...rest }) => [setting, rest]));
}

describe("playbook config", () => {
  it("shows what holds and the line that says so", async () => {
    const { code, out } = await run(["config", "--print"], CONFIG);
    assert.equal(code, 0);
    assert.match(out, /^ {2}Setting +From +Value\n/);
    for (const line of [
      /^ {2}exclude +playbook\.config\.yaml:1 +archive\/\*\*$/m,
      /^ {2}people +default +people\.yaml$/m,
      /^ {2}types\.policy\.folders +playbook\.config\.yaml:4 +governance, policies/m,
      /^ {2}types\.brief\.plural +default +Briefs$/m,
      /^ {2}types\.brief\.fields\.region\.values +playbook\.config\.yaml:8 +emea, us$/m,
      /^ {2}rules\.owner-missing +playbook\.config\.yaml:13 +warning$/m,
      /^ {2}rules\.draft-stale +default +info$/m,
      /^ {2}rules\.draft-stale\.days +playbook\.config\.yaml:15 +60$/m,
      /^ {2}review\.intervals\.sop +playbook\.config\.yaml:11 +1 month$/m,
      /^ {2}review\.intervals\.policy +default +1 year$/m,
      /^ {2}review\.dueSoon +playbook\.config\.yaml:10 +42 days$/m,
    ])
      assert.match(out, line);
    assert.equal((await run(["config"], CONFIG)).out, out);
  });

  it("writes JSON with the playbook, the day and every setting", async () => {
    const { out } = await run(["config", "--format", "json"], CONFIG);
    const json = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual(Object.keys(json), [
      "schemaVersion",
      "playbook",
      "today",
      "settings",
    ]);
    assert.deepEqual(
      [json["schemaVersion"], json["playbook"], json["today"]],
      [1, "playbook", "2026-11-21"],
    );
    const all = await settings();
    assert.deepEqual(all.get("rules.draft-stale.days"), {
      value: 60,
      from: "playbook.config.yaml",
      line: 15,
    });
    assert.deepEqual(all.get("baseline"), {
      value: "playbook.baseline.json",
      from: "default",
      line: null,
    });
  });

  it("shows the bare defaults with --no-config", async () => {
    const all = await settings(["--no-config"]);
    assert.deepEqual(
      [...all.values()].filter(({ from }) => from !== "default"),
      [],
    );
    assert.equal(all.get("rules.owner-missing")?.value, "error");
    assert.equal(all.has("types.brief.title"), false);
    assert.deepEqual(all, await settings([], {}));
  });

  it("names the option, or the other file, that a setting comes from", async () => {
    const all = await settings(["--rule", "owner-missing=hint"]);
    assert.deepEqual(all.get("rules.owner-missing"), {
      value: "hint",
      from: "--rule",
      line: null,
    });
    const other = await settings(["--config", "strict.yaml"], {
      ...CONFIG,
      "strict.yaml": "rules:\n  owner-missing: info\n",
    });
    assert.deepEqual(other.get("rules.owner-missing"), {
      value: "info",
      from: "strict.yaml",
      line: 2,
    });
    const { code, err } = await run(["config", "--rule", "owner-missing"]);
    assert.equal(code, 2);
    assert.match(err, /needs a severity here/);
  });

  it("shows a setting under the present name of its rule", async () => {
    const all = await settings([], {
      "playbook.config.yaml": "rules:\n  charter-meeting-overdue: error\n",
    });
    assert.deepEqual(all.get("rules.meeting-overdue"), {
      value: "error",
      from: "playbook.config.yaml",
      line: 2,
    });
  });

  it("says what does not hold because it is wrong", async () => {
    const { code, out, err } = await run(["config"], {
      "playbook.config.yaml": "people: ../people.yaml\n",
    });
    assert.equal(code, 2);
    assert.match(out, /^ {2}people +default +people\.yaml$/m);
    assert.match(
      err,
      /^playbook\.config\.yaml:1: `people` is `\.\.\/people\.yaml`; it has to be a path inside the playbook's folder\.\n/,
    );
  });
});

describe("--no-config", () => {
  const lint = (argv: readonly string[], files = CONFIG) =>
    run(["lint", "--format", "json", ...argv], files);

  it("reads the playbook as if there were no settings", async () => {
    const path = "policies/gifts.md";
    const without = { [path]: CONFIG[path] };
    const bare = await run(["lint", "--format", "json"], without);
    assert.equal((await lint(["--no-config"])).out, bare.out);
    assert.notEqual((await lint([])).out, bare.out);
  });

  it("keeps the folder of the settings as the root", async () => {
    const { out } = await lint(["--no-config", "policies/gifts.md"]);
    const { root } = JSON.parse(out) as { root: string };
    assert.equal(root, ".");
  });

  it("holds for the rules too, and not together with --config", async () => {
    const { out } = await run(["rules", "--no-config"], CONFIG);
    assert.match(out, /^ {2}owner-missing +error/m);
    const { code, err } = await run(
      ["lint", "--no-config", "--config", "playbook.config.yaml"],
      CONFIG,
    );
    assert.equal(code, 2);
    assert.equal(
      err,
      "`--config` names settings and `--no-config` uses none; give one of the two.\n",
    );
  });
});
