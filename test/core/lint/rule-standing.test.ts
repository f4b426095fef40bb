import assert from "node:assert/strict";
import { standingOfRules } from "../../../src/core/lint/rule-standing.ts";
import { RULES } from "../../../src/core/rules/index.ts";
import { RULE_GROUPS } from "../../../src/core/rules/rule-facts.ts";

const standing = (id: string, config: string) =>
  standingOfRules(config).find(({ rule }) => rule.id === id)!;

describe("how rules stand", () => {
  it("is told for every rule, by group and then by name", () => {
    const told = standingOfRules("").map(({ rule }) => rule);
    assert.deepEqual(
      told,
      RULE_GROUPS.flatMap((group) =>
        RULES.filter((rule) => rule.group === group).toSorted((a, b) =>
          a.id.localeCompare(b.id, "en"),
        ),
      ),
    );
  });

  it("is as the rule has it, where the config is silent", () => {
    const { severity, isConfigured, options } = standing("draft-stale", "");
    assert.deepEqual([severity, isConfigured], ["info", false]);
    assert.deepEqual(
      options.map(({ name, value }) => [name, value]),
      [["days", 90]],
    );
    assert.ok(options[0]!.summary.length > 0);
    assert.deepEqual(standing("owner-missing", "").options, []);
  });

  it("is as the config has it", () => {
    const off = standing("owner-missing", "rules:\n  owner-missing: off\n");
    assert.deepEqual([off.severity, off.isConfigured], ["off", true]);
    const set = standing(
      "draft-stale",
      "rules:\n  draft-stale:\n    days: 10\n",
    );
    assert.equal(set.options[0]!.value, 10);
    assert.equal(set.isConfigured, false);
  });
});
