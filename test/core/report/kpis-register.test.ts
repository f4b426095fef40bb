/** The register of KPIs calls a number out of date where the rule does, days of grace included. */

import assert from "node:assert/strict";
import {
  kpisRegister,
  memoryHost,
  openSession,
} from "../../../src/core/index.ts";

const RULE = "kpi-measurement-stale";

async function isPaintedAndFound(
  measured: string,
  config = "rules: {}\n",
): Promise<readonly boolean[]> {
  const { result } = await openSession(
    memoryHost({
      "kpis/lead.md": `---\ntype: kpi\nname: Cost per lead\nstatus: active\nperiod: monthly\nlast_measured: ${measured}\n---\n`,
      "playbook.config.yaml": config,
    }),
    { today: "2026-11-28" },
  );
  const { rows, columns } = kpisRegister(result.playbook);
  const measuredColumn = columns.find(({ key }) => key === "measured")!;
  return [
    rows[0]!.get(measuredColumn)?.tone === "yellow",
    result.diagnostics.some(({ rule }) => rule === RULE),
  ];
}

describe("the register of KPIs", () => {
  for (const [measured, config, expected] of [
    ["2026-10-28", undefined, false],
    ["2026-10-21", undefined, false],
    ["2026-10-20", undefined, true],
    ["2026-10-27", `rules:\n  ${RULE}:\n    graceDays: 0\n`, true],
    ["2026-10-20", `rules:\n  ${RULE}:\n    graceDays: 30\n`, false],
  ] as const)
    it(`agrees with the rule about ${measured}${config ? ", with other days of grace" : ""}`, async () =>
      assert.deepEqual(await isPaintedAndFound(measured, config), [
        expected,
        expected,
      ]));
});
