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
^^^^^^^^^^ document-ungoverned: No field says who owns this glossary and where it stands; give it front matter with \`type: term\`, \`status\` and \`owner\`.

| Term | Definition |
| - | - |
| Lead | Somebody who asked us something. |
| Send | One campaign by mail. |
`,
      { path: "glossary/glossary.md" },
    ));

  it("does not ask whether it holds where somebody approved it", () =>
    squiggle(
      RULE,
      `# Board charter
^^^^^^^^^^^^^^^ document-ungoverned: No field says who owns this committee charter; give it front matter with \`type: charter\`, \`status\` and \`owner\`.

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
});
