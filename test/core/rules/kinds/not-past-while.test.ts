import { table } from "./table.ts";

describe("the kind not-past-while", () => {
  table("{ not-past-while: held, while: [approved, running] }", [
    [
      "finds a day that is past",
      "status: running\nheld: 2026-11-20",
      "`held` was `2026-11-20`, 1 day ago, and this is `running`; write another day, or the status that fits.",
    ],
    [
      "is content on the day itself",
      "status: running\nheld: 2026-11-21",
      undefined,
    ],
    [
      "is content at another stage",
      "status: draft\nheld: 2026-11-02",
      undefined,
    ],
    [
      "is content where it is paused",
      "status: waiting\nheld: 2026-11-02",
      undefined,
    ],
    [
      "leaves a date that can be two days to another rule",
      "status: running\nheld: 03/04/2026",
      undefined,
    ],
    ["is content without a day", "status: running", undefined],
    [
      "tells a word from another of its family",
      "status: active\nheld: 2026-11-02",
      undefined,
    ],
  ]);
});

describe("the kind not-past-while, with days of grace and a message", () => {
  table(
    '{ not-past-while: held, while: [active], grace: 3 days, message: "{held} is over ({ago}); is it {status}, `{id}`?" }',
    [
      [
        "is content on the last day",
        "status: running\nheld: 2026-11-18",
        undefined,
      ],
      [
        "fills the message",
        "status: running\nheld: 2026-11-17",
        "`2026-11-17` is over (4 days); is it `running`, `EVT-1`?",
      ],
    ],
  );
});
