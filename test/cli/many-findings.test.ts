import assert from "node:assert/strict";
import { run } from "./run.ts";

const MANY = 130_000;
const FILES: Readonly<Record<string, string>> = {
  "playbook.config.yaml": "",
  "broken.md": "[](#x)\n".repeat(MANY),
  "other.md": "See [that](nowhere.md).\n",
};
const LEFT = `… and ${MANY - 1000} more in this document`;

/** How often each format tells a finding, and what says that there are more. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  text: / link-broken$/gm,
  json: /"rule": "link-broken"/g,
  github: /title=link-broken/g,
  gitlab: /"check_name": "link-broken"/g,
  sarif: /"ruleId": "link-broken"/g,
  junit: /<testcase name="link-broken/g,
  markdown: /^\| \d+ \| error \|/gm,
};

describe("a document with more findings than anybody reads", () => {
  for (const [format, finding] of Object.entries(FORMATS))
    it(`shows the first and counts the rest, and hides no other document, as ${format}`, async () => {
      const { code, out } = await run(["lint", "--format", format], FILES);
      assert.equal(code, 1);
      assert.equal(out.match(finding)?.length, 1001);
      assert.match(out, /`?nowhere\.md`? leads to no file/);
      if (format !== "json") assert.ok(out.includes(LEFT));
    });

  it("is counted in full", async () => {
    const { out } = await run(["lint", "--format", "json"], FILES);
    const { counts, omitted } = JSON.parse(out);
    assert.equal(counts.errors, MANY + 1);
    assert.deepEqual(omitted, [
      {
        path: "broken.md",
        errors: MANY - 1000,
        warnings: 0,
        infos: 0,
        hints: 0,
      },
    ]);
    const { out: text } = await run(["lint"], FILES);
    assert.match(text, new RegExp(`^${MANY + 1} errors\\.$`, "m"));
  });

  it("is shown with its lines in little room", async () => {
    const { out } = await run(["lint", "--verbose"], {
      ...FILES,
      "broken.md": "[](#x) ".repeat(MANY),
    });
    assert.ok(out.length < 1000 * 1000, `${out.length} characters`);
    assert.match(out, /│ …\[\]\(#x\) .*…$/m);
  });

  it("is accepted by the baseline in full", async () => {
    const { files, err } = await run(["lint", "--update-baseline"], FILES);
    assert.match(err, new RegExp(`now holds ${MANY + 1} accepted findings`));
    const baseline = files["/work/playbook/playbook.baseline.json"]!;
    const again = await run(["lint"], {
      ...FILES,
      "playbook.baseline.json": baseline,
    });
    assert.equal(again.code, 0);
    assert.doesNotMatch(again.out, /more in this document/);
  });

  it("ends with the findings that count, whatever is cut", async () => {
    const warnings = await run(
      ["lint", "--rule", "link-broken=warning", "--max-warnings", `${MANY}`],
      FILES,
    );
    assert.equal(warnings.code, 1);
    assert.match(warnings.err, new RegExp(`There are ${MANY + 1} warnings`));
  });
});

describe("more findings than code scanning takes", () => {
  const FILES: Record<string, string> = { "playbook.config.yaml": "" };
  for (let at = 0; at < 30; at++) FILES[`a${at}.md`] = "[](#x)\n".repeat(900);
  FILES["mkdocs/mkdocs.yml"] = "";
  FILES["mkdocs/a.md"] = "[](#x)\n".repeat(10);
  FILES["z.md"] = "[](gone.md)\n";

  it("are cut in SARIF, errors first, and standard error says so", async () => {
    const { out, err } = await run(["lint", "--format", "sarif"], FILES);
    const [log] = (
      JSON.parse(out) as { runs: { results: { level: string }[] }[] }
    ).runs;
    assert.equal(log!.results.length, 25_000);
    assert.ok(log!.results.every(({ level }) => level === "error"));
    assert.match(
      err,
      /^SARIF holds at most 25000 results, the gravest first; 2011 findings are left out\.$/m,
    );
    assert.ok(out.includes("2011 findings are left out"));
  });

  it("are all in other formats", async () => {
    const { out, err } = await run(["lint", "--format", "json"], FILES);
    assert.equal(JSON.parse(out).findings.length, 27_011);
    assert.doesNotMatch(err, /SARIF/);
  });
});

describe("findings of one cause", () => {
  const files = {
    "playbook.config.yaml": "# ours\n",
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `a${at}.md`,
        `# A${at}\n\nSee [it](gone.md).\n`,
      ]),
    ),
  };

  it("are told once, and one by one with --verbose and to other programs", async () => {
    const { out } = await run(["lint"], files);
    assert.match(out, /There are 11 more like it, in 12 documents in all/);
    assert.equal(out.match(/leads to no file/g)?.length, 1);
    assert.match(out, /12 errors/);
    const verbose = await run(["lint", "--verbose"], files);
    assert.equal(verbose.out.match(/`gone.md` leads to no file/g)?.length, 12);
    const json = await run(["lint", "--format", "json"], files);
    assert.equal(JSON.parse(json.out).findings.length, 12);
  });
});
