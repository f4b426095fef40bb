import { table } from "./table.ts";

describe("the kind still-after", () => {
  table("{ still-after: asked, while: [in-review], within: 5 working days }", [
    [
      "finds what takes too long",
      "status: in review\nasked: 2026-11-12",
      "`in review` since `2026-11-12`, 6 working days; 5 working days were promised. Take it further, or write why it waits.",
    ],
    [
      "is content on the last day",
      "status: in review\nasked: 2026-11-16",
      undefined,
    ],
    [
      "is content where it is paused",
      "status: waiting\nasked: 2026-11-02",
      undefined,
    ],
    [
      "leaves a date that can be two days to another rule",
      "status: in review\nasked: 03/04/2026",
      undefined,
    ],
    ["is content without a day", "status: in review", undefined],
  ]);
});
