import { squiggle } from "../../squiggles.ts";

const charter = (quorum: string): Record<string, string> => ({
  "people.yaml":
    "people:\n  - { id: ines, name: Inês Duarte, aliases: [Ines] }\n  - { id: tom, name: Tom Osei }\n  - { id: ana, name: Ana Silva }\n  - { id: kim, name: Kim Lee }\nroles:\n  - { id: head, name: Head of IT, holder: ana }\n",
  "charter.md": `---
type: charter
id: CHTR-001
title: Change-control group
status: active
quorum: ${quorum}
members:
  - { person: Inês Duarte, voting: true }
  - { role: Head of IT, voting: true }
  - { person: Kim Lee, voting: true }
  - { person: Tom Osei, voting: false }
---
`,
});
const meeting = (attendees: string): string =>
  `---\ntype: meeting\ntitle: Change control\nstatus: held\ndate: 2026-11-04\nbody: CHTR-001\n${attendees}\n---\n\n# Change control\n\n## Decisions\n\n1. The form goes live.\n`;

describe("meeting-quorum-missed", () => {
  it("counts voting members, a role by its holder", () =>
    squiggle(
      "meeting-quorum-missed",
      meeting(`attendees: [Ines, Tom Osei]
            ^^^^ meeting-quorum-missed: 1 voting member was there, and the quorum is \`2 of 3\`; have the decisions confirmed at the next meeting.`),
      { files: charter("2 of 3") },
    ));

  for (const quorum of [
    "2 of 3",
    "a majority",
    "half of the members",
    "two members, one from IT",
    "60 %",
    "2 of 3 voting members; a majority of two thirds changes this charter",
  ])
    it(`is content with two of three for "${quorum}"`, () =>
      squiggle(
        "meeting-quorum-missed",
        meeting("attendees: [Ines, Ana Silva]"),
        {
          files: charter(quorum),
        },
      ));

  it("counts the members that stand in a table", () =>
    squiggle(
      "meeting-quorum-missed",
      meeting(`attendees: [Ines, Tom Osei]
            ^^^^ meeting-quorum-missed: 1 voting member was there, and the quorum is \`all members\`; have the decisions confirmed at the next meeting.`),
      {
        files: {
          "charter.md":
            "---\ntype: charter\nid: CHTR-001\ntitle: Change-control group\nstatus: active\nquorum: all members\n---\n\n## Membership\n\n| Member | Voting |\n| --- | --- |\n| Ines | yes |\n| Kim Lee | yes |\n| Tom Osei | no |\n",
        },
      },
    ));

  it("is silent where the charter gives no number, or nobody was written down", async () => {
    await squiggle("meeting-quorum-missed", meeting("attendees: [Ines]"), {
      files: charter("as the chair sees fit"),
    });
    await squiggle("meeting-quorum-missed", meeting("attendees: []"), {
      files: charter("2 of 3"),
    });
  });
});
