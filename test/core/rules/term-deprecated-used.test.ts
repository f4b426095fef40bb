import { squiggle } from "../../squiggles.ts";

const RULE = "term-deprecated-used";

const CAMPAIGN = {
  "glossary/campaign.md": `---
type: term
term: Campaign
status: active
deprecated_terms: [blast, hot send, launch (of a system)]
---

## Definition

A planned effort.
`,
};

describe(RULE, () => {
  it("finds the word in any case, and not inside others or in code", () =>
    squiggle(
      RULE,
      `---
type: sop
title: Send
status: active
---

## Purpose

The Blast goes out after the e-mail blast check; \`blast\` is a flag, and sandblasting is something else.
    ^^^^^ term-deprecated-used: \`Blast\` should no longer be used; the glossary calls it \`Campaign\`.
                                    ^^^^^ term-deprecated-used: \`blast\` should no longer be used; the glossary calls it \`Campaign\`.

1. Plan the hot send.
            ^^^^^^^^ term-deprecated-used: \`hot send\` should no longer be used; the glossary calls it \`Campaign\`.
`,
      { files: CAMPAIGN },
    ));

  it("leaves documents alone that are done", () =>
    squiggle(
      RULE,
      `---
type: change
title: Send
status: closed
---

## Summary

The blast was moved.
`,
      { files: CAMPAIGN },
    ));
});
