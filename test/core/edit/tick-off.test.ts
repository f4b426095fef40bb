import assert from "node:assert/strict";
import {
  actionOfNode,
  applyEdits,
  isTyped,
  memoryHost,
  openSession,
  overviewOf,
  promoteAction,
  sourceOf,
  tickOff,
} from "../../../src/core/index.ts";
import { actionRegister } from "../../../src/core/subjects/action/action-register.ts";

const TODAY = "2026-11-21";
const HEAD =
  "---\ntype: post-mortem\nid: PM-001\ntitle: Sale\nstatus: reviewed\n---\n\n# Sale\n\n## Action items\n\n";

/** The text after the first action was ticked off; `undefined` where that cannot be done. */
async function ticked(actions: string): Promise<string | undefined> {
  const { source, key } = await first(actions);
  const edits = tickOff(source, key, TODAY, undefined);
  return edits && applyEdits(source.text, edits).slice(HEAD.length);
}

async function first(actions: string) {
  const text = HEAD + actions;
  const { result } = await openSession(memoryHost({ "pm.md": text }), {
    today: TODAY,
  });
  const action = actionRegister(result.playbook)[0]!;
  const source = sourceOf(action.document, text);
  return { action, source, key: action.key, result };
}

describe("ticking off an action", () => {
  for (const [before, after] of [
    ["- [ ] Ask twice (@tom)\n", "- [x] Ask twice (@tom)\n"],
    ["* Ask twice (@tom)\n", "* [x] Ask twice (@tom)\n"],
    ["12) Ask twice\r\n", "12) [x] Ask twice\r\n"],
    [
      "| Action | Owner | Status |\n| --- | --- | --- |\n| Ask twice | Tom | open |\n",
      "| Action | Owner | Status |\n| --- | --- | --- |\n| Ask twice | Tom | done 2026-11-21 |\n",
    ],
    [
      "| Action | Owner | Due |\n| --- | --- | --- |\n| Ask twice | Tom | 2026-12-01 |\n",
      "| Action | Owner | Due |\n| --- | --- | --- |\n| ✅ Ask twice | Tom | 2026-12-01 |\n",
    ],
  ] as const)
    it(`writes ${JSON.stringify(after)}`, async () =>
      assert.equal(await ticked(before), after));

  it("changes nothing where it is done, and finds nothing that is gone", async () => {
    assert.equal(await ticked("- [x] Ask twice\n"), "- [x] Ask twice\n");
    const { source } = await first("- Ask twice\n");
    assert.equal(tickOff(source, "PM-001/000000", TODAY, undefined), undefined);
  });

  it("knows an action again after owner, date, line and mark have changed", async () => {
    const [{ key }, { key: later }] = [
      await first("- Ask twice (@tom, due 2026-05-01)\n"),
      await first("Some words.\n\n- [ ] Ask twice (IMP-004) — Jane Doe\n"),
    ];
    assert.equal(key, later);
  });
});

describe("an action that becomes an improvement", () => {
  it("is linked from both sides, and keeps its owner and date", async () => {
    const { action, source, result } = await first(
      "- [ ] Ask twice (Jane Doe, due 2026-12-01)\n",
    );
    const promotion = promoteAction(result.playbook, "book", action, source)!;
    const { plan } = promotion;
    assert.equal(plan.path, "improvements/ask-twice.md");
    assert.match(plan.text, /^related: PM-001$/m);
    assert.match(plan.text, /^owner: Jane Doe/m);
    assert.match(plan.text, /^due: 2026-12-01/m);
    const after = applyEdits(source.text, promotion.edits);
    assert.match(after, /IMP-001/);
    const again = await openSession(
      memoryHost({ "pm.md": after, [plan.path]: plan.text }),
      { today: TODAY },
    );
    const [linked] = actionRegister(again.result.playbook);
    assert.equal(linked!.key, action.key);
    assert.deepEqual(linked!.owners, ["Jane Doe"]);
    assert.equal(linked!.due, "2026-12-01");
    assert.equal(linked!.improvement?.path, plan.path);
  });

  it("is found by the row that stands for it", async () => {
    const { action, result } = await first("- Ask twice\n");
    const overview = overviewOf(result);
    const found = actionOfNode(overview, {
      id: `action:${action.document.path}/${action.key}`,
    });
    assert.ok(found && isTyped(found.document));
    assert.equal(found.key, action.key);
  });
});
