import { squiggle } from "../../squiggles.ts";

const KPI = `---
^^^ kpi-unserved: No open roadmap item or improvement has this KPI as its goal; plan something, or say on a roadmap item that it serves it.
type: kpi
id: KPI-001
name: Cost per lead
status: active
---
`;
const item = (fields: string): Record<string, string> => ({
  "item.md": `---\ntype: roadmap\ntitle: Landing pages\n${fields}\n---\n`,
});

describe("kpi-unserved", () => {
  it("points at a goal that nothing open is for", async () => {
    await squiggle("kpi-unserved", KPI, { files: item("status: committed") });
    await squiggle("kpi-unserved", KPI, {
      files: item("status: done\ngoal: KPI-001"),
    });
  });

  it("is content with a roadmap item or an improvement, and without a roadmap", async () => {
    const plain = KPI.replace(/\n\^.*/, "");
    await squiggle("kpi-unserved", plain);
    await squiggle("kpi-unserved", plain, {
      files: item("status: proposed\ngoal: KPI-001"),
    });
    await squiggle("kpi-unserved", plain, {
      files: {
        ...item("status: committed"),
        "idea.md":
          "---\ntype: improvement\ntitle: Faster\nstatus: planned\nkpi: KPI-001\n---\n",
      },
    });
  });

  it("counts nothing that has ended, and nothing that leads elsewhere", async () => {
    for (const fields of [
      "status: rejected\ngoal: KPI-001",
      "status: retired\ngoal: KPI-001",
      "status: committed\ngoal: more leads",
      "status: committed\ngoal: item.md",
    ])
      await squiggle("kpi-unserved", KPI, { files: item(fields) });
  });

  it("asks nothing of a KPI that is not in use", () =>
    squiggle(
      "kpi-unserved",
      KPI.replace(/\n\^.*/, "").replace("active", "draft"),
      { files: item("status: committed") },
    ));
});
