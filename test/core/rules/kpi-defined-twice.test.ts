import { squiggle } from "../../squiggles.ts";

const other = (fields: string): Record<string, string> => ({
  "a/first.md": `---\ntype: kpi\nid: KPI-001\nname: Cost per lead\n${fields}\n---\n`,
});

describe("kpi-defined-twice", () => {
  it("points at the second definition of a name", () =>
    squiggle(
      "kpi-defined-twice",
      `---
type: kpi
name: cost-per-lead
      ^^^^^^^^^^^^^ kpi-defined-twice: \`cost-per-lead\` is defined by \`KPI-001\` as well with another formula; keep one definition, or give this one a name of its own.
status: active
formula: all costs / leads
---
`,
      {
        path: "b/second.md",
        files: other("status: active\nformula: costs / leads"),
      },
    ));

  it("forgets a definition that is retired", () =>
    squiggle(
      "kpi-defined-twice",
      "---\ntype: kpi\nname: Cost per lead\nstatus: active\n---\n",
      { path: "b/second.md", files: other("status: retired") },
    ));
});
