/** What a comment takes away: the findings of its rules in its stretch of the document, nothing else. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";

const CONFIG = `rules:
  section-empty: off
  suppression-reason-missing: error
  suppression-unused: warning
`;
const TOP = "---\ntype: policy\nid: POL-1\nowner: TBD\nstatus: active\n---\n";

/** Findings of the rules in question as `line:column rule: message`, and how many were taken away. */
async function lint(text: string, config = CONFIG) {
  const { result } = await openSession(
    memoryHost({ "playbook.config.yaml": config, "a.md": text }),
    { today: "2026-11-21" },
  );
  return {
    suppressed: result.suppressed,
    found: result.diagnostics
      .filter(({ rule }) => /^suppression|^section-placeholder/.test(rule))
      .map(
        ({ start, rule, message }) =>
          `${start.line}:${start.column} ${rule}: ${message}`,
      ),
  };
}

const places = (found: readonly string[]): readonly string[] =>
  found.map((each) => each.split(": ")[0]!);

describe("a suppression", () => {
  it("of the next line covers that line from end to end, and no other", async () => {
    const { found, suppressed } = await lint(
      `${TOP}
TBD

<!-- playbook-disable-next-line section-placeholder -- agreed -->
TBD

TBD
`,
    );
    assert.equal(suppressed, 1);
    assert.deepEqual(places(found), [
      "8:1 section-placeholder",
      "13:1 section-placeholder",
    ]);
  });

  it("covers the last line, though no line break ends it", async () => {
    const { found, suppressed } = await lint(
      `${TOP}\n<!-- playbook-disable-next-line section-placeholder -- agreed -->\nTBD`,
    );
    assert.deepEqual([suppressed, found], [1, []]);
  });

  it("holds until it is enabled again, for the rules that are named there", async () => {
    const { found, suppressed } = await lint(
      `${TOP}
TBD

<!-- playbook-disable section-placeholder -- agreed -->

TBD

<!-- playbook-enable owner-unknown -->

TBD

<!-- playbook-enable section-placeholder -->

TBD
`,
    );
    assert.equal(suppressed, 2);
    assert.deepEqual(places(found), [
      "8:1 section-placeholder",
      "20:1 section-placeholder",
    ]);
  });

  it("ends where everything is enabled again, and else at the end of the document", async () => {
    const twice = (between: string) =>
      lint(
        `${TOP}\n<!-- playbook-disable section-placeholder -- agreed -->\n\nTBD\n\n${between}\n\nTBD\n`,
      );
    const ended = await twice("<!-- playbook-enable -->");
    assert.equal(ended.suppressed, 1);
    assert.deepEqual(places(ended.found), ["14:1 section-placeholder"]);
    const open = await twice("Text.");
    assert.deepEqual([open.suppressed, open.found], [2, []]);
  });

  it("in the front matter covers the whole document", async () => {
    const { found, suppressed } = await lint(
      `---\ntype: policy\n# playbook-disable section-placeholder -- agreed\n---\n\nTBD\n\nTBD`,
    );
    assert.deepEqual([suppressed, found], [2, []]);
  });

  it("takes away only the rules it names", async () => {
    const { found, suppressed } = await lint(
      `${TOP}\n<!-- playbook-disable-next-line link-broken -- agreed -->\n[gone](gone.md) TBD\n\nTBD\n`,
    );
    assert.equal(suppressed, 1);
    assert.deepEqual(places(found), [
      "9:17 section-placeholder",
      "11:1 section-placeholder",
    ]);
  });

  for (const [comment, complaints] of [
    [
      "<!-- playbook-disable -->",
      [
        "8:1 suppression-reason-missing: The suppression names no rule; write `playbook-disable RULE -- reason`.",
      ],
    ],
    [
      "<!-- playbook-disable link-broken, section-placeholder -->\n\n[gone](gone.md)\n\nTBD",
      [
        "8:1 suppression-reason-missing: The suppression of `link-broken, section-placeholder` does not say why; add ` -- ` and the reason.",
      ],
    ],
    [
      "<!-- playbook-disable link-brokn -- agreed -->",
      [
        "8:1 suppression-unused: There is no rule `link-brokn`. Did you mean `link-broken`?",
      ],
    ],
    [
      "<!-- playbook-disable link-broken, section-placeholder -- agreed -->\n\nTBD",
      [
        "8:1 suppression-unused: `link-broken` finds nothing here; remove the suppression.",
      ],
    ],
    [
      "<!-- playbook-disable-next-line section-placeholder -- a -->\nTBD\n\n<!-- playbook-disable-next-line section-placeholder -- b -->\nText.",
      [
        "11:1 suppression-unused: `section-placeholder` finds nothing here; remove the suppression.",
      ],
    ],
    // A rule that is off finds nothing anywhere: nobody knows whether the comment is needed.
    ["<!-- playbook-disable section-empty -- agreed -->", []],
    ["<!-- playbook-enable -->", []],
    ["<!-- playbook-enable link-brokn -->", []],
  ] as const)
    it(`${comment.split("\n")[0]} is told ${complaints.length === 0 ? "nothing" : "what is wrong with it"}`, async () => {
      const { found } = await lint(`${TOP}\n${comment}\n`);
      assert.deepEqual(found, complaints);
    });

  it("is told nothing by rules that are off", async () => {
    const { found } = await lint(
      `${TOP}\n<!-- playbook-disable link-brokn -->\n`,
      "rules:\n  suppression-reason-missing: off\n  suppression-unused: off\n",
    );
    assert.deepEqual(found, []);
  });
});
