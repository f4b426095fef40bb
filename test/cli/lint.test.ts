import assert from "node:assert/strict";
import { run, type Machine } from "./run.ts";

/** A playbook in a folder of a repository. */
const FILES: Readonly<Record<string, string>> = {
  "/work/.git/HEAD": "",
  "playbook.config.yaml": "rules:\n  section-missing: off\n",
  "policies/brand.md": policy("Brand", "owner: TBD\n"),
  "policies/consent.md": policy("Consent", "owner: dpo\n"),
  "sops/launch.md":
    "---\ntitle: Launch\nstatus: draft\nowner: TBD\n---\n\n1. Go\n",
};

function policy(title: string, more: string): string {
  return `---\ntype: policy\ntitle: ${title}\nstatus: active\nlast_reviewed: 2026-11-01\n${more}---\n`;
}

/** The rules that keep these tests independent of others. */
const ONLY = ["--rule", "owner-missing", "--rule", "review-overdue"];

async function found(
  argv: readonly string[],
  machine: Machine = {},
  files = FILES,
): Promise<readonly string[]> {
  const { out, err } = await run(
    ["lint", "--format", "json", ...ONLY, ...argv],
    files,
    machine,
  );
  assert.ok(out !== "", err);
  const { root, findings } = JSON.parse(out) as {
    root: string;
    findings: { path: string; rule: string }[];
  };
  return findings.map(({ path, rule }) => `${root}: ${path} ${rule}`);
}

const BRAND = "policies/brand.md owner-missing";
const LAUNCH = "sops/launch.md owner-missing";

describe("playbook lint", () => {
  describe("finds the playbook", () => {
    it("in the working directory", async () =>
      assert.deepEqual(await found([]), [`.: ${BRAND}`, `.: ${LAUNCH}`]));

    it("above a folder or a file, and shows what lies there", async () => {
      assert.deepEqual(await found(["sops"]), [`.: ${LAUNCH}`]);
      assert.deepEqual(await found(["policies/brand.md"]), [`.: ${BRAND}`]);
      assert.deepEqual(
        await found(["./policies/../policies", "/work/playbook/sops/"]),
        [`.: ${BRAND}`, `.: ${LAUNCH}`],
      );
      assert.deepEqual(
        await found(["."], { cwd: "/work/playbook/sops" }, abs()),
        [`..: ${LAUNCH}`],
      );
    });

    it("below the working directory", async () =>
      assert.deepEqual(await found(["playbook"], { cwd: "/work" }, abs()), [
        `playbook: ${BRAND}`,
        `playbook: ${LAUNCH}`,
      ]));

    it("not beyond the repository", async () =>
      assert.deepEqual(
        await found(
          ["policies"],
          {},
          {
            ...FILES,
            ".git/HEAD": "",
            "playbook.config.yaml": "",
            "/work/playbook.config.yaml": "x: y",
          },
        ),
        [`.: ${BRAND}`],
      ));

    it("in the folder that is given, where there are no settings", async () => {
      const files = Object.fromEntries(
        Object.entries(FILES).filter(([path]) => path.endsWith(".md")),
      );
      assert.deepEqual(await found(["policies"], {}, files), [
        "policies: brand.md owner-missing",
      ]);
      assert.deepEqual(await found(["policies", "sops"], {}, files), [
        `.: ${BRAND}`,
        `.: ${LAUNCH}`,
      ]);
    });

    it("where it is told", async () =>
      assert.deepEqual(await found(["--root", "policies"]), [
        "policies: brand.md owner-missing",
      ]));

    it("whatever the case of a path", async () =>
      assert.deepEqual(await found(["Policies/BRAND.md"]), [`.: ${BRAND}`]));
  });

  describe("cannot run", () => {
    const cases: readonly [string, readonly string[], RegExp][] = [
      [
        "without such a path",
        ["sobs"],
        /^There is no `sobs`\. Did you mean `sops`\?\n$/,
      ],
      [
        "on a path outside",
        ["--root", "sops", "policies"],
        /^`policies` lies outside the playbook in `sops`\.\n$/,
      ],
      [
        "without documents",
        ["--root", "/work/empty"],
        /^There is no folder `\/work\/empty`\.\n$/,
      ],
      [
        "on files that are no documents",
        ["notes.txt"],
        /^There is no document to check in `notes\.txt`\./,
      ],
      [
        "with a rule that does not exist",
        ["--rule", "owner-mising"],
        /^There is no rule `owner-mising`\. Did you mean `owner-missing`\?\n$/,
      ],
      [
        "with a severity that does not exist",
        ["--rule", "owner-missing=warn"],
        /^`warn` is no severity; write `--rule owner-missing=warning`/,
      ],
      [
        "with a number of warnings that is none",
        ["--max-warnings", "few"],
        /^`--max-warnings few` is not a number/,
      ],
      [
        "with a format that does not exist",
        ["--format", "xml"],
        /^`--format` does not take `xml`; it takes `text`, `json`/,
      ],
      [
        "without the settings it is told to use",
        ["--config", "my.yaml"],
        /^There is no settings file `my\.yaml`\.\n$/,
      ],
      [
        "without the baseline it is told to use",
        ["--baseline", "my.json"],
        /^There is no baseline `my\.json`; add `--update-baseline`/,
      ],
      [
        "on standard input without a place for it",
        ["--stdin"],
        /add `--stdin-filename policies\/brand\.md`/,
      ],
    ];
    for (const [why, argv, message] of cases)
      it(why, async () => {
        const { code, out, err } = await run(["lint", ...argv], {
          ...FILES,
          "notes.txt": "",
        });
        assert.equal(code, 2);
        assert.equal(out, "");
        assert.match(err, message);
      });

    it("in an empty folder, and says how to go on", async () => {
      const { code, err } = await run(["lint"]);
      assert.equal(code, 2);
      assert.equal(
        err,
        "There is no document to check in this folder. It is empty. Name the playbook's folder: `playbook lint FOLDER`.\n",
      );
    });

    it("on several playbooks at once", async () => {
      const { code, err } = await run(["lint", "a", "b"], {
        "a/playbook.config.yaml": "",
        "a/x.md": "",
        "b/playbook.config.yaml": "",
        "b/x.md": "",
      });
      assert.equal(code, 2);
      assert.match(err, /belong to several playbooks/);
    });

    it("with broken settings, and shows only what is wrong there", async () => {
      const { code, out } = await run(["lint", "policies"], {
        ...FILES,
        "playbook.config.yaml": "includ: docs\n",
      });
      assert.equal(code, 2);
      assert.equal(
        out,
        `playbook.config.yaml
  1:1  error    The config has no setting \`includ\`. Did you mean \`include\`?  config-invalid

The settings could not be read as meant, so no document was checked. Correct them and run the command again.
1 error.
`,
      );
    });
  });

  describe("goes on", () => {
    for (const [settings, severity, message] of [
      ["owner-mising: off", "error", "There is no rule `owner-mising`."],
      ["owner-missing: eror", "error", "has to be one of"],
      ["draft-stale: { dayz: 3 }", "error", "has no setting `dayz`"],
      ["charter-meeting-overdue: off", "info", "is called `meeting-overdue`"],
    ] as const)
      it(`with \`${settings}\` in the settings, which is a finding`, async () => {
        const { out } = await run(["lint", "policies", "--format", "json"], {
          ...FILES,
          "playbook.config.yaml": `rules:\n  ${settings}\n`,
        });
        const found = (
          JSON.parse(out) as {
            findings: { rule: string; severity: string; message: string }[];
          }
        ).findings;
        const [said] = found.filter(({ rule }) => rule === "config-invalid");
        assert.equal(said?.severity, severity);
        assert.ok(said.message.includes(message), said.message);
        assert.ok(found.length > 1);
      });
  });

  describe("answers", () => {
    it("0 without errors, 1 with errors", async () => {
      const { code } = await run(["lint", ...ONLY], FILES);
      assert.equal(code, 1);
      const healthy = await run(
        ["lint", "policies/consent.md", ...ONLY],
        FILES,
      );
      assert.equal(healthy.code, 0);
      assert.equal(
        healthy.out,
        "1 of 3 documents checked as of 2026-11-21: 1 policy.\nNothing needs attention.\n",
      );
    });

    it("1 with more warnings than allowed", async () => {
      const warn = [
        "lint",
        "--rule",
        "owner-missing",
        "--rule",
        "owner-missing=warning",
      ];
      assert.equal((await run([...warn], FILES)).code, 0);
      assert.equal(
        (await run([...warn, "--max-warnings", "2"], FILES)).code,
        0,
      );
      const { code, err } = await run([...warn, "--max-warnings", "0"], FILES);
      assert.equal(code, 1);
      assert.match(
        err,
        /^There are \d+ warnings; `--max-warnings` allows 0\.\n$/,
      );
    });

    it("as of another day", async () => {
      const { out } = await run(
        ["lint", "--today", "2028-01-01", "--rule", "review-overdue"],
        FILES,
      );
      assert.match(out, /checked as of 2028-01-01/);
      assert.match(out, /review-overdue/);
    });

    it("with errors only when it has to be quiet", async () => {
      const { out } = await run(
        [
          "lint",
          "--quiet",
          "--rule",
          "owner-missing=warning",
          "--rule",
          "sop-steps-missing",
        ],
        FILES,
      );
      assert.doesNotMatch(out, /owner-missing/);
    });
  });

  it("reads a document that is not saved yet from standard input", async () => {
    const { code, out } = await run(
      ["lint", "--stdin", "--stdin-filename", "policies/consent.md", ...ONLY],
      FILES,
      { stdin: policy("Consent", "") },
    );
    assert.equal(code, 1);
    assert.match(
      out,
      /^policies\/consent\.md {2}Policy: Consent\n.*owner-missing/,
    );
    assert.match(out, /1 of 3 documents checked/);
  });

  it("writes a file instead of standard output, and tells on standard error what was checked", async () => {
    const { out, err, files } = await run(
      ["lint", "--format", "sarif", "--output", "out.sarif", ...ONLY],
      FILES,
    );
    assert.equal(out, "");
    assert.match(err, /^3 documents checked/);
    const log = JSON.parse(files["/work/playbook/out.sarif"]!);
    assert.equal(
      log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
      "playbook/policies/brand.md",
    );
  });

  it("shows where the time went", async () => {
    const { err } = await run(["lint", "--stats", ...ONLY], FILES);
    assert.match(err, /^reading files +\d/m);
    assert.match(err, /^ {2}owner-missing +\d/m);
    assert.match(err, /^\d+ documents per second$/m);
  });

  it("uses colours where they are wanted", async () => {
    const colourful = async (argv: string[], machine: Machine) =>
      (await run(["lint", ...ONLY, ...argv], FILES, machine)).out.includes(
        "\u001b[",
      );
    assert.equal(await colourful([], {}), false);
    assert.equal(await colourful([], { terminal: 80 }), true);
    assert.equal(
      await colourful([], { terminal: 80, env: { NO_COLOR: "1" } }),
      false,
    );
    assert.equal(await colourful([], { env: { FORCE_COLOR: "1" } }), true);
    assert.equal(
      await colourful(["--color", "never"], { terminal: 80 }),
      false,
    );
    assert.equal(
      await colourful(["--color", "always"], { env: { NO_COLOR: "1" } }),
      true,
    );
  });
});

function abs(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([path, text]) => [
      path.startsWith("/") ? path : `/work/playbook/${path}`,
      text,
    ]),
  );
}
