import { squiggle } from "../../squiggles.ts";

const kpi = (fields: string): string =>
  `---\ntype: kpi\nname: Cost per lead\n${fields}\n---\n`;

describe("kpi-measurement-stale", () => {
  it("points at a value older than the period", () =>
    squiggle(
      "kpi-measurement-stale",
      kpi(`status: active
period: quarterly
last_measured: 2026-07-06
               ^^^^^^^^^^ kpi-measurement-stale: The latest value is of \`2026-07-06\` and the KPI is measured every 3 months; it was due again on \`2026-10-06\`.`),
    ));

  it("gives a week, and is silent where a date or period is missing", async () => {
    for (const fields of [
      "status: active\nperiod: monthly\nlast_measured: 2026-10-14",
      "status: active\nperiod: monthly",
      "status: active\nlast_measured: 2025-01-01",
      "status: retired\nperiod: monthly\nlast_measured: 2025-01-01",
    ])
      await squiggle("kpi-measurement-stale", kpi(fields));
  });
});
