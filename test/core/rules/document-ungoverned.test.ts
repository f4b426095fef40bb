import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { findingsOf } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "document-ungoverned";

describe(RULE, () => {
  it("says once what a document lacks that states nothing", () =>
    squiggle(
      RULE,
      `# Consent
^^^^^^^^^ document-ungoverned: No field says who owns this policy and whether it holds; give it front matter with \`type: policy\`, \`status\` and \`owner\`.

## Purpose

Ask first.
`,
      { path: "policies/consent.md" },
    ));

  it("calls a page of many terms a glossary", () =>
    squiggle(
      RULE,
      `# Glossary
^^^^^^^^^^ document-ungoverned: No field says who owns this glossary and where it stands; give it front matter with \`status\` and \`owner\`.

| Term | Definition |
| - | - |
| Lead | Somebody who asked us something. |
| Send | One campaign by mail. |
`,
      { path: "glossary/glossary.md" },
    ));

  it("calls a list without entries by its name, and one definition a term", async () => {
    await squiggle(
      RULE,
      `# OSI
^^^^^ document-ungoverned: No field says who owns this glossary and where it stands; give it front matter with \`status\` and \`owner\`.

The initiative.

# FSF

The foundation.
`,
      { path: "GLOSSARY.md" },
    );
    await squiggle(
      RULE,
      `# Affiliate
^^^^^^^^^^^ document-ungoverned: No field says who owns this glossary term and where it stands; give it front matter with \`type: term\`, \`status\` and \`owner\`.

Somebody who sells for us.
`,
      { path: "glossary/affiliate.md" },
    );
  });

  it("does not take what the role of an owner is for the document's own", () =>
    squiggle(
      RULE,
      `# RACI
^^^^^^ document-ungoverned: No field says who owns this RACI matrix and where it stands; give it front matter with \`type: raci\`, \`status\` and \`owner\`.

## Roles

- Owner: Decides on the product
- Maintainer: Mends it
`,
      { path: "raci.md" },
    ));

  it("does not ask whether it holds where somebody approved it", () =>
    squiggle(
      RULE,
      `# Board charter
^^^^^^^^^^^^^^^ document-ungoverned: No field says who owns this committee charter; give it front matter with \`type: charter\` and \`owner\`.

**Effective Date:** 2026-01-01
**Approved By:** Executive Committee

## Purpose

To decide.
`,
      { path: "charters/board-charter.md" },
    ));

  it("says nothing of a page that names an owner in each row", () =>
    squiggle(
      RULE,
      `# Marketing KPIs

| KPI | Definition | Owner |
| - | - | - |
| CPL | Cost by lead | Ana |
| CTR | Clicks by views | Ben |
`,
      { path: "kpis/kpi.md" },
    ));

  it("says nothing where an owner is stated", () =>
    squiggle(RULE, "# Consent\n\n**Owner:** Jane Roe\n\nAsk first.\n", {
      path: "policies/consent.md",
    }));

  for (const said of [
    "**Policy Owner (HR Director):** Maintains this policy.",
    "This policy is owned by the web team.",
    "The review team is responsible for reviewing and updating the consent policy requirements every year.",
    "Der Datenschutz ist verantwortlich für die Pflege dieser Richtlinie.",
    "| Owner | HR |\n| - | - |\n| Since | 2026 |",
    "## Ownership\n\nThe board.",
    "- Owner: Acme\n- Applies to: all\n- Review cadence: yearly",
  ])
    it(`does not ask whose it is where the text says it: ${said.split("\n")[0]}`, () =>
      squiggle(
        RULE,
        `# Consent
^^^^^^^^^ document-ungoverned: No field says whether this policy holds; give it front matter with \`type: policy\` and \`status\`.

## Purpose

Ask first.

${said}
`,
        { path: "policies/consent.md" },
      ));

  for (const said of [
    "**DRAFT — for the board to revise.** Nothing here is in force.",
    "**Beschlossen vom Vorstand am 03.04.2025**",
    "Approved by the board on 3 April 2025.",
    "2019-05-22 - as approved by TOC vote",
    "Am 2012-06-27 durch den Vorstand beschlossen.",
    "This policy is a work in progress.",
    "☑ Chấp thuận (Approve)  ☐ Từ chối (Reject)",
    "It takes effect on 1 May 2025.",
    "- **Approval status:** pending",
  ])
    it(`does not ask whether it holds where the text says it: ${said}`, () =>
      squiggle(
        RULE,
        `# Consent
^^^^^^^^^ document-ungoverned: No field says who owns this policy; give it front matter with \`type: policy\` and \`owner\`.

## Purpose

Ask first.

${said}
`,
        { path: "policies/consent.md" },
      ));

  it("takes the author of a post-mortem for its owner, and the status of the incident for where it stands", async () => {
    const text = (more: string): string =>
      `# Post-mortem: Connection close
${more}
## Summary

It closed.
`;
    const said = (what: string, field: string): string =>
      `^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ document-ungoverned: No field says ${what}; give it front matter with \`type: post-mortem\` and \`${field}\`.\n`;
    await squiggle(RULE, text("\n**Author:** @kim\n**Status:** Resolved\n"));
    await squiggle(
      RULE,
      text(
        `${said("where this post-mortem stands", "status")}\n**Author:** @kim\n`,
      ),
    );
    await squiggle(
      RULE,
      text(
        `${said("who owns this post-mortem", "owner")}\n**Status:** Resolved\n`,
      ),
    );
  });

  it("is an error in a folder that is set up, a warning in one that is not, and of one word of many an information", async () => {
    const severities = async (files: Readonly<Record<string, string>>) => {
      const { result } = await openSession(memoryHost(files), {
        today: "2026-11-28",
      });
      return result.diagnostics
        .filter(({ rule }) => rule === RULE)
        .map(({ severity }) => severity);
    };
    const policy = { "policies/consent.md": "# Consent\n\nAsk first.\n" };
    const word = { "glossary/lead.md": "# Lead\n\nSomebody who asked.\n" };
    const settings = { "playbook.config.yaml": "# ours\n" };
    assert.deepEqual(await severities(policy), ["warning"]);
    assert.deepEqual(await severities(word), ["info"]);
    assert.deepEqual(await severities({ ...policy, ...settings }), ["error"]);
    assert.deepEqual(await severities({ ...word, ...settings }), ["error"]);
  });

  it("takes an id that an editor gives every note for no governance", async () => {
    const note = (id: string) =>
      findingsOf(RULE, {
        "sops/send.md": `---\nid: ${id}\n---\n\n# Send\n\n1. Send it.\n`,
      });
    for (const id of [
      "a6zk2v9q8x0p4m1n7b3c5d2e",
      "2f1e6a34-9d0b-4c55-8a77-1c2d3e4f5a6b",
    ])
      assert.equal((await note(id)).length, 1, id);
    for (const id of ["SOP-012", "send-the-newsletter-first"])
      assert.equal((await note(id)).length, 0, id);
  });
});
