import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILT_IN_TYPES, fileNameOf } from "../../src/core/index.ts";
import { run } from "./run.ts";
import { git, runIn } from "./run-on-disk.ts";
import { inFolder } from "./temp-folder.ts";

const withId = (type: string, id: string): string =>
  `---\ntype: ${type}\nid: ${id}\ntitle: ${id}\nstatus: draft\nowner: lead\n---\n\n# ${id}\n`;

describe("playbook new", () => {
  it("writes a document of the type into its folder, with the next free id", async () => {
    const { code, out, err, files } = await run(
      ["new", "sop", "Launch", "a campaign"],
      {
        "procedures/a.md": withId("sop", "SOP-0007"),
        "procedures/b.md": withId("sop", "SOP-0012"),
        "sops/old.md": withId("sop", "X"),
      },
    );
    assert.equal(code, 0, err);
    assert.equal(out, "procedures/launch-a-campaign.md\n");
    assert.match(err, /Created the SOP SOP-0013\.\nIt has no owner yet/);
    const text = files["/work/playbook/procedures/launch-a-campaign.md"]!;
    assert.match(
      text,
      /^---\ntype: sop\nid: SOP-0013\ntitle: Launch a campaign\n/,
    );
  });

  it("makes documents of every type that lint without an error", async () => {
    for (const { id } of BUILT_IN_TYPES) {
      const made = await run(["new", id, "First of all", "--owner", "lead"]);
      assert.equal(made.code, 0, made.err);
      const linted = await run(["lint"], made.files);
      assert.equal(linted.code, 0, linted.out);
    }
  });

  it("understands other words for a type, and lists the types for unknown ones", async () => {
    assert.equal((await run(["new", "Runbook", "Any"])).out, "sops/any.md\n");
    assert.equal(
      (await run(["new", "policies", "Any"])).out,
      "policies/any.md\n",
    );
    const unknown = await run(["new", "polcy", "Any"]);
    assert.equal(unknown.code, 2);
    assert.match(
      unknown.err,
      /no document type `polcy`\. Did you mean `policy`\? The types are `change`, /,
    );
    assert.match((await run(["new"])).err, /What shall it be\?/);
    assert.match(
      (await run(["new", "policy"])).err,
      /What is the Policy called\?/,
    );
  });

  it("never writes over a file, nor takes an id twice", async () => {
    const files = { "policies/brand.md": withId("policy", "POL-001") };
    const again = await run(["new", "policy", "Brand"], files);
    assert.equal(again.code, 2);
    assert.match(again.err, /`policies\/brand\.md` exists already/);
    const taken = await run(
      ["new", "policy", "Other", "--id", "pol-001"],
      files,
    );
    assert.equal(taken.code, 2);
    assert.match(
      taken.err,
      /belongs to `policies\/brand\.md`; the next free one is `POL-002`/,
    );
  });

  it("counts anew each year where ids hold the year", async () => {
    const { err } = await run(["new", "change", "New consent banner"], {
      "changes/a.md": withId("change", "CHG-2025-041"),
      "changes/b.md": withId("change", "CHG-2026-007"),
    });
    assert.match(err, /CHG-2026-008/);
    const first = await run(["new", "change", "Another"], {
      "changes/a.md": withId("change", "CHG-2025-041"),
    });
    assert.match(first.err, /CHG-2026-001/);
  });

  it("writes where it is told to, within the playbook", async () => {
    const files = { "brand/a.md": "# A\n" };
    const folder = await run(["new", "policy", "B", "-o", "brand"], files);
    assert.equal(folder.out, "brand/b.md\n");
    const file = await run(["new", "policy", "B", "-o", "x/y.md"], files);
    assert.equal(file.out, "x/y.md\n");
    const outside = await run(["new", "policy", "B", "-o", "../b.md"], files);
    assert.equal(outside.code, 2);
    assert.match(outside.err, /lies outside the playbook/);
    const odd = await run(["new", "policy", "B", "-o", "b.txt"], files);
    assert.match(odd.err, /does not end in `\.md`/);
  });

  it("takes the folder that the settings name", async () => {
    const { out } = await run(["new", "policy", "Any"], {
      "playbook.config.yaml":
        "types:\n  policy:\n    files: handbook/rules/**\n",
    });
    assert.equal(out, "handbook/rules/any.md\n");
  });

  it("asks the people register about the owner", async () => {
    const files = {
      "people.yaml": "people:\n  - id: maria\n    name: Maria Lopez\n",
    };
    const unknown = await run(["new", "policy", "A", "--owner", "mara"], files);
    assert.match(unknown.err, /`mara` is not in the people register.*`maria`/);
    await inFolder(files, async (folder) => {
      git(folder, "init", "-q");
      execFileSync("git", ["config", "user.name", "Maria Lopez"], {
        cwd: folder,
      });
      const made = await runIn(folder, ["new", "policy", "Été à Paris"]);
      assert.equal(made.code, 0, made.err);
      assert.doesNotMatch(made.err, /no owner/);
      const path = join(folder, "policies", "été-à-paris.md");
      assert.ok(existsSync(path));
      assert.match(readFileSync(path, "utf8"), /^owner: maria/m);
    });
  });

  it("names files well on every system", () => {
    const names: Readonly<Record<string, string>> = {
      "Brand use & tone": "brand-use-and-tone",
      "What's new?": "whats-new",
      "../../etc/passwd": "etc-passwd",
      CON: "con-policy",
      "…": "policy",
      "キャンペーン 開始": "キャンペーン-開始",
      İzin: "i̇zin",
    };
    for (const [title, name] of Object.entries(names))
      assert.equal(fileNameOf(title, "policy"), name);
    assert.ok(fileNameOf("word ".repeat(100), "policy").length <= 80);
    assert.ok(Buffer.byteLength(fileNameOf("長".repeat(300), "policy")) <= 200);
  });
});
