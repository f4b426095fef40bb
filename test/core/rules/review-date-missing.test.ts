import { squiggle } from "../../squiggles.ts";

describe("review-date-missing", () => {
  it("says when the next review would be", () =>
    squiggle(
      "review-date-missing",
      `---
^^^ review-date-missing: Nothing says when this document was last reviewed; write the day as \`last_reviewed\`, and the next review is due 1 year later.
type: policy
status: active
---
`,
    ));

  it("says which misspelt key may hold the day", () =>
    squiggle(
      "review-date-missing",
      `---
type: policy
status: active
last_reveiwed: 2026-10-01
^^^^^^^^^^^^^ review-date-missing: Nothing says when this document was last reviewed; \`last_reveiwed\` looks like a misspelling of \`last_reviewed\`.
---
`,
    ));
});
