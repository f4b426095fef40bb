import { squiggle } from "../../squiggles.ts";

const change = (fields: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\n${fields}\n---\n`;

describe("change-approval-missing", () => {
  it("does not count whoever asked for the change", () =>
    squiggle(
      "change-approval-missing",
      change(`status: approved
requester: Maria
approvals:
  - { by: Maria, on: 2026-11-04, decision: approved }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ change-approval-missing: The change is \`approved\` with no approval by anybody else where it needs 1; \`Maria\` asked for it and does not count.`),
    ));

  it("knows a role and its holder as the same person", () =>
    squiggle(
      "change-approval-missing",
      change(`status: approved
requester: lead
approvals:
  - by: Maria Lopez
    ^^^^^^^^^^^^^^^ change-approval-missing: The change is \`approved\` with no approval by anybody else where it needs 1; \`Maria Lopez\` asked for it and does not count.
    on: 2026-11-04`),
      {
        files: {
          "people.yaml":
            "people:\n  - { id: maria, name: Maria Lopez }\nroles:\n  - { id: lead, name: Lead, holder: maria }\n",
        },
      },
    ));

  it("asks for two where the risk is high, and does not count a refusal", () =>
    squiggle(
      "change-approval-missing",
      change(`status: scheduled
risk: high
approvals:
  - { by: Tom, decision: approved }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ change-approval-missing: The change is \`scheduled\` with 1 independent approval where it needs 2 for risk \`high\`.
  - { by: Ana, decision: declined }`),
    ));

  it("is silent before approval, and where there is none at all", async () => {
    for (const fields of [
      "status: submitted\nrequester: Maria\napprovals:\n  - { by: Maria }",
      "status: approved\nrequester: Maria",
      "status: approved\nrequester: Maria\napprovals: [Tom]",
    ])
      await squiggle("change-approval-missing", change(fields));
  });
});
