import { table } from "./table.ts";

describe("the kind differs", () => {
  const people = {
    "people.yaml":
      "people:\n  - { id: maria, name: Maria Lopez }\nroles:\n  - { id: lead, name: Lead, holder: maria }\n",
  };
  table("{ differs: [owner, checker] }", [
    [
      "finds one person in both",
      "owner: maria\nchecker: Maria",
      "`Maria` is `owner` and `checker`; write two different people.",
    ],
    [
      "looks a role up",
      "owner: Maria Lopez\nchecker: lead",
      "`lead` is `owner` and `checker`; write two different people.",
      people,
    ],
    ["is content with two", "owner: maria\nchecker: tom", undefined],
    ["is content with one side", "owner: maria", undefined],
  ]);
});

describe("the kind at-most", () => {
  table("{ at-most: [paid, fee], factor: 1.1 }", [
    [
      "finds what is more",
      "fee: 12,000\npaid: 13,400",
      "`paid` is `13,400`, more than `fee` times 1.1, which is `12,000`.",
    ],
    ["is content with as much", "fee: 10000\npaid: 11000", undefined],
    ["is content with one side", "paid: 13400", undefined],
    ["does not compare currencies", "fee: EUR 100\npaid: USD 900", undefined],
  ]);
});

describe("the kind unique", () => {
  const other = (status: string) => ({
    "events/0.md": `---\ntype: event\ntitle: B\nstatus: ${status}\ncurrency: EUR\n---\n`,
  });
  table("{ unique: currency }", [
    [
      "finds a value that another document has",
      "currency: eur",
      "`currency` is `eur` in `events/0.md` too; write another.",
      other("running"),
    ],
    [
      "is content where the other is given up",
      "currency: eur",
      undefined,
      other("rejected"),
    ],
    ["is content without a value", "fee: 1", undefined, other("running")],
  ]);
});
