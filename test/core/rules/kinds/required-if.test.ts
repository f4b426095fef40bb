import { table } from "./table.ts";

describe("the kind required-if", () => {
  table(
    "{ required-if: currency, from: active, if: { field: fee, above: 0 } }",
    [
      [
        "finds a field that is not there",
        "status: running\nfee: 900",
        "`currency` is needed, since `fee` is `900`: the currency.",
      ],
      [
        "takes a placeholder for nothing",
        "status: running\nfee: 900\ncurrency: TBD",
        "`currency` is needed, since `fee` is `900`: the currency.",
      ],
      [
        "is content with a value",
        "status: running\nfee: 900\ncurrency: EUR",
        undefined,
      ],
      [
        "is content where it does not apply, with a reason",
        "status: running\nfee: 900\ncurrency: n/a (in kind)",
        undefined,
      ],
      [
        "is content where the condition does not hold",
        "status: running\nfee: 0",
        undefined,
      ],
      ["is content before the stage", "status: approved\nfee: 900", undefined],
      ["is content where it is paused", "status: waiting\nfee: 900", undefined],
    ],
  );
});

describe("the kind required-if, of a section, some time after a day", () => {
  table(
    "{ required-if: Plan, if: [{ field: fee, set: true }, { status: [running] }], after: { asked: 5 days } }",
    [
      [
        "finds a section that is not there",
        "status: approved\nfee: 900\nasked: 2026-11-15",
        "The section `Plan` is needed, since `fee` is `900`.",
      ],
      [
        "holds by the other condition",
        "status: running\nasked: 2026-11-15",
        "The section `Plan` is needed, since this is `running`.",
      ],
      [
        "is content on the last day",
        "status: running\nasked: 2026-11-16",
        undefined,
      ],
      ["is content without a day", "status: running", undefined],
    ],
  );
});
