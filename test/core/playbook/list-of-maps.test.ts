import { squiggle } from "../../squiggles.ts";

describe("a field that holds a list of maps", () => {
  it("has a value, though it holds no single word", () =>
    squiggle(
      "field-missing",
      `---
type: charter
id: CHA-001
title: Steering committee
status: in review
owner: maria
sponsor: maria
chair: maria
cadence: quarterly
members:
  - person: maria
    team: marketing
  - person: tom
    team: it
---
`,
    ));
});
