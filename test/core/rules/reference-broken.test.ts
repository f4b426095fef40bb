import assert from "node:assert/strict";
import {
  applyEdits,
  madeFixes,
  memoryHost,
  openSession,
} from "../../../src/core/index.ts";
import { findingsOf } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const FILES = {
  "policies/consent.md":
    "---\ntype: policy\nid: POL-001\ntitle: Consent\n---\n",
  "systems/mail.md": "---\ntype: system\nid: SYS-007\ntitle: Mail Cloud\n---\n",
  "meetings/2026-01.md": "---\ntype: meeting\ntitle: Notes\n---\n",
  "meetings/2026-02.md": "---\ntype: meeting\ntitle: Notes\n---\n",
  "README.md": "# Playbook\n",
  "forms/brief.pdf": "",
};
const HERE = { path: "sops/launch.md", files: FILES };

describe("reference-broken", () => {
  it("never takes the document itself for what was meant", () =>
    squiggle(
      "reference-broken",
      `---
type: sop
id: RQ-SH-001
related: [RQ-UC-001]
          ^^^^^^^^^ reference-broken: \`RQ-UC-001\` leads to no document.
---
`,
    ));

  it("points at the item that leads nowhere, of the right type where one is wanted", () =>
    squiggle(
      "reference-broken",
      `---
type: sop
implements: [POL-001, POL-002]
                      ^^^^^^^ reference-broken: \`POL-002\` leads to no policy. Did you mean \`POL-001\`?
systems:
  - SYS-007
  - Salesforce
    ^^^^^^^^^^ reference-broken: \`Salesforce\` leads to no system.
related: ../policies/consnt.md
         ^^^^^^^^^^^^^^^^^^^^^ reference-broken: \`../policies/consnt.md\` leads to no document.
---
`,
      HERE,
    ));

  it("points at a document of the wrong type", () =>
    squiggle(
      "reference-broken",
      `---
type: sop
implements: SYS-007
            ^^^^^^^ reference-broken: \`SYS-007\` is a system, but \`implements\` wants a policy.
systems: [POL-001, ../README.md]
          ^^^^^^^ reference-broken: \`POL-001\` is a policy, but \`systems\` wants a system.
                   ^^^^^^^^^^^^ reference-broken: \`../README.md\` is a file without a type, but \`systems\` wants a system.
---
`,
      HERE,
    ));

  it("accepts ids, paths, links, names, files and addresses", () =>
    squiggle(
      "reference-broken",
      `---
type: sop
implements:
  - pol-001
  - "[[POL-001]]"
  - ../policies/consent.md#scope
  - policies/consent
  - /policies/consent.md
  - "[Consent](../policies/consent.md)"
  - https://example.com/policy
systems: [mail, Mail Cloud, SYS_007]
related: [../forms/brief.pdf, mailto:jane@example.com, "#steps", "ISO 9001, clause 7.5", ../README.md]
supersedes:
superseded_by: TBD
---
`,
      HERE,
    ));

  it("takes another number for another document", () =>
    squiggle(
      "reference-broken",
      `---
type: sop
implements: [POL-404, POL-01, POL-010]
             ^^^^^^^ reference-broken: \`POL-404\` leads to no policy.
                      ^^^^^^ reference-broken: \`POL-01\` leads to no policy. Did you mean \`POL-001\`?
                              ^^^^^^^ reference-broken: \`POL-010\` leads to no policy. Did you mean \`POL-001\`?
---
`,
      HERE,
    ));

  it("does not guess between two documents of one name", () =>
    squiggle(
      "reference-broken",
      `---
type: sop
related: notes
         ^^^^^ reference-broken: \`notes\` is the title of 2 documents; write which of them is meant, \`meetings/2026-01.md\` or \`meetings/2026-02.md\`.
---
`,
      HERE,
    ));

  it("offers the id that was meant", async () => {
    const text = "---\ntype: sop\nimplements: POL-01\n---\n";
    const { result } = await openSession(
      memoryHost({ ...FILES, "sops/a.md": text }),
      { today: "2026-11-21" },
    );
    const found = result.diagnostics.find(
      ({ rule }) => rule === "reference-broken",
    );
    assert.equal(
      applyEdits(text, madeFixes(found!)[0]!.edits),
      "---\ntype: sop\nimplements: POL-001\n---\n",
    );
  });

  it("offers each of the documents that have one title", async () => {
    const text = "---\ntype: sop\nrelated: notes\n---\n";
    const { result } = await openSession(
      memoryHost({ ...FILES, "sops/a.md": text }),
      { today: "2026-11-21" },
    );
    const found = result.diagnostics.find(
      ({ rule }) => rule === "reference-broken",
    );
    assert.deepEqual(
      found!.fixes.map(({ title }) => title),
      ["Write `meetings/2026-01.md`", "Write `meetings/2026-02.md`"],
    );
  });

  it("takes what a tool is called for a name where there is no inventory", () =>
    squiggle(
      "reference-broken",
      `---
type: sop
status: active
tools:
  - Identity Management System
  - Salesforce
  - SYS-007
    ^^^^^^^ reference-broken: \`SYS-007\` leads to no system.
---

# Grant access
`,
      { path: "sops/access.md" },
    ));

  it("takes ids of another scheme for none of ours, where the label says whose they are", async () => {
    const text = (label: string) =>
      `# Incident policy\n\n| Field | Value |\n|---|---|\n| Policy ID | POL-03 |\n| Owner | Maria |\n| ${label} | IR-1,IR-2 |\n\n## Purpose\n\nCare.\n`;
    const found = async (label: string) =>
      (await findingsOf("reference-broken", { "policies/a.md": text(label) }))
        .length;
    assert.equal(await found("Implements (SP 800-53 Rev. 5)"), 0);
    assert.ok((await found("Implements")) > 0);
  });
});
