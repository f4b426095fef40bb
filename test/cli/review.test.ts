/** `playbook review`: the queue, reviews recorded, and the evidence in git. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";
import { git, runIn } from "./run-on-disk.ts";
import { inFolder, writeFiles } from "./temp-folder.ts";

const doc = (id: string, lastReviewed: string, more = ""): string =>
  `---\ntype: document\nid: ${id}\ntitle: ${id}\nstatus: active\nowner: maria\nlast_reviewed: ${lastReviewed}\n${more}---\n\n# ${id}\n\nText.\n`;
const FILES = {
  "a.md": doc("DOC-1", "2025-01-01"),
  "b.md": doc("DOC-2", "2025-12-01").replace("maria", "kim"),
  "c.md": doc("DOC-3", "2026-11-01"),
  "d.md": doc("DOC-4", "2020-01-01").replace("active", "draft"),
};

describe("playbook review", () => {
  it("lists what waits, the longest overdue first", async () => {
    const { code, out, err } = await run(["review"], FILES);
    assert.equal(code, 0);
    assert.equal(
      out,
      "document  DOC-1  active  maria  2026-01-01 overdue   a.md\n" +
        "document  DOC-2  active  kim    2026-12-01 due soon  b.md\n",
    );
    assert.equal(
      err,
      "1 overdue, 1 due soon, 0 without a date as of 2026-11-21.\n",
    );
  });

  it("lists one owner's, and those that are not due with --all", async () => {
    const kim = await run(["review", "--owner", "kim", "-f", "csv"], FILES);
    assert.match(kim.out, /"b\.md"/);
    assert.doesNotMatch(kim.out, /"a\.md"/);
    const all = await run(["review", "--all", "--format", "json"], FILES);
    const paths = (JSON.parse(all.out) as { path: string }[]).map(
      ({ path }) => path,
    );
    assert.deepEqual(paths, ["a.md", "b.md", "c.md"]);
    assert.match(all.err, /1 not due yet/);
  });
});

describe("playbook review --mark", () => {
  const mark = (...argv: readonly string[]) =>
    run(
      ["review", ...argv, "--mark", "reviewed", "--by", "Maria Lopez"],
      FILES,
    );

  it("records a review and writes nothing else", async () => {
    const { code, err, files } = await mark("a.md");
    assert.equal(code, 0);
    assert.equal(
      err,
      "Recorded a review by Maria Lopez on 1 document as of 2026-11-21.\n",
    );
    assert.equal(
      files["/work/playbook/a.md"],
      doc("DOC-1", "2026-11-21", "reviewed_by: Maria Lopez\n"),
    );
    assert.equal(files["/work/playbook/b.md"], FILES["b.md"]);
  });

  it("takes of a folder what needs review, and a draft only by name", async () => {
    const folder = await mark(".");
    assert.equal(
      folder.err,
      "Recorded a review by Maria Lopez on 3 documents as of 2026-11-21.\n1 document that needs no review is left out: drafts, retired ones and files without a type.\n",
    );
    assert.equal(folder.files["/work/playbook/d.md"], FILES["d.md"]);
    const named = await mark("d.md");
    assert.match(named.files["/work/playbook/d.md"]!, /2026-11-21/);
  });

  it("shows what it would do", async () => {
    const { out, err, files } = await mark("a.md", "--dry-run");
    assert.equal(
      out,
      "--- a/a.md\n+++ b/a.md\n@@ -4,7 +4,8 @@\n title: DOC-1\n status: active\n owner: maria\n-last_reviewed: 2025-01-01\n+last_reviewed: 2026-11-21\n+reviewed_by: Maria Lopez\n ---\n \n # DOC-1\n",
    );
    assert.match(err, /^Would record/);
    assert.equal(files["/work/playbook/a.md"], FILES["a.md"]);
  });

  it("leaves a document that cannot be read, and says so with exit code 1", async () => {
    const { code, err } = await run(
      ["review", "x.md", "--mark", "changed", "--by", "kim", "--note", "n"],
      { "x.md": "---\ntype: policy\nowner: [a\n---\n" },
    );
    assert.equal(code, 1);
    assert.match(
      err,
      /^x\.md is left as it is: its front matter cannot be read/,
    );
  });

  it("asks for what it needs", async () => {
    for (const [argv, expected] of [
      [["--mark", "reviewed"], /Name the documents that were reviewed/],
      [["--by", "kim"], /add `--mark reviewed` or `--mark changed`/],
      [["a.md", "--mark", "reviewed", "--evidence"], /use one of them/],
      [["a.md", "--mark", "revewed"], /Did you mean `reviewed`\?/],
    ] as const) {
      const { code, err } = await run(["review", ...argv], FILES);
      assert.equal(code, 2);
      assert.match(err, expected);
    }
  });

  it("says when the register does not know the reviewer", async () => {
    const { err } = await run(
      ["review", "a.md", "--mark", "reviewed", "--by", "Marie"],
      { ...FILES, "people.yaml": "people:\n  - id: maria\n    name: Maria\n" },
    );
    assert.match(
      err,
      /`Marie` is not in the people register .* Did you mean `(?:M|m)aria`\?/,
    );
  });
});

describe("playbook review --evidence", () => {
  it("tells dates alone from reviews that changed something", () =>
    inFolder({}, async (folder) => {
      git(folder, "init", "-q");
      commit(folder, "2026-01-05", "Maria", everything("2025-06-01"));
      commit(folder, "2026-02-02", "Maria", everything("2026-02-02"));
      commit(folder, "2026-03-03", "Kim", {
        "p1.md": doc("P1", "2026-03-03").replace("Text.", "Better text."),
      });
      git(folder, "mv", "p2.md", "moved é.md");
      commit(folder, "2026-03-04", "Kim", {});
      commit(folder, "2026-04-04", "Lee", {
        "moved é.md": doc("P2", "2026-02-02").replace("Text.", "New text."),
      });
      const { code, out } = await runIn(folder, ["review", "--evidence"]);
      assert.equal(code, 0);
      assert.equal(
        out.replace(/[0-9a-f]{10}\n/, "0123456789\n"),
        `7 reviews in 5 commits since 2026-01-05; 6 moved the date and nothing else, which an honest “still correct” does as well.

By person
  Person  Reviews  Only the date  5 or more at once
  Maria         6      6 (100 %)                  6
  Kim           1        0 (0 %)                  0

By month
  Month    Reviews  Only the date  5 or more at once
  2026-03        1        0 (0 %)                  0
  2026-02        6      6 (100 %)                  6

Moved together
  Day         Person  Documents  Only the date  Commit
  2026-02-02  Maria           6              6  0123456789

Changed since their review
  Document    Reviewed    Changes since  Last on     By
  moved é.md  2026-02-02              1  2026-04-04  Lee
`,
      );
    }));

  it("sees what changed after its approval, and takes a history row for paperwork", () =>
    inFolder({}, async (folder) => {
      git(folder, "init", "-q");
      const approved = doc("P1", "2026-01-05", "approved_on: 2026-01-05\n");
      commit(folder, "2026-01-05", "Maria", { "p1.md": approved });
      const changed = approved.replace("Text.", "Other text.");
      commit(folder, "2026-02-05", "Kim", { "p1.md": changed });
      const marked = await runIn(folder, [
        ...["review", "p1.md", "--mark", "reviewed", "--by", "Kim"],
        ...["--today", "2026-03-05"],
      ]);
      assert.equal(marked.code, 0);
      commit(folder, "2026-03-05", "Kim", {});
      const { out } = await runIn(folder, [
        ...["review", "--evidence", "--format", "json"],
      ]);
      const evidence = JSON.parse(out) as {
        reviews: { person: string; isDateOnly: boolean }[];
        changedSinceReview: unknown[];
        changedSinceApproval: { path: string; changes: number }[];
      };
      assert.equal(evidence.reviews.length, 1);
      assert.equal(evidence.reviews[0]?.isDateOnly, true);
      assert.deepEqual(evidence.changedSinceReview, []);
      assert.deepEqual(
        evidence.changedSinceApproval.map(({ path, changes }) => [
          path,
          changes,
        ]),
        [["p1.md", 1]],
      );
    }));

  it("says in one line that there is no repository, no commit, or only a part of the history", () =>
    inFolder({ "a.md": FILES["a.md"] }, async (folder) => {
      const none = await runIn(folder, ["review", "--evidence"]);
      assert.equal(none.code, 2);
      assert.match(none.err, /is not in a git repository/);
      git(folder, "init", "-q");
      const empty = await runIn(folder, ["review", "--evidence"]);
      assert.equal(empty.out, "No commit has touched a document yet.\n");
      commit(folder, "2026-01-05", "Maria", {});
      commit(folder, "2026-02-05", "Maria", { "b.md": FILES["b.md"] });
      await inFolder({}, async (clone) => {
        git(clone, "clone", "-q", "--depth=1", `file://${folder}`, "copy");
        const { code, err } = await runIn(join(clone, "copy"), [
          ...["review", "--evidence"],
        ]);
        assert.equal(code, 0);
        assert.match(err, /^This clone is shallow, .*\n$/);
      });
    }));

  it("notices a history that was written again", () =>
    inFolder({}, async (folder) => {
      git(folder, "init", "-q");
      for (let month = 1; month <= 12; month++) {
        const day = `2025-${String(month).padStart(2, "0")}-01`;
        commit(folder, day, "Maria", { "a.md": doc("P1", day) }, "2026-06-01");
      }
      const { err } = await runIn(folder, ["review", "--evidence"]);
      assert.equal(
        err,
        "This history was written again on 2026-06-01; days and names are those that its commits claim.\n",
      );
    }));

  it("runs nothing that the repository names", () =>
    inFolder({}, async (folder) => {
      git(folder, "init", "-q");
      git(folder, "config", "diff.external", `touch ${folder}/ran`);
      git(folder, "config", "log.showSignature", "true");
      git(folder, "config", "diff.x.textconv", `touch ${folder}/ran;cat`);
      writeFiles(folder, { ".gitattributes": "*.md diff=x\n" });
      commit(folder, "2026-01-05", "Maria", { "a.md": FILES["a.md"] });
      commit(folder, "2026-02-05", "Maria", {
        "a.md": doc("P1", "2026-02-05"),
      });
      const { code, out } = await runIn(folder, ["review", "--evidence"]);
      assert.equal(code, 0);
      assert.match(out, /^1 review in 2 commits/);
      assert.throws(() => readFileSync(join(folder, "ran")), /ENOENT/);
    }));
});

function everything(lastReviewed: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((at) => [`p${at}.md`, doc(`P${at}`, lastReviewed)]),
  );
}

/** Commits everything as somebody, on a day. */
function commit(
  folder: string,
  day: string,
  name: string,
  files: Readonly<Record<string, string>>,
  writtenOn = day,
): void {
  writeFiles(folder, files);
  git(folder, "add", ".");
  const env = {
    GIT_AUTHOR_DATE: `${day}T12:00:00`,
    GIT_COMMITTER_DATE: `${writtenOn}T12:00:00`,
  };
  Object.assign(process.env, env);
  try {
    const author = `${name} <${name.toLowerCase()}@example.com>`;
    git(folder, "commit", "-q", "-m", "Change", `--author=${author}`);
  } finally {
    for (const key of Object.keys(env)) delete process.env[key];
  }
}
