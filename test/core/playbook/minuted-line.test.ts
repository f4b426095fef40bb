/** Lines of minutes that say what they are. */

import assert from "node:assert/strict";
import {
  memoryHost,
  openSession,
  type Result,
} from "../../../src/core/index.ts";
import { actionItemsOf } from "../../../src/core/subjects/action/action-items.ts";

async function read(files: Readonly<Record<string, string>>): Promise<Result> {
  const { result } = await openSession(memoryHost(files), {
    today: "2026-11-28",
  });
  return result;
}

const minutes = (body: string, date = "2026-11-04", type = "meeting"): string =>
  `---\ntype: ${type}\nid: MTG-1\nstatus: held\ndate: ${date}\nchair: Ana\n---\n\n# Board\n\n## Agenda\n\n${body}`;

const LINES: Readonly<Record<string, readonly string[]>> = {
  "1. Action: Ben will calendar it": ["Ben will calendar it | Ben | open"],
  "1. Money\n   1. Action: Ben and Ana to renegotiate it\n      1. Follow up: Ana has sent it on":
    [
      "Ben and Ana to renegotiate it | Ben + Ana | open",
      "Ana has sent it on | Ana | open",
    ],
  "- **Action:** Ben with help from Ana will frame it": [
    "Ben with help from Ana will frame it | Ben | open",
  ],
  "- Completed: Ben to send it": ["Ben to send it | Ben | done"],
  "- Action: Send it (@ana, due 2026-12-01)": ["Send it | @ana | open"],
  "- Action: Discuss whom to hire": ["Discuss whom to hire | nobody | open"],
  "- ACTION Ben to chase it": ["Ben to chase it | Ben | open"],
  "- Next action: Ben will write it": ["Ben will write it | Ben | open"],
  "- Action item: ehuss will follow up on it": [
    "ehuss will follow up on it | ehuss | open",
  ],
  "- Ben Smith takes an action to land it": [
    "Ben Smith takes an action to land it | Ben Smith | open",
  ],
  "- Mike D takes action to land it": [
    "Mike D takes action to land it | Mike D | open",
  ],
  "- Action: it will be sent": ["it will be sent | nobody | open"],
  "AI: Ben will write it\nto the agency.\n\n**Action:** Ana – call them (by 2026-12-01)":
    ["Ben will write it | Ben | open", "Ana – call them | Ana | open"],
  "AI: none\n\nAction: to be discussed": [],
  "- Who takes action to land it?": [],
  "- ACTION ITEMS": [],
  "- Decision: Ben to lead": [],
  "- We took action: Ben will do it": [],
  "- Actions speak: loud": [],
  "## Action items\n\n- Action: Ben will do it": [
    "Ben will do it | Ben | open",
  ],
};

describe("a line of minutes", () => {
  for (const [body, expected] of Object.entries(LINES))
    it(`is read: ${JSON.stringify(body)}`, async () => {
      const text = minutes(`${body}\n`);
      const { playbook } = await read({ "a.md": text });
      const items = actionItemsOf(playbook.typed[0]!, undefined);
      for (const owner of items.flatMap(({ owners }) => owners))
        assert.equal(
          text.slice(owner.range.start, owner.range.end),
          owner.text,
        );
      assert.deepEqual(
        items.map(({ text: said, owners, status }) =>
          [
            said,
            owners.map((owner) => owner.text).join(" + ") || "nobody",
            status,
          ].join(" | "),
        ),
        expected,
      );
    });

  it("is none in other documents", async () => {
    const { playbook } = await read({
      "a.md": minutes("- Action: Ben will do it\n", "2026-11-04", "policy"),
    });
    assert.deepEqual(actionItemsOf(playbook.typed[0]!, undefined), []);
  });

  it("stands for the sections of actions and decisions", async () => {
    const missing = async (body: string): Promise<readonly string[]> =>
      (await read({ "a.md": minutes(body) })).diagnostics.flatMap(
        ({ rule, about }) =>
          rule === "section-missing" ? [about?.section ?? ""] : [],
      );
    assert.deepEqual(await missing("- All.\n"), ["Action items", "Decisions"]);
    assert.deepEqual(
      await missing("- Action: Ben will do it\n- Decision: Ben leads\n"),
      [],
    );
  });

  it("asks nothing in minutes of more than a year ago", async () => {
    const asked = async (date: string): Promise<number> =>
      (
        await read({ "a.md": minutes("- Action: Discuss it\n", date) })
      ).diagnostics.filter(({ rule }) => rule.startsWith("action-item")).length;
    assert.equal(await asked("2025-11-27"), 0);
    assert.equal(await asked("2025-11-29"), 2);
  });

  it("decides on a change", async () => {
    const { diagnostics } = await read({
      "a.md": minutes("- Decision: CHG-014 is approved.\n"),
      "b.md":
        "---\ntype: change\nid: CHG-014\ntitle: New form\nstatus: submitted\n---\n",
    });
    assert.ok(
      diagnostics.some(
        ({ rule, path }) => rule === "decision-unrecorded" && path === "b.md",
      ),
    );
  });
});
