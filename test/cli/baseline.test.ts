import assert from "node:assert/strict";
import { run, type Run } from "./run.ts";

const ONLY = ["--rule", "owner-missing", "--rule", "review-overdue"];
const PLAYBOOK: Readonly<Record<string, string>> = {
  "policies/brand.md": "---\nstatus: active\nlast_reviewed: 2024-01-01\n---\n",
  "policies/consent.md": "---\nstatus: draft\n---\n",
};

/** Runs once more on the files that a run left behind, with some changes. */
function again(
  before: Run,
  argv: readonly string[],
  changes: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return run(["lint", ...ONLY, ...argv], { ...before.files, ...changes });
}

describe("accepted findings", () => {
  it("are written in order, one a line", async () => {
    const { code, err, files } = await run(
      ["lint", ...ONLY, "--update-baseline"],
      PLAYBOOK,
    );
    assert.equal(code, 0);
    assert.equal(
      err,
      "`playbook.baseline.json` now holds 3 accepted findings.\n",
    );
    assert.match(
      files["/work/playbook/playbook.baseline.json"]!,
      /^\{\n {2}"schemaVersion": 1,\n {2}"findings": \[\n {4}\{"path":"policies\/brand\.md","rule":"owner-missing","fingerprint":"[0-9a-f]{32}","count":1\},\n.*review-overdue.*\n.*consent.*\n {2}\]\n\}\n$/,
    );
  });

  it("are not told again, wherever they move in their document", async () => {
    const accepted = await run(
      ["lint", ...ONLY, "--update-baseline"],
      PLAYBOOK,
    );
    const { code, out } = await again(accepted, [], {
      "policies/brand.md":
        "---\nid: POL-1\nstatus: active\nlast_reviewed: 2024-01-01\n---\n",
    });
    assert.equal(code, 0);
    assert.equal(
      out,
      `2 documents checked as of 2026-11-21: 2 policies.
3 findings are accepted by the baseline.
Nothing new needs attention.
`,
    );
    const all = await again(accepted, ["--no-baseline"]);
    assert.equal(all.code, 1);
    assert.match(all.out, /2 errors and 1 warning\.\n$/);
  });

  it("do not cover new ones", async () => {
    const accepted = await run(
      ["lint", ...ONLY, "--update-baseline"],
      PLAYBOOK,
    );
    const { code, out } = await again(accepted, [], {
      "policies/new.md": "---\nstatus: draft\n---\n",
      "policies/brand.md":
        "---\nstatus: active\nlast_reviewed: 2024-06-01\n---\n",
    });
    assert.equal(code, 1);
    assert.match(out, /new\.md[^]*owner-missing/);
    assert.match(out, /brand\.md[^]*review-overdue/);
    assert.match(
      out,
      /1 accepted finding is gone; run `playbook lint --update-baseline`/,
    );
  });

  it("are forgotten once they are gone, in what was looked at", async () => {
    const accepted = await run(
      ["lint", ...ONLY, "--update-baseline"],
      PLAYBOOK,
    );
    const cured = {
      "policies/brand.md": "---\nstatus: draft\nowner: dpo\n---\n",
      "policies/consent.md": "---\nstatus: draft\nowner: dpo\n---\n",
    };
    const partly = await run(
      [
        "lint",
        "--root",
        ".",
        "policies/brand.md",
        "--update-baseline",
        ...ONLY,
      ],
      { ...accepted.files, ...cured },
    );
    assert.equal(
      partly.err,
      "`playbook.baseline.json` now holds 1 accepted finding, where there were 3.\n",
    );
    const wholly = await again(partly, ["--update-baseline"]);
    assert.match(
      wholly.err,
      /now holds 0 accepted findings, where there were 1\./,
    );
  });

  it("cannot be read from a damaged file", async () => {
    const { code, err } = await run(["lint"], {
      ...PLAYBOOK,
      "playbook.baseline.json": "<<<<<<< HEAD",
    });
    assert.equal(code, 2);
    assert.match(
      err,
      /^The baseline `playbook\.baseline\.json` is damaged\. Delete it/,
    );
  });
});
