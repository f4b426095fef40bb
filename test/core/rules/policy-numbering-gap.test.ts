import { squiggle } from "../../squiggles.ts";

const RULE = "policy-numbering-gap";
const HEAD = `---
type: policy
title: Consent
status: active
---

`;

describe(RULE, () => {
  it("misses a number of a list, also across headings", () =>
    squiggle(
      RULE,
      `${HEAD}## Requirements

### Asking

1. Consent is asked for.
2. Every consent is recorded.
   1. With its day.
   2. With its source.

### Deleting

4. Consent is deleted when asked.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ policy-numbering-gap: Number \`3\` is missing between the statements \`2\` and \`4\`; keep the place of a withdrawn statement with a line that says so.
5. So are copies.
`,
    ));

  it("misses a number written in the text or a heading", () =>
    squiggle(
      RULE,
      `${HEAD}## Policy statements

**4.1** Consent is asked for.

**4.3** Consent is deleted.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ policy-numbering-gap: Number \`2\` is missing between the statements \`1\` and \`3\`; keep the place of a withdrawn statement with a line that says so.

- PS-1: A
- PS-3: C
^^^^^^^^^ policy-numbering-gap: Number \`2\` is missing between the statements \`1\` and \`3\`; keep the place of a withdrawn statement with a line that says so.

### 5 Copies

### 7 Vendors
^^^^^^^^^^^^^ policy-numbering-gap: Number \`6\` is missing between the statements \`5\` and \`7\`; keep the place of a withdrawn statement with a line that says so.
`,
    ));

  it("leaves lists that count by themselves, begin again or jump on, and numbers that are none of a statement", () =>
    squiggle(
      RULE,
      `${HEAD}## Policy statements

1. A
1. B
1. C

First:

1. A
2. B

Then:

1. A
2. B

10. J
11. K

3.5 million people are asked once.

3.9 million are asked twice.

## References

1. One
3. Three
`,
    ));
});
