import assert from "node:assert/strict";
import {
  PLAIN,
  reportGithub,
  reportGitlab,
  reportJson,
  reportJunit,
  reportMarkdown,
  reportSarif,
  reportText,
  type Report,
} from "../../../src/core/index.ts";
import { HOSTILE, reportOf, SMALL, SMALL_RULES } from "./sample.ts";

/** Each format, and how often it mentions a rule as a finding. */
const FORMATS: Readonly<
  Record<string, [write: (report: Report) => string, finding: RegExp]>
> = {
  text: [
    (report) =>
      reportText(report, { paint: PLAIN, isVerbose: true, prefix: "." }),
    /^ +\d+:\d+ {2}(?:error|warning|info|hint) /gm,
  ],
  json: [reportJson, /"fixable": /g],
  github: [(report) => reportGithub(report, "docs"), /^::\w+ file=/gm],
  gitlab: [(report) => reportGitlab(report, "docs"), /"check_name": /g],
  sarif: [(report) => reportSarif(report, "docs", "1.0.0"), /"ruleIndex": /g],
  junit: [(report) => reportJunit(report, "docs"), /<failure |<system-out>/g],
  markdown: [
    (report) => reportMarkdown(report, "docs"),
    /^\| \d+ \| (?:error|warning|info|hint) \|/gm,
  ],
};

const HOSTILE_RULES = {
  "owner-missing": "error",
  "type-unknown": "warning",
  "review-date-missing": "hint",
} as const;

describe("every report format", () => {
  for (const [name, [write, finding]] of Object.entries(FORMATS))
    it(`${name} tells each finding exactly once`, async () => {
      for (const report of [
        await reportOf(SMALL, SMALL_RULES),
        await reportOf(HOSTILE, HOSTILE_RULES),
        await reportOf(SMALL, { "draft-stale": "info" }),
      ]) {
        const count = write(report).match(finding)?.length ?? 0;
        assert.equal(count, report.diagnostics.length);
      }
    });
});

describe("the name of a file that could not be read", () => {
  it("begins no command and no element of its own", async () => {
    const report = {
      ...(await reportOf(SMALL)),
      skipped: [
        { path: 'a\n::error::<b "x">.md', reason: "is not UTF-8 text" },
      ],
    };
    assert.match(reportGithub(report, "."), /^::warning file=[^:\n]*::.*\n$/);
    assert.match(
      reportJunit(report, "."),
      /<skipped message="`a ::error::&lt;b &quot;x&quot;&gt;\.md` is/,
    );
  });
});

describe("the JSON report", () => {
  it("is what the contract says", async () => {
    const report = await reportOf(SMALL, { "owner-missing": "error" });
    assert.deepEqual(JSON.parse(reportJson(report)), {
      schemaVersion: 1,
      root: ".",
      today: "2026-11-21",
      counts: {
        files: 3,
        documents: 3,
        typed: 2,
        untyped: 1,
        skipped: 0,
        errors: 1,
        warnings: 0,
        infos: 0,
        hints: 0,
      },
      findings: [
        {
          path: "policies/brand.md",
          rule: "owner-missing",
          severity: "error",
          message: "Nobody owns this document; name a role as `owner`.",
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 6,
          fixable: false,
        },
      ],
      omitted: [],
      skipped: [],
    });
  });
});

describe("the GitHub report", () => {
  it("writes a workflow command for each finding", async () => {
    const report = await reportOf(SMALL, SMALL_RULES);
    assert.equal(
      reportGithub(report, "docs"),
      `::error file=docs/policies/brand.md,line=5,endLine=5,col=1,endColumn=6,title=owner-missing::Nobody owns this document; name a role as \`owner\`.
::warning file=docs/policies/brand.md,line=6,endLine=6,col=16,endColumn=26,title=review-overdue::The review was due on \`2026-01-05\`, 1 year after \`2025-01-05\`, 320 days ago.
::notice file=docs/policies/consent.md,line=6,endLine=6,col=16,endColumn=26,title=review-due-soon::The review is due on \`2026-11-25\`, in 4 days.
`,
    );
  });

  it("lets no file name or text begin a command of its own", async () => {
    const report = await reportOf(HOSTILE, HOSTILE_RULES);
    const text = reportGithub(report, ".");
    assert.equal(
      text.split("\n").length - 1,
      report.diagnostics.length,
      "one line a finding",
    );
    assert.match(
      text,
      /file=policies\/%3A%3Aerror file=x%3A%3A\|<script>@org\.md,/,
    );
    for (const line of text.trimEnd().split("\n"))
      assert.match(line, /^::(?:error|warning|notice) file=[^:]*::/);
  });
});

describe("the GitLab report", () => {
  it("names findings by what they are about, wherever they stand", async () => {
    const before = await reportOf(SMALL, SMALL_RULES);
    const after = await reportOf(
      {
        ...SMALL,
        "policies/brand.md": SMALL["policies/brand.md"]!.replace(
          "title:",
          "id: POL-1\ntitle:",
        ),
      },
      SMALL_RULES,
    );
    const names = (report: Report) =>
      (JSON.parse(reportGitlab(report, ".")) as { fingerprint: string }[]).map(
        ({ fingerprint }) => fingerprint,
      );
    assert.deepEqual(names(before), names(after));
    assert.equal(new Set(names(before)).size, 3);
  });

  it("tells equal findings apart", async () => {
    const report = await reportOf(SMALL, { "section-missing": "error" });
    const issues = JSON.parse(reportGitlab(report, ".")) as {
      fingerprint: string;
    }[];
    assert.ok(issues.length > 2);
    assert.equal(
      new Set(issues.map(({ fingerprint }) => fingerprint)).size,
      issues.length,
    );
  });

  it("has the fields that GitLab reads", async () => {
    const report = await reportOf(SMALL, { "owner-missing": "error" });
    const [issue] = JSON.parse(reportGitlab(report, "docs")) as [
      Record<string, unknown>,
    ];
    assert.match(String(issue["fingerprint"]), /^[0-9a-f]{32}$/);
    assert.deepEqual(issue, {
      description: "Nobody owns this document; name a role as `owner`.",
      check_name: "owner-missing",
      fingerprint: issue["fingerprint"],
      severity: "major",
      location: { path: "docs/policies/brand.md", lines: { begin: 5, end: 5 } },
    });
  });
});

describe("the JUnit report", () => {
  it("has a suite for each document", async () => {
    const report = await reportOf(SMALL, {
      "owner-missing": "error",
      "review-due-soon": "info",
    });
    assert.equal(
      reportJunit(report, "."),
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Marketing Playbook" tests="3" failures="1" errors="0" skipped="0">
  <testsuite name="README.md" tests="1" failures="0" errors="0">
    <testcase name="no findings" classname="README.md"/>
  </testsuite>
  <testsuite name="policies/brand.md" tests="1" failures="1" errors="0">
    <testcase name="owner-missing (5:1)" classname="policies/brand.md"><failure type="error" message="Nobody owns this document; name a role as \`owner\`.">policies/brand.md:5:1: error: Nobody owns this document; name a role as \`owner\`.</failure></testcase>
  </testsuite>
  <testsuite name="policies/consent.md" tests="1" failures="0" errors="0">
    <testcase name="review-due-soon (6:16)" classname="policies/consent.md"><system-out>policies/consent.md:6:16: info: The review is due on \`2026-11-25\`, in 4 days.</system-out></testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  it("holds nothing that XML cannot", async () => {
    const report = await reportOf(
      {
        "policies/a\u0001<&\ud800.md":
          '---\ntype: "a\\u0000\\x0b<b>&\\"\\uFFFF"\nowner: x\n---\n',
      },
      { "type-unknown": "warning" },
    );
    const text = reportJunit(report, ".");
    assert.equal(report.diagnostics.length, 1);
    assert.match(text, /a�&lt;&amp;�\.md/);

    assert.doesNotMatch(
      text,
      /[\u0000-\u0008\u000b-\u001f\uffff\ud800-\udfff]/,
    );
  });
});

describe("the Markdown report", () => {
  it("is a table for each document", async () => {
    const report = await reportOf(SMALL, SMALL_RULES);
    assert.equal(
      reportMarkdown(report, "docs"),
      `### Marketing Playbook: 1 error, 1 warning and 1 info

#### \`docs/policies/brand.md\` Policy: Brand usage

| Line | Severity | Finding | Rule |
| ---: | --- | --- | --- |
| 5 | error | Nobody owns this document; name a role as \`owner\`. | \`owner-missing\` |
| 6 | warning | The review was due on \`2026-01-05\`, 1 year after \`2025-01-05\`, 320 days ago. | \`review-overdue\` |

#### \`docs/policies/consent.md\` Policy: Consent

| Line | Severity | Finding | Rule |
| ---: | --- | --- | --- |
| 6 | info | The review is due on \`2026-11-25\`, in 4 days. | \`review-due-soon\` |

3 documents checked as of 2026-11-21: 2 policies and 1 without a type.
`,
    );
  });

  it("pings nobody, links nothing and renders no markup of a document", async () => {
    const report = await reportOf(HOSTILE, HOSTILE_RULES);
    const text = reportMarkdown(report, ".");
    const outside = text.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
    assert.doesNotMatch(outside, /@\w/);
    assert.doesNotMatch(outside, /(?<!\\)<\w/);
    assert.doesNotMatch(outside, /#\d/);
    assert.doesNotMatch(outside, /https?:/);
    for (const row of text.split("\n").filter((line) => line.startsWith("|")))
      assert.equal(row.match(/(?<!\\)\|/g)!.length, 5, row);
  });
});

describe("the SARIF report", () => {
  it("places findings relative to the repository and names them without lines", async () => {
    const report = await reportOf(SMALL, SMALL_RULES);
    const log = JSON.parse(reportSarif(report, "docs", "1.2.3"));
    const [run] = log.runs;
    assert.equal(log.version, "2.1.0");
    assert.equal(run.columnKind, "utf16CodeUnits");
    assert.equal(run.tool.driver.semanticVersion, "1.2.3");
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }: { id: string }) => id).sort(),
      Object.keys(SMALL_RULES).sort(),
    );
    const [first] = run.results;
    assert.equal(run.tool.driver.rules[first.ruleIndex].id, first.ruleId);
    assert.deepEqual(first.locations, [
      {
        physicalLocation: {
          artifactLocation: {
            uri: "docs/policies/brand.md",
            uriBaseId: "%SRCROOT%",
          },
          region: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 6 },
        },
      },
    ]);
    assert.deepEqual(
      run.results.map(({ level }: { level: string }) => level),
      ["error", "warning", "note"],
    );
    for (const rule of run.tool.driver.rules) {
      assert.ok(rule.help.text.length > 20);
      assert.match(rule.helpUri, /^https:\/\/.*#[a-z-]+$/);
    }
  });

  it("writes odd file names as addresses", async () => {
    const report = await reportOf(HOSTILE, { "owner-missing": "error" });
    const log = JSON.parse(reportSarif(report, ".", "1.0.0"));
    assert.equal(
      log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
      "policies/%3A%3Aerror%20file%3Dx%3A%3A%7C%3Cscript%3E%40org.md",
    );
  });
});
