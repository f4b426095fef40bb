import { squiggle } from "../../squiggles.ts";

const RULE = "acronym-undefined";

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
  it("finds what is used often and explained nowhere, once", () =>
    squiggle(
      RULE,
      `---
type: sop
title: Send
status: active
---

## Purpose

IF it runs, IF it can, and IF it may: The CDP feeds the send of POL-002. No CDP, no send; IT looks after the CDP and the DMP.
                                          ^^^ acronym-undefined: \`CDP\` is used 3 times in 1 document and explained nowhere; add it to the glossary, or write it out here.
`,
      { files: LEAD },
    ));

  it("is content with an explanation on the page", () =>
    squiggle(
      RULE,
      `---
type: sop
title: Send
status: active
---

## Purpose

The customer data platform (CDP) feeds the send. No CDP, no send; the CDP is slow. CDP!
`,
      { files: LEAD },
    ));

  it("is silent in a playbook without a glossary", () =>
    squiggle(
      RULE,
      `---
type: sop
title: Send
status: active
---

## Purpose

The CDP feeds the send. No CDP, no send; the CDP is slow.
`,
    ));

  for (const [where, path, text] of [
    [
      "on another page",
      "sops/a.md",
      "---\ntype: sop\nstatus: active\n---\n\nThe customer data platform (CDP).\n",
    ],
    [
      "in a heading of a page without a type",
      "notes.md",
      "# Customer data platform (CDP)\n",
    ],
    [
      "in quotes behind it, in a heading",
      "notes.md",
      '## CDP "customer data platform"\n',
    ],
  ] as const)
    it(`is content with an explanation ${where}`, () =>
      squiggle(
        RULE,
        `---
type: sop
title: Send
status: active
---

## Purpose

The CDP feeds the send. No CDP, no send; the CDP is slow.
`,
        { files: { ...LEAD, [path]: text } },
      ));
});
