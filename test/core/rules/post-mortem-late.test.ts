import assert from "node:assert/strict";
import { severityRank } from "../../../src/core/playbook/fields/severity-rank.ts";
import { squiggle } from "../../squiggles.ts";

const document = (fields: string): string =>
  `---\ntype: post-mortem\n${fields}\n---\n\n# Wrong audience\n`;

describe("post-mortem-late", () => {
  it("points at a review that was held too late", () =>
    squiggle(
      "post-mortem-late",
      document(`severity: sev1
incident_date: 2026-03-06
held_on: 2026-03-10
         ^^^^^^^^^^ post-mortem-late: The review was held on \`2026-03-10\`; an incident of \`sev1\` is reviewed within 3 days of \`2026-03-06\`, by \`2026-03-09\`.`),
    ));

  it("counts working days for lesser incidents, from the day it was resolved", () =>
    squiggle(
      "post-mortem-late",
      document(`severity: P2
incident_date: 2026-03-02
resolved_at: 2026-03-06T18:00
held_on: 2026-03-16
         ^^^^^^^^^^ post-mortem-late: The review was held on \`2026-03-16\`; an incident of \`P2\` is reviewed within 5 working days of \`2026-03-06\`, by \`2026-03-13\`.`),
    ));

  it("points at the incident while no review was held", async () => {
    const text = document(`status: draft
started_at: 2026-11-02
            ^^^^^^^^^^ post-mortem-late: The review was due by \`2026-11-16\` and no \`held_on\` says when it was; an incident is reviewed within 10 working days of \`2026-11-02\`.`);
    await squiggle("post-mortem-late", text);
    const plain = text.replace(/\n *\^.*/, "");
    await squiggle("post-mortem-late", plain, { today: "2026-11-16" });
  });

  it("reads the day of the review from a signature", async () => {
    const signed = (day: string): string =>
      `---\ntype: post-mortem\nstatus: draft\nstarted_at: 2026-11-02\n---\n\n# Wrong audience\n\n## Sign-off\n\n- [x] Reviewed by: @ana on ${day}\n`;
    await squiggle("post-mortem-late", signed("2026-11-16"));
    await squiggle(
      "post-mortem-late",
      signed("2026-11-17").replace(
        "started_at: 2026-11-02\n",
        (line) =>
          `${line}            ^^^^^^^^^^ post-mortem-late: The review was held on \`2026-11-17\`; an incident is reviewed within 10 working days of \`2026-11-02\`, by \`2026-11-16\`.\n`,
      ),
    );
  });

  it("takes the days from the config", () =>
    squiggle(
      "post-mortem-late",
      document(`severity: critical
incident_date: 2026-03-06
held_on: 2026-03-09
         ^^^^^^^^^^ post-mortem-late: The review was held on \`2026-03-09\`; an incident of \`critical\` is reviewed within 1 day of \`2026-03-06\`, by \`2026-03-07\`.`),
      {
        files: {
          "playbook.config.yaml":
            "rules:\n  post-mortem-late:\n    sev1Days: 1\n",
        },
      },
    ));

  it("is silent where it cannot tell, and where it no longer matters", async () => {
    for (const fields of [
      "severity: sev1",
      "severity: sev1\nincident_date: 2026-03-06\nheld_on: 2026-03-09",
      "severity: sev1\nincident_date: 2026-03-06\nheld_on: in spring",
      "status: closed\nincident_date: 2026-03-06",
      "status: rejected\nincident_date: 2026-03-06",
      "incident_date: 03/04/2026",
    ])
      await squiggle("post-mortem-late", document(fields));
  });

  for (const [word, rank] of Object.entries({
    sev1: 1,
    "SEV-1": 1,
    "P1 (Critical)": 1,
    Critical: 1,
    sev0: 1,
    "1": 1,
    "Priority 2": 2,
    major: 2,
    S3: 3,
    low: 4,
    purple: undefined,
  }))
    it(`ranks ${word}`, () => assert.equal(severityRank(word), rank));
});
