import { squiggle } from "../../squiggles.ts";

describe("owner-missing", () => {
  it("points at the opening fence when there is no owner", () =>
    squiggle(
      "owner-missing",
      `---
^^^ owner-missing: Nobody owns this document; name a role, a team or a person as \`owner\`.
type: policy
title: Consent
---
`,
    ));

  it("points at the field when it only holds a placeholder", () =>
    squiggle(
      "owner-missing",
      `---
type: policy
owner: TBD
^^^^^ owner-missing: Nobody owns this document; name a role, a team or a person as \`owner\`.
---
`,
    ));

  it("reads an owner from a bold label in the body", () =>
    squiggle(
      "owner-missing",
      `---
type: policy
---

# Consent

**Owner:** Head of Marketing
`,
    ));
});
