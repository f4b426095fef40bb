import { squiggle } from "../../squiggles.ts";

const RULE = "term-duplicate";

const LEAD = {
  "glossary/lead.md": `---
type: term
term: Lead
status: active
---

## Definition

Somebody who asked us something.
`,
};

describe(RULE, () => {
  it("points at a second entry and at a synonym that is a term", () =>
    squiggle(
      RULE,
      `---
type: term
term: Prospect
status: active
synonyms: [trade contact, lead]
                          ^^^^ term-duplicate: \`lead\` is in the glossary already, as \`Lead\`; keep one entry, and say there what each department means.
---

## Definition

Somebody.
`,
      { files: LEAD },
    ));

  it("points at a word that another term has as its name", () =>
    squiggle(
      RULE,
      `---
type: term
term: Enquiry
status: active
deprecated_terms: [lead]
                   ^^^^ term-duplicate: \`lead\` should not be used by this entry, but \`Lead\` has it as a name; settle which of the two is right.
---

## Definition

A question.
`,
      { files: LEAD },
    ));

  it("leaves an acronym that stands for two things on one page of them", () =>
    squiggle(
      "term-duplicate",
      `---
type: term
title: Glossary
status: active
---

| Term | Definition               |
| ---- | ------------------------ |
| CMS  | Content management system |
| CMS  | Case management service   |
| Lead | Who asked us something    |
| Lead | Who may buy               |
  ^^^^ term-duplicate: \`Lead\` is in the glossary already, as \`Lead\`; keep one entry, and say there what each department means.
`,
    ));
});
