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

The CDP feeds the send of POL-002. No CDP, no send; IT looks after the CDP and the DMP.
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
});
