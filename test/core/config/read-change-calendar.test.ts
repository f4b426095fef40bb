import assert from "node:assert/strict";
import { readConfig } from "../../../src/core/config/read-config.ts";
import { RULES } from "../../../src/core/rules/index.ts";
import { BUILT_IN_TYPES } from "../../../src/core/types/built-in.ts";

const read = (text: string) => readConfig(text, BUILT_IN_TYPES, RULES);

describe("the calendar of changes in a config", () => {
  it("holds freezes and blackout days", () => {
    const { config, problems } = read(
      "changes:\n  freezes:\n    - { name: Black Friday, from: 2026-11-16, to: 2026-12-04, tiers: [1, 2] }\n  blackout: [2026-12-24, Friday]\n",
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config.changes, {
      freezes: [
        {
          name: "Black Friday",
          start: "2026-11-16",
          end: "2026-12-04",
          tiers: ["1", "2"],
          systems: [],
          allows: ["emergency"],
        },
      ],
      blackout: ["2026-12-24", "friday"],
    });
  });

  for (const [text, place, message] of [
    [
      "changes:\n  freezes: [{ from: 2026-12-04, to: 2026-11-16 }]\n",
      "2026-11-16",
      "A freeze ends on `2026-11-16`, before it begins on `2026-12-04`.",
    ],
    [
      "changes:\n  freezes: [{ from: 2026-12-04 }]\n",
      "{ from: 2026-12-04 }",
      "A freeze needs both `from` and `to`, for instance `from: 2026-11-16`.",
    ],
    [
      "changes:\n  freezes: [{ from: in December, to: 2026-12-16 }]\n",
      "in December",
      "`from` of a freeze is `in December`; write a day such as `2026-11-16`.",
    ],
    [
      "changes:\n  freezes: soon\n",
      "soon",
      "`changes.freezes` has to be a list such as `- { name: Black Friday, from: 2026-11-16, to: 2026-12-04 }`.",
    ],
    [
      "changes:\n  blackout: [fryday]\n",
      "[fryday]",
      "`changes.blackout` holds `fryday`; write a day such as `2026-12-24`, or a weekday such as `friday` or `weekends`.",
    ],
    [
      "changes:\n  frezes: []\n",
      "frezes",
      "`changes` has no setting `frezes`. Did you mean `freezes`?",
    ],
  ] as const)
    it(`says where ${JSON.stringify(text)} is wrong`, () => {
      const { problems, config } = read(text);
      assert.deepEqual(
        problems.map((each) => [
          text.slice(each.range.start, each.range.end),
          each.message,
        ]),
        [[place, message]],
      );
      assert.deepEqual(config.changes, { freezes: [], blackout: [] });
    });
});
