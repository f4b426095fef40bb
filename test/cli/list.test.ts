import assert from "node:assert/strict";
import { run } from "./run.ts";

const FILES: Readonly<Record<string, string>> = {
  "README.md": "# Our playbook\n",
  "people.yaml":
    "people:\n  - { id: ada, name: Ada Lovelace, aliases: [the countess] }\n",
  "policies/brand.md":
    "---\nid: POL-1\ntype: policy\ntitle: Brand usage\nstatus: in force\nowner: Ada Lovelace\napprover: [cmo, legal]\nlast_reviewed: 2025-01-05\n---\n",
  "policies/consent.md":
    "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\n---\n",
  "sops/launch.md":
    "---\ntitle: Launch\nstatus: active\nowner: ada\nnext_review: 2026-11-21\n---\n",
};

async function paths(...argv: string[]): Promise<readonly string[]> {
  const { code, out } = await run(["list", "-f", "json", ...argv], FILES);
  assert.equal(code, 0);
  return (JSON.parse(out) as { path: string }[]).map(({ path }) => path);
}

describe("playbook list", () => {
  it("writes JSON as the contract says", async () => {
    const { out } = await run(["list", "--format", "json"], FILES);
    const nothing = { id: null, status: null, statusFamily: null };
    assert.deepEqual(JSON.parse(out), [
      {
        path: "README.md",
        type: null,
        ...nothing,
        title: "Our playbook",
        owner: [],
        approver: [],
        lastReviewed: null,
        nextReview: null,
        reviewState: null,
      },
      {
        path: "policies/brand.md",
        type: "policy",
        id: "POL-1",
        title: "Brand usage",
        status: "in force",
        statusFamily: "active",
        owner: ["Ada Lovelace"],
        approver: ["cmo", "legal"],
        lastReviewed: "2025-01-05",
        nextReview: "2026-01-05",
        reviewState: "overdue",
      },
      {
        path: "policies/consent.md",
        type: "policy",
        id: null,
        title: "Consent",
        status: "draft",
        statusFamily: "draft",
        owner: ["dpo"],
        approver: [],
        lastReviewed: null,
        nextReview: null,
        reviewState: "closed",
      },
      {
        path: "sops/launch.md",
        type: "sop",
        id: null,
        title: "Launch",
        status: "active",
        statusFamily: "active",
        owner: ["ada"],
        approver: [],
        lastReviewed: null,
        nextReview: "2026-11-21",
        reviewState: "due-soon",
      },
    ]);
  });

  it("filters by type, owner, status and review", async () => {
    const [brand, consent, launch] = [
      "policies/brand.md",
      "policies/consent.md",
      "sops/launch.md",
    ];
    assert.deepEqual(await paths("--type", "Policies"), [brand, consent]);
    assert.deepEqual(await paths("--type", "none"), ["README.md"]);
    assert.deepEqual(await paths("--owner", "lovelace"), [brand]);
    assert.deepEqual(await paths("--owner", "the countess"), [brand, launch]);
    assert.deepEqual(await paths("--status", "active"), [brand, launch]);
    assert.deepEqual(await paths("--status", "In-Force"), [brand]);
    assert.deepEqual(await paths("--review", "overdue"), [brand]);
    assert.deepEqual(await paths("--review", "due-soon"), [launch]);
    assert.deepEqual(await paths("sops", "--root", "."), [launch]);
    assert.deepEqual(await paths("--type", "sop", "--review", "closed"), []);
  });

  it("takes a type by any of its names, as `new` does", async () => {
    const typed = async (word: string) =>
      (await run(["list", "--type", word, "--format", "json"], FILES)).out;
    const own = await typed("sop");
    assert.match(own, /launch/);
    for (const word of ["runbooks", "SOPs", "procedure", "Procédure"])
      assert.equal(await typed(word), own, word);
  });

  it("suggests the type that was meant", async () => {
    const { code, err } = await run(["list", "--type", "polcy"], FILES);
    assert.equal(code, 2);
    assert.match(
      err,
      /^There is no document type `polcy`\. Did you mean `policy`\?/,
    );
  });

  it("aligns one line a document", async () => {
    const { out, err } = await run(["list"], FILES);
    assert.equal(
      out,
      `–       Our playbook  –         –             –                    README.md
policy  Brand usage   in force  Ada Lovelace  2026-01-05 overdue   policies/brand.md
policy  Consent       draft     dpo           –                    policies/consent.md
sop     Launch        active    Ada Lovelace  2026-11-21 due soon  sops/launch.md
`,
    );
    assert.equal(err, "4 documents as of 2026-11-21.\n");
  });

  it("fits the width of a terminal", async () => {
    const { out } = await run(["list", "--color", "never"], FILES, {
      terminal: 78,
    });
    const lines = out.trimEnd().split("\n");
    assert.match(lines[0]!, /^TYPE +TITLE +STATUS +OWNER +NEXT REVIEW +FILE$/);
    for (const line of lines) assert.ok(line.length <= 78, line);
  });

  const hostile = {
    "policies/=cmd().md":
      '---\ntitle: "=HYPERLINK(\\"http://evil\\") | \\e[31m, \\"x\\"\\n::error::"\nowner: ["@org/team", "-1", "+2"]\n---\n',
  };

  it("writes CSV in which no cell is a formula", async () => {
    const { out } = await run(["list", "-f", "csv"], hostile);
    assert.equal(
      out,
      `"path","type","id","title","status","statusFamily","owner","approver","lastReviewed","nextReview","reviewState"\r
"policies/=cmd().md","policy","","'=HYPERLINK(""http://evil"") | �[31m, ""x"" ::error::","","","'@org/team; -1; +2","","","","unscheduled"\r
`,
    );
    const { files } = await run(
      ["list", "-f", "csv", "-o", "register.csv"],
      FILES,
    );
    assert.match(files["/work/playbook/register.csv"]!, /^\ufeff"path"/);
  });

  it("writes Markdown that pings nobody", async () => {
    const { out } = await run(["list", "-f", "markdown"], hostile);
    assert.equal(
      out.split("\n")[2],
      '| policy | =HYPERLINK("`http://evil`") \\| �\\[31m, "x" ::error:: |  | `@org/team`, `-1`, `+2` |  | unscheduled | `policies/=cmd().md` |',
    );
  });

  it("keeps titles from acting on a terminal", async () => {
    const { out } = await run(["list"], hostile);

    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f]/);
    assert.equal(out.split("\n").length, 2);
  });
});
