import { squiggle } from "../../squiggles.ts";

const FILES = {
  "policies/old.md":
    "---\ntype: policy\nid: POL-001\nstatus: superseded by POL-002\n---\n",
  "policies/middle.md":
    "---\ntype: policy\nid: POL-002\nstatus: retired\nsuperseded_by: POL-003\n---\n",
  "policies/new.md": "---\ntype: policy\nid: POL-003\nstatus: active\n---\n",
  "policies/draft.md": "---\ntype: policy\nid: POL-004\nstatus: draft\n---\n",
  "systems/gone.md":
    "---\ntype: system\nid: SYS-001\nlifecycle: retired\n---\n",
};
const HERE = { path: "sops/launch.md", files: FILES };

describe("reference-retired", () => {
  it("points at what an active document should no longer, or not yet, rest on", () =>
    squiggle(
      "reference-retired",
      `---
type: sop
status: active
implements: [POL-001, POL-003, POL-004]
             ^^^^^^^ reference-retired: \`POL-001\` in \`implements\` is \`superseded by POL-002\`, but this document is \`active\`. Did you mean its successor \`POL-003\`?
                               ^^^^^^^ reference-retired: \`POL-004\` in \`implements\` is \`draft\`, but this document is \`active\`.
systems: SYS-001
         ^^^^^^^ reference-retired: \`SYS-001\` in \`systems\` is \`retired\`, but this document is \`active\`.
---
`,
      HERE,
    ));

  it("lets a document name a draft as further reading, but nothing that is gone", () =>
    squiggle(
      "reference-retired",
      `---
type: sop
status: approved
related: [POL-004, POL-002]
                   ^^^^^^^ reference-retired: \`POL-002\` in \`related\` is \`retired\`, but this document is \`approved\`. Did you mean its successor \`POL-003\`?
---
`,
      HERE,
    ));

  it("leaves drafts, unknown references and supersession alone", async () => {
    await squiggle(
      "reference-retired",
      "---\ntype: sop\nstatus: draft\nimplements: POL-001\n---\n",
      HERE,
    );
    await squiggle(
      "reference-retired",
      "---\ntype: sop\nstatus: active\nimplements: POL-009\nsupersedes: POL-001\n---\n",
      HERE,
    );
  });

  it("does not run in circles after successors", () =>
    squiggle(
      "reference-retired",
      `---
type: sop
status: active
related: A
         ^ reference-retired: \`A\` in \`related\` is \`retired\`, but this document is \`active\`. Did you mean its successor \`B\`?
---
`,
      {
        path: "sops/launch.md",
        files: {
          "policies/a.md":
            "---\ntype: policy\nid: A\nstatus: retired\nsuperseded_by: B\n---\n",
          "policies/b.md":
            "---\ntype: policy\nid: B\nstatus: retired\nsuperseded_by: A\n---\n",
        },
      },
    ));
});
