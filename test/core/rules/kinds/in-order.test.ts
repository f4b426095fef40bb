import { table } from "./table.ts";

describe("the kind in-order", () => {
  table("{ in-order: [asked, told, held] }", [
    [
      "finds a day before an earlier one",
      "asked: 2026-11-10\nheld: 2026-11-09",
      "`held` is `2026-11-09`, before `asked` on `2026-11-10`; one of the two is wrong.",
    ],
    [
      "is content with one day for both",
      "asked: 2026-11-10\ntold: 2026-11-10",
      undefined,
    ],
    ["is content with one of them", "held: 2026-11-10", undefined],
    [
      "leaves a date that can be two days to another rule",
      "asked: 2026-11-10\nheld: 03/04/2026",
      undefined,
    ],
  ]);
});

describe("the kind in-order, some time apart", () => {
  const system = (tier: number) => ({
    "systems/shop.md": `---\ntype: system\nid: SYS-001\ntitle: Shop\ntier: ${tier}\n---\n`,
  });
  table(
    "{ in-order: [told, held], apart: 10 working days, if: { field: systems.tier, is: 1 } }",
    [
      [
        "finds days that lie too close",
        "systems: SYS-001\ntold: 2026-12-02\nheld: 2026-12-09",
        "`told` is `2026-12-02`, 5 working days before `held` on `2026-12-09`; 10 working days are needed.",
        system(1),
      ],
      [
        "is content with just enough",
        "systems: SYS-001\ntold: 2026-11-25\nheld: 2026-12-09",
        undefined,
        system(1),
      ],
      [
        "is content where the condition does not hold",
        "systems: SYS-001\ntold: 2026-12-02\nheld: 2026-12-09",
        undefined,
        system(2),
      ],
      [
        "is content where the reference leads nowhere",
        "systems: SYS-009\ntold: 2026-12-02\nheld: 2026-12-09",
        undefined,
        system(1),
      ],
    ],
  );
});
