import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";
import { git, runIn } from "./run-on-disk.ts";
import { inFolder } from "./temp-folder.ts";

const CONFIG = "/work/playbook/playbook.config.yaml";
const POLICY = "---\ntitle: Brand\nstatus: draft\n---\n\n# Brand\n";
const OLD_FOLDER = {
  "brand-policies/logo.md": POLICY,
  "brand-policies/tone.md": "# Tone\n\nWe are friendly.\n",
  "brand-policies/voice.md": "# Voice\n\nWe are clear.\n",
  "brand-policies/README.md": "# Policies\n",
  "policies/consent.md": POLICY,
  "how-to/launch.md":
    "---\ncontent_steward: maria\nchecked_last: 31/01/2026\n---\n\n# Launch\n",
  "how-to/close.md":
    "---\ncontent_steward: jo\nchecked_last: 03/04/2026\n---\n\n# Close\n",
  "team/people.yaml": "people:\n  - maria\n",
};

describe("playbook init", () => {
  it("writes settings that say only what differs, and shows what lint will find", async () => {
    const { code, out, err, files } = await run(["init"], OLD_FOLDER);
    assert.equal(code, 0);
    assert.equal(
      files[CONFIG],
      `# The settings of this playbook. The file also marks the playbook's root.
# What is left out has a default; change only what differs for you.

# Who may own and approve documents.
people: team/people.yaml

# Folders whose documents are of a type without saying so, as others beside them show.
types:
  policy:
    # 2 documents more in brand-policies.
    folders: [brand-policies, policies]

# Your documents' own words for fields.
aliases:
  owner: [content_steward]
  last_reviewed: [checked_last]

# As in 31/01/2026; without this, 03/04/2026 could be two days.
dates:
  order: DD/MM/YYYY

# What else can be said here, for instance:
#
# exclude: [archive/**]
# review:
#   dueSoon: 30 days
#   intervals: { policy: 1 year, sop: 6 months }
# rules:
#   review-overdue: error
#   draft-stale: off
`,
    );
    assert.match(out, /2 +error +owner-missing +in 2 documents/);
    assert.match(out, /4 policies/);
    assert.match(err, /^Wrote `playbook\.config\.yaml`\.\nNext: /);
  });

  it("writes settings that lint accepts, in every folder", async () => {
    for (const files of [{}, OLD_FOLDER, { "a.md": "# A\n" }]) {
      const made = await run(["init"], files);
      assert.equal(made.code, 0, made.err);
      const linted = await run(["rules"], made.files);
      assert.equal(linted.code, 0, linted.err);
      if (Object.keys(files).length > 0) {
        const { out } = await run(["lint", "--format", "json"], made.files);
        assert.doesNotMatch(out, /config-invalid/);
      }
    }
  });

  it("writes nothing in a dry run", async () => {
    const { code, out, err, files } = await run(
      ["init", "--dry-run", "--baseline"],
      OLD_FOLDER,
    );
    assert.equal(code, 0);
    assert.match(out, /brand-policies/);
    assert.match(err, /Nothing was written/);
    assert.equal(Object.keys(files).length, Object.keys(OLD_FOLDER).length);
  });

  it("never overwrites settings", async () => {
    const { code, err, files } = await run(["init"], {
      "playbook.config.yaml": "# mine\n",
      "a.md": "# A\n",
    });
    assert.equal(code, 2);
    assert.match(err, /set up already/);
    assert.equal(files[CONFIG], "# mine\n");
  });

  it("accepts what an old folder has, so that only new findings count", async () => {
    const made = await run(["init", "--baseline"], OLD_FOLDER);
    assert.match(made.err, /Wrote `playbook\.baseline\.json`/);
    const linted = await run(["lint"], made.files);
    assert.equal(linted.code, 0, linted.out);
    assert.match(linted.out, /accepted by the baseline/);
  });

  it("needs no setting where the documents show what they are", async () => {
    const review =
      "# It broke\n\n## Summary\n\n## Impact\n\n## Timeline\n\n## Root cause\n\n## Resolution\n\n## Lessons learned\n\n## Action items\n";
    const { files, out } = await run(["init"], {
      "what-went-wrong/a.md": review,
      "what-went-wrong/b.md": review,
      "texts/a.md": "# Words\n",
      "texts/b.md": "# Words\n",
    });
    assert.doesNotMatch(files[CONFIG]!, /what-went-wrong|texts/);
    assert.match(out, /document-ungoverned +in 2 documents/);
  });

  it("offers guesses that ask nothing until somebody confirms them", async () => {
    const files = {
      "legal-policies/a.md": "# Gifts\n\nNone.\n",
      "legal-policies/b.md": "# Travel\n\nBy train.\n",
      "work/account-manager.md": "# Account manager\n\nLooks after them.\n",
    };
    const made = await run(["init"], files);
    assert.ok(
      made.files[CONFIG]!.includes(
        `# types:
#   policy:
#     files:
#       - "legal-policies/**" # 2 documents; the first lies in the folder \`legal-policies\`
#   role:
#     files:
#       - work/account-manager.md # it is called \`account-manager\`
`,
      ),
      made.files[CONFIG],
    );
    const before = await run(["list", "--format", "json"], made.files);
    assert.doesNotMatch(before.out, /"policy"|"role"/);
    const confirmed = made.files[CONFIG]!.replace(/^# (?=types:|  )/gm, "");
    const after = await run(["list", "--format", "json"], {
      ...made.files,
      "playbook.config.yaml": confirmed,
    });
    assert.doesNotMatch(after.err, /config/);
    assert.equal(after.out.match(/"type": "policy"/g)?.length, 2);
    assert.equal(after.out.match(/"type": "role"/g)?.length, 1);
  });

  it("needs one folder that exists, and git for a hook", async () => {
    assert.equal((await run(["init", "nowhere"])).code, 2);
    assert.equal((await run(["init", "a", "b"])).code, 2);
    await inFolder({ "a.md": "# A\n" }, async (folder) => {
      const { code, err } = await runIn(folder, ["init", "--hook"]);
      assert.equal(code, 2);
      assert.match(err, /not in a git repository/);
    });
  });

  it("leaves a hook that is there alone and says what to add", () =>
    inFolder({ "docs/a.md": "# A\n", ".git-hook": "" }, async (folder) => {
      git(folder, "init", "-q");
      const hook = join(folder, ".git", "hooks", "pre-commit");
      const cases: readonly (readonly [string, RegExp])[] = [
        [
          "#!/bin/sh\nnpm test\n",
          /add this line to it:\n {2}playbook lint --staged --root docs\n/,
        ],
        [
          "# https://pre-commit.com\n",
          /repo: local[^]*entry: playbook lint --staged --root docs/,
        ],
        ["playbook lint --staged\n", /checks the playbook already/],
      ];
      const { writeFileSync } = await import("node:fs");
      for (const [text, message] of cases) {
        writeFileSync(hook, text);
        const { err } = await runIn(folder, ["init", "docs", "--hook"]);
        assert.match(err, message);
        assert.equal(readFileSync(hook, "utf8"), text);
      }
      git(folder, "config", "core.hooksPath", ".husky/_");
      const husky = await runIn(folder, ["init", "docs", "--hook"]);
      assert.match(
        husky.err,
        /`\.husky\/pre-commit`:\n {2}playbook lint --staged/,
      );
      git(folder, "config", "core.hooksPath", "/somewhere/else");
      const shared = await runIn(folder, ["init", "docs", "--hook"]);
      assert.match(
        shared.err,
        /no part of this repository, so nothing was written/,
      );
    }));
});
