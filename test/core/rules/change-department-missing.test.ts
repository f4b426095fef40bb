import { squiggle } from "../../squiggles.ts";

const FILES = {
  "people.yaml": `teams:
  - { id: it, name: IT }
  - { id: sales, name: Sales }
  - { id: marketing, name: Marketing }
  - { id: campaigns, name: Campaigns, department: Marketing }
people:
  - { id: tom, name: Tom, team: it }
  - { id: sam, name: Sam, team: sales }
  - { id: maria, name: Maria, team: campaigns }
roles:
  - { id: head-of-sales, name: Head of sales, holder: sam }
`,
  "systems/crm.md":
    "---\ntype: system\nid: SYS-001\ntitle: CRM\nstatus: active\nowner: Head of sales\ntechnical_owner: tom\n---\n",
  "systems/mail.md":
    "---\ntype: system\nid: SYS-002\ntitle: Mail\nstatus: active\nowner: Campaigns\ntechnical_owner: tom\n---\n",
};
const change = (fields: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: approved\nsystems: [SYS-001, SYS-002]\n${fields}\n---\n`;

describe("change-department-missing", () => {
  it("names the departments whose systems are changed without them", () =>
    squiggle(
      "change-department-missing",
      change(`change_type: normal
approvals:
^^^^^^^^^ change-department-missing: Nobody from \`Sales\` and \`Marketing\` has approved, whose systems it changes.
  - { by: Tom, decision: approved }`),
      { files: FILES },
    ));

  it("is content once each has approved, whoever of them it was", () =>
    squiggle(
      "change-department-missing",
      change(
        "change_type: normal\napprovals:\n  - { by: Tom }\n  - { by: Sam }\n  - { by: Maria }",
      ),
      { files: FILES },
    ));

  it("asks it of normal changes only, and not without a register", async () => {
    const files = { ...FILES, "people.yaml": "people: []\n" };
    await squiggle(
      "change-department-missing",
      change("change_type: normal\napprovals:\n  - { by: Tom }"),
      { files },
    );
    await squiggle(
      "change-department-missing",
      change("change_type: emergency\napprovals:\n  - { by: Tom }"),
      { files: FILES },
    );
  });
});
