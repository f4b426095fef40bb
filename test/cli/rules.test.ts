import assert from "node:assert/strict";
import { RULES } from "../../src/core/index.ts";
import { run } from "./run.ts";

const CONFIG = {
  "playbook.config.yaml":
    "rules:\n  owner-missing: warning\n  draft-stale: off\n",
};

describe("playbook rules", () => {
  it("lists every rule under its group", async () => {
    const { code, out } = await run(["rules"], CONFIG);
    assert.equal(code, 0);
    for (const { id, summary } of RULES) {
      const line = out.split("\n").find((each) => each.startsWith(`  ${id} `));
      assert.ok(line?.includes(summary), id);
    }
    assert.match(out, /^Ownership\n/m);
    assert.match(out, /^ {2}owner-missing +warning {2}/m);
    assert.match(out, /^ {2}draft-stale +off {6}/m);
  });

  it("writes JSON as the contract says", async () => {
    const { out } = await run(["rules", "--format", "json"]);
    const rules = JSON.parse(out) as Record<string, unknown>[];
    assert.equal(rules.length, RULES.length);
    for (const rule of rules)
      assert.deepEqual(Object.keys(rule), [
        "id",
        "group",
        "severity",
        "kind",
        "fixable",
        "summary",
        "why",
        "options",
        "url",
      ]);
    const rule = rules.find(({ id }) => id === "review-overdue")!;
    assert.equal(
      rule["url"],
      "https://github.com/marketing-playbook/marketing-playbook/blob/main/src/core/rules/README.md#review-overdue",
    );
  });
});

describe("playbook explain", () => {
  it("tells what a rule wants, why, and how it stands here", async () => {
    const { code, out } = await run(["explain", "owner-missing"], CONFIG);
    assert.equal(code, 0);
    assert.match(out, /^owner-missing {2}ownership rule, warning\n/);
    assert.match(
      out,
      /Its severity is warning\. `playbook\.config\.yaml` says so; the default is\s+error\./,
    );
    assert.match(out, /│ type: policy/);
    assert.match(out, /Line \d+: Nobody owns this document/);
    const elsewhere = await run(["explain", "owner-missing"]);
    assert.match(elsewhere.out, /this folder has no\s+playbook\.config\.yaml/);
  });

  it("explains every rule, at a terminal and in Markdown", async () => {
    for (const { id, why } of RULES) {
      const text = await run(["explain", id], {}, { terminal: 80 });
      assert.equal(text.code, 0, text.err);
      const markdown = await run(["explain", id, "--format", "markdown"]);
      assert.ok(markdown.out.startsWith(`# \`${id}\`\n`));
      assert.ok(markdown.out.includes(why));
      assert.match(markdown.out, /It finds something[^]*\n- Line \d+: /);
    }
  });

  it("suggests the rule that was meant", async () => {
    const { code, err } = await run(["explain", "owner-mising"]);
    assert.equal(code, 2);
    assert.equal(
      err,
      "There is no rule `owner-mising`. Did you mean `owner-missing`?\n",
    );
    const none = await run(["explain"]);
    assert.match(none.err, /^Name one rule: /);
  });
});
