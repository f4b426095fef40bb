import assert from "node:assert/strict";
import { cured } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const meeting = (decisions: string, more = ""): Record<string, string> => ({
  "people.yaml":
    "people:\n  - { id: ines, name: Inês Duarte }\n  - { id: grace, name: Grace Okafor }\n",
  "meetings/november.md": `---
type: meeting
id: MTG-021
title: Change control
status: held
date: 2026-11-04
meeting_type: change-control
chair: Grace Okafor
---

# Change control

## Decisions

${decisions}
${more}`,
});
const change = (fields: string): string =>
  `---\ntype: change\nid: CHG-014\ntitle: New form\n${fields}\n---\n`;
const APPROVED = meeting(
  "1. [CHG-014](../changes/form.md) is approved by marketing (Inês Duarte) and IT (Grace Okafor).",
);

describe("decision-unrecorded", () => {
  it("points at a status that does not follow the minutes", () =>
    squiggle(
      "decision-unrecorded",
      change(`status: submitted
        ^^^^^^^^^ decision-unrecorded: \`MTG-021\` approved this change on \`2026-11-04\`, but the status is \`submitted\` here.`),
      { files: APPROVED },
    ));

  it("points at approvals without the one of that day", () =>
    squiggle(
      "decision-unrecorded",
      change(`status: scheduled
approvals:
^^^^^^^^^ decision-unrecorded: \`MTG-021\` approved this change on \`2026-11-04\`, but no approval of that day is written here.
  - { by: Tom, on: 2026-10-01 }`),
      { files: APPROVED },
    ));

  it("is content with an approval of the day, or with the meeting's id", async () => {
    for (const fields of [
      "status: approved\napprovals:\n  - { by: Grace Okafor, on: 2026-11-04 }",
      "status: closed\napprovals: [Grace Okafor]\nmeeting: MTG-021",
    ])
      await squiggle("decision-unrecorded", change(fields), {
        files: APPROVED,
      });
  });

  it("writes status, approvals and meeting, and leaves the rest as it is", async () => {
    assert.equal(
      await cured(
        "decision-unrecorded",
        change(
          "status: submitted # since October\napprovals: [] # { by: , on: }\nrisk: low",
        ),
        APPROVED,
      ),
      change(
        "status: approved # since October\napprovals: [{ by: Inês Duarte, on: 2026-11-04, decision: approved }, { by: Grace Okafor, on: 2026-11-04, decision: approved }] # { by: , on: }\nmeeting: MTG-021\nrisk: low",
      ),
    );
    assert.equal(
      await cured(
        "decision-unrecorded",
        change(
          "approvals:\n  - { by: Tom, on: 2026-10-01 } # early\nstatus: submitted",
        ).replaceAll("\n", "\r\n"),
        meeting("CHG-014 is approved."),
      ),
      change(
        "approvals:\n  - { by: Tom, on: 2026-10-01 } # early\n  - { by: Grace Okafor, on: 2026-11-04, decision: approved }\nmeeting: MTG-021\nstatus: approved",
      ).replaceAll("\n", "\r\n"),
    );
  });

  it("adds approvals that the record has no field for, in the playbook's own words", async () => {
    assert.equal(
      await cured(
        "decision-unrecorded",
        change("status: Submitted\nrisk: low"),
        APPROVED,
      ),
      change(
        "status: Approved\nrisk: low\napprovals: [{ by: Inês Duarte, on: 2026-11-04, decision: approved }, { by: Grace Okafor, on: 2026-11-04, decision: approved }]\nmeeting: MTG-021",
      ),
    );
  });

  it("puts approvals in the place of a stand-in", async () => {
    assert.equal(
      await cured(
        "decision-unrecorded",
        change("status: submitted\napprovals: TBD # soon"),
        meeting("CHG-014 is approved."),
      ),
      change(
        "status: approved\napprovals: [{ by: Grace Okafor, on: 2026-11-04, decision: approved }] # soon\nmeeting: MTG-021",
      ),
    );
  });

  it("reads the table of changes for review", () =>
    squiggle(
      "decision-unrecorded",
      change(`status: approved
        ^^^^^^^^ decision-unrecorded: \`MTG-021\` rejected this change on \`2026-11-04\`, but the status is \`approved\` here.`),
      {
        files: meeting(
          "See the table.",
          "\n## Changes for review\n\n| Change | Systems | Decision |\n| --- | --- | --- |\n| CHG-014 | CRM | turned down |\n| CHG-015 | CRM | approved |\n",
        ),
      },
    ));

  it("keeps two changes of one sentence apart", () =>
    squiggle(
      "decision-unrecorded",
      change(`status: approved
        ^^^^^^^^ decision-unrecorded: \`MTG-021\` deferred this change on \`2026-11-04\`, but the status is \`approved\` here.`),
      {
        files: {
          ...meeting("CHG-013 is approved, CHG-014 is deferred to December."),
          "changes/other.md":
            "---\ntype: change\nid: CHG-013\ntitle: Other\nstatus: approved\napprovals:\n  - { by: Tom, on: 2026-11-04 }\n---\n",
        },
      },
    ));

  it("takes nothing for a decision that is none", async () => {
    for (const decisions of [
      "CHG-014 was discussed.",
      "CHG-014: Tom will find out whether it can be approved in December.",
      "The budget is approved.",
      "`CHG-014 is approved`",
      "After the meeting.",
    ])
      await squiggle("decision-unrecorded", change("status: submitted"), {
        files: meeting(decisions),
      });
  });

  it("waits for the meeting, and forgets one that was called off", async () => {
    const files = meeting("CHG-014 is approved.");
    for (const [from, to] of [
      ["status: held\ndate: 2026-11-04", "status: scheduled\ndate: 2026-12-02"],
      ["status: held", "status: cancelled"],
    ] as const)
      await squiggle("decision-unrecorded", change("status: submitted"), {
        files: {
          ...files,
          "meetings/november.md": files["meetings/november.md"]!.replace(
            from,
            to,
          ),
        },
      });
  });
});
