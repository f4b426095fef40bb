/** Tables of cases for rule kinds: a constraint of a type of the team's own, what a document says, and what is found. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../../src/core/index.ts";

/** What is written, what is found (nothing, where the rule is content), and other files. */
export type Case = readonly [
  name: string,
  fields: string,
  message: string | undefined,
  files?: Readonly<Record<string, string>>,
];

const TYPES = `types:
  run:
    title: Run
    fields: { for: { kind: list, of: reference }, done_on: { kind: date } }
  event:
    title: Event
    statuses: { active: [running], paused: [waiting] }
    fields:
      asked: { kind: date }
      told: { kind: date }
      held: { kind: date }
      fee: { kind: number }
      paid: { kind: number }
      currency: { kind: text }
      checker: { kind: person }
      systems: { kind: list, of: reference, to: [system] }
    sections: { Plan: never }
    constraints:
      rule: `;

/** Runs the cases of one constraint, each on its own, as of 2026-11-21. */
export function table(constraint: string, cases: readonly Case[]): void {
  for (const [name, fields, message, files = {}] of cases)
    it(name, async () => {
      const { result } = await openSession(
        memoryHost({
          "playbook.config.yaml": TYPES + constraint,
          "events/a.md": `---\ntype: event\nid: EVT-1\ntitle: A\n${fields}\n---\n\n# A\n`,
          ...files,
        }),
        { today: "2026-11-21" },
      );
      assert.deepEqual(
        result.findings.get("playbook.config.yaml") ?? [],
        [],
        "the settings are read",
      );
      const found = result.diagnostics.filter(
        ({ rule, path }) => rule === "event/rule" && path === "events/a.md",
      );
      assert.deepEqual(
        found.map((each) => each.message),
        message === undefined ? [] : [message],
      );
    });
}
