import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { run } from "./run.ts";

const FILES = {
  "playbook.config.yaml": "",
  "policies/consent.md":
    '---\nid: POL-001\ntitle: <script>alert(1)</script>\nstatus: active\nversion: "1.0"\nowner: Tom\napprover: Ana\napproved_on: 2026-05-01\nlast_reviewed: 2026-05-01\n---\n\n# Consent\n',
  "post-mortems/sale.md":
    "---\nid: PM-001\ntitle: =cmd()\nstatus: reviewed\n---\n\n## Action items\n\n| Action |\n| - | - |\n- [ ] Ask twice (@tom)\n",
};
const ARGV = [
  "audit",
  "--output",
  "out",
  "--root",
  ".",
  "--today",
  "2026-11-20",
];

describe("playbook audit", () => {
  it("writes the same bytes for the same playbook and day, with their checksums", async () => {
    const once = await run(ARGV, FILES);
    assert.equal(once.code, 0, once.err);
    const twice = await run(ARGV, FILES);
    assert.deepEqual(once.files, twice.files);
    const at = (name: string): string =>
      once.files[`/work/playbook/out/${name}`]!;
    for (const line of at("manifest.sha256").trim().split("\n")) {
      const [sum, name] = line.split("  ");
      assert.equal(createHash("sha256").update(at(name!)).digest("hex"), sum);
    }
    assert.ok(!at("index.html").includes("<script>"));
    assert.match(at("post-mortems.csv"), /"'=cmd\(\)"/);
    assert.match(at("approvals.csv"), /"POL-001","1.0","Ana"/);
    assert.match(once.err, /no git history/);
  });

  it("holds every line of every log of acknowledgements, wherever it is kept", async () => {
    const { files } = await run(ARGV, {
      ...FILES,
      "policies/gifts.md":
        "---\nid: POL-002\ntitle: Gifts\nstatus: active\n---\n\n## Acknowledgements\n\n| Version | Employee | Day |\n| - | - | - |\n| 1.0 | *Tom* | 3 June 2026 |\n",
      "records/read.md":
        "---\ntype: document\ntitle: Acknowledgements\nacknowledgements:\n  - { document: POL-001, version: '1.0', person: Ana, on: 2026-06-04 }\n---\n\n| Policy | Ver | Signed by | Signed on |\n| - | - | - | - |\n| [Gifts](../policies/gifts.md) | 1.0 | Eva | soon |\n| POL-009 | | | |\n",
    });
    assert.deepEqual(
      files["/work/playbook/out/acknowledgements.csv"]!.trim().split("\r\n"),
      [
        '"document","version","person","on","file"',
        '"POL-002","1.0","Tom","2026-06-03","policies/gifts.md"',
        '"POL-001","1.0","Ana","2026-06-04","records/read.md"',
        '"POL-002","1.0","Eva","soon","records/read.md"',
        '"POL-009","","","","records/read.md"',
      ],
    );
  });

  it("replaces an older pack", async () => {
    const once = await run(ARGV, FILES);
    const again = await run(ARGV, { ...once.files });
    assert.equal(again.code, 0, again.err);
  });

  it("asks where the pack shall go", async () => {
    const { code, err } = await run(["audit"], FILES);
    assert.equal(code, 2);
    assert.match(err, /playbook audit --output/);
  });
});

describe("the registers of time", () => {
  it("say what is wrong with what they are asked", async () => {
    for (const [argv, words] of [
      [["changes", "--week", "soon"], /is no week; write `2026-W50`/],
      [["agenda"], /Which meeting\?/],
      [["agenda", "--for", "MTG-1"], /There is no meeting `MTG-1`/],
      [["agenda", "--date", "2026-02-31"], /is no day of the calendar/],
    ] as const) {
      const { code, err } = await run(argv, FILES);
      assert.equal(code, 2);
      assert.match(err, words);
    }
  });

  it("do not fail because one document is wrong", async () => {
    const broken = {
      ...FILES,
      "changes/odd.md":
        "---\nid: CHG-001\ntitle: Odd\nstatus: approved\nsystems: { a: b }\nplanned_start: 2026-12-09\nplanned_end: 2026-12-01\napprovals: yes\n---\n",
      "changes/unread.md": "---\ntitle: [\n---\n",
      "meetings/odd.md":
        "---\nstatus: held\ndate: soon\nchanges: CHG-001\n---\n\n## Decisions\n\n| | |\n| - |\n",
      "roadmap/odd.md": "---\ntitle: 7\nhorizon: soon\nowner: { a: 1 }\n---\n",
      "kpis/odd.md": "---\nname: Odd\nperiod: never\n---\n",
    };
    for (const command of [
      "changes",
      "actions",
      "roadmap",
      "kpis",
      "lessons",
      "health",
    ]) {
      const { code, out, err } = await run([command], broken);
      assert.equal(code, 0, `${command}: ${err}`);
      assert.ok(out.length > 20, command);
    }
    const agenda = await run(["agenda", "--date", "2026-12-02"], broken);
    assert.match(agenda.out, /\[CHG-001\]/);
  });

  it("go on without git, and say so in one line", async () => {
    const { code, out, err } = await run(["health", "--since", "v1"], FILES);
    assert.equal(code, 0, err);
    assert.match(out, /^Health as of /);
    assert.equal(err.trim().split("\n").length, 1);
    assert.match(err, /^No trend: /);
  });
});
