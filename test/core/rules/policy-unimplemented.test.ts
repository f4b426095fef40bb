import { squiggle } from "../../squiggles.ts";

const sop = (implementation: string, status = "active"): string =>
  `---\ntype: sop\nstatus: ${status}\nimplements: ${implementation}\n---\n`;
const POLICY = `---
type: policy
id: POL-001
status: active
---
`;

describe("policy-unimplemented", () => {
  it("points at a policy in force that no living procedure implements", () =>
    squiggle(
      "policy-unimplemented",
      POLICY.replace(
        "---\n",
        "---\n^^^ policy-unimplemented: No procedure implements this policy; name it in one, for instance `implements: POL-001`.\n",
      ),
      {
        files: {
          "sops/a.md": sop("POL-002"),
          "sops/b.md": sop("POL-001", "retired"),
        },
      },
    ));

  it("takes no other mention for a procedure that implements it", () =>
    squiggle(
      "policy-unimplemented",
      POLICY.replace(
        "---\n",
        "---\n^^^ policy-unimplemented: No procedure implements this policy; name it in one, for instance `implements: POL-001`.\n",
      ),
      {
        files: {
          "sops/a.md": sop("POL-002").replace(
            "---\n",
            "---\nrelated: POL-001\n",
          ),
          "sops/b.md": `${sop("POL-002")}\nSee [it](../example.md).\n`,
          "sops/c.md": sop("POL-001", "rejected"),
          "notes/d.md": "---\nimplements: POL-001\n---\n",
        },
      },
    ));

  it("accepts any way to refer to it, from a draft as well", async () => {
    for (const text of ["POL-001", "../example.md", "[POL-009, pol_001]"])
      await squiggle("policy-unimplemented", POLICY, {
        files: { "sops/a.md": sop(text, "draft") },
      });
  });

  it("asks nothing of drafts, nor where there are no procedures at all", async () => {
    await squiggle("policy-unimplemented", POLICY);
    await squiggle(
      "policy-unimplemented",
      POLICY.replace("active", "in review"),
      { files: { "sops/a.md": sop("POL-002") } },
    );
  });
});
