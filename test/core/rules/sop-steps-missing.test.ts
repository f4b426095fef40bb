import assert from "node:assert/strict";
import { findingsOf } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const HEAD = `---
type: sop
status: active
---
`;
const ADVICE =
  "has no numbered steps and no checklist; write each action as a line such as `1. Build the audience`.";

describe("sop-steps-missing", () => {
  it("points at a procedure in prose", () =>
    squiggle(
      "sop-steps-missing",
      `${HEAD}
## Prerequisites

1. Access

## Steps
^^^^^^^^ sop-steps-missing: The section \`Steps\` ${ADVICE}

Build the audience, then send.

- and wait
`,
    ));

  it("points at a document that has neither the section nor steps", () =>
    squiggle(
      "sop-steps-missing",
      `---
^^^ sop-steps-missing: This procedure ${ADVICE}
type: runbook
---

# Launch

Build the audience, then send.
`,
    ));

  it("does not take an empty number for a step", () =>
    squiggle(
      "sop-steps-missing",
      `${HEAD}
## Procedure
^^^^^^^^^^^^ sop-steps-missing: The section \`Procedure\` ${ADVICE}

1.
`,
    ));

  for (const [what, body] of Object.entries({
    "a numbered list": "## Procedure\n\n1. Build the audience.\n",
    "a numbered list below a subsection":
      "## Procedure\n\n### Before\n\n1) Build the audience.\n",
    "a list that is called a checklist":
      "## Triage\n\nLook.\n\n## Checklists\n\n- Contain it\n- Restore it\n",
    "a page that leads to the procedure":
      "**Full runbook:** [there](https://example.org/runbook)\n\nThis page is a pointer.\n",
    "a single action": "## Procedure\n\n- Press the button.\n",
    "a section that leads elsewhere":
      "## Procedure\n\nSee [the other runbook](other.md).\n",
    "bullets that count themselves":
      "## Procedure\n\n- **Step 1**: Build.\n- **Step 2**: Send.\n",
    "a checklist": "## Procedure\n\n- [ ] Build the audience.\n",
    "headings that count steps":
      "## Procedure\n\n### Step 1: Build\n\nText.\n\n### Step 2: Send\n",
    "numbered headings beside the section":
      "## Procedure\n\nTwo steps.\n\n## 1. Build\n\n## 2. Send\n",
    "bold numbers": "## Procedure\n\n**Step 1:** Build the audience.\n",
    "a table of steps":
      "## Procedure\n\n| Step | Who |\n| ---- | --- |\n| Build | CRM |\n",
    "steps without the section": "# Launch\n\n1. Build the audience.\n",
    "a command of a runbook":
      "## Mitigation\n\nRestart it.\n\n```sh\nrestart crm\n```\n",
    "points of a runbook": "## Diagnosis\n\n- The queue.\n- The log.\n",
    "cases of a runbook": "## Mitigation\n\n### Full\n\nA.\n\n### Slow\n\nB.\n",
  }))
    it(`accepts ${what}`, () =>
      squiggle("sop-steps-missing", `${HEAD}\n${body}`));

  it("asks for more than prose in a runbook, and for steps under their own heading", async () => {
    await squiggle(
      "sop-steps-missing",
      `${HEAD}
## Mitigation
^^^^^^^^^^^^^ sop-steps-missing: The section \`Mitigation\` ${ADVICE}

Restart it.
`,
    );
    await squiggle(
      "sop-steps-missing",
      `${HEAD}
## Procedure
^^^^^^^^^^^^ sop-steps-missing: The steps of \`Procedure\` are bullets; number them, so that anyone can say which one they are at.

- The queue.
- The log.
`,
    );
  });

  it("takes headings that say what to do for steps, where most of them do", async () => {
    const headed = (...headings: readonly string[]): string =>
      headings.map((each) => `\n## ${each}\n\nIn the tool.\n`).join("");
    await squiggle(
      "sop-steps-missing",
      `${HEAD}${headed("Create the list", "Add the segment", "Send a test", "Contacts")}`,
    );
    const few = headed("Create the list", "Background", "Contacts");
    const found = await findingsOf("sop-steps-missing", { "a.md": HEAD + few });
    assert.equal(found.length, 1);
  });

  it("leaves drafts and other types alone", async () => {
    await squiggle(
      "sop-steps-missing",
      "---\ntype: sop\nstatus: draft\n---\n\n## Procedure\n",
    );
    await squiggle(
      "sop-steps-missing",
      "---\ntype: policy\nstatus: active\n---\n\n## Procedure\n",
    );
  });
});
