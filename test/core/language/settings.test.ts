import assert from "node:assert/strict";
import {
  completeConfig,
  completePeople,
  hoverConfig,
  hoverPeople,
  type Suggestions,
} from "../../../src/core/index.ts";
import { writing } from "./open.ts";

const FILES = {
  "people.yaml":
    "teams:\n  - { id: brand, name: Brand }\npeople:\n  - { id: maria, name: Maria Lopez, team: brand }\n",
  "playbook.config.yaml": "types:\n  brief:\n    title: Campaign brief\n",
};

async function ask(path: string, marked: string) {
  const { open, offset } = await writing(marked, { ...FILES }, path);
  return { ...open, offset };
}

async function config(marked: string): Promise<Suggestions | undefined> {
  const { index, text, offset } = await ask("x.yaml", marked);
  return completeConfig(index, text, offset);
}

const labels = (found: Suggestions | undefined): readonly string[] =>
  found?.items.map(({ label }) => label) ?? [];

describe("completion in the config", () => {
  it("offers settings, types, rules with what they mean", async () => {
    assert.deepEqual(labels(await config("|")).slice(0, 4), [
      "include",
      "exclude",
      "people",
      "types",
    ]);
    assert.ok(labels(await config("types:\n  |")).includes("brief"));
    const rules = await config("rules:\n  owner-missing: off\n  |");
    assert.ok(!labels(rules).includes("owner-missing"));
    const stale = rules!.items.find(({ label }) => label === "draft-stale")!;
    assert.match(stale.about!.join(" "), /draft/);
    assert.equal(stale.insert, "draft-stale: ");
  });

  it("offers severities, options, stages and kinds", async () => {
    assert.deepEqual(labels(await config("rules:\n  owner-missing: |")), [
      "error",
      "warning",
      "info",
      "hint",
      "off",
    ]);
    assert.ok(
      labels(await config("rules:\n  draft-stale: { |")).includes("severity"),
    );
    assert.ok(
      labels(
        await config(
          "types:\n  sop:\n    fields:\n      cost:\n        kind: |",
        ),
      ).includes("one-of"),
    );
    assert.ok(
      labels(
        await config(
          "types:\n  sop:\n    fields:\n      cost:\n        to: [|]",
        ),
      ).includes("system"),
    );
    assert.deepEqual(labels(await config("dates:\n  order: |")), [
      "DD/MM/YYYY",
      "MM/DD/YYYY",
    ]);
  });

  it("explains settings and rules", async () => {
    const { index, text, offset } = await ask(
      "x.yaml",
      "rules:\n  owner-|missing: off\n",
    );
    const lines = hoverConfig(index, text, offset)!.cards[0]!.lines;
    assert.equal(
      lines[0]!.map((piece) => piece.text).join(""),
      "owner-missing rule",
    );
    assert.ok(lines.length >= 3);
  });
});

describe("completion in the register", () => {
  const people = async (marked: string) => {
    const { text, offset } = await ask("x.yaml", marked);
    return completePeople(text, offset);
  };

  it("offers what is known of a person, and the teams and people there are", async () => {
    const start = FILES["people.yaml"];
    const keys = labels(await people(`${start}  - id: tom\n    |`));
    assert.ok(keys.includes("left_on") && !keys.includes("id"));
    assert.deepEqual(labels(await people(`${start}  - { id: tom, team: | }`)), [
      "brand",
    ]);
    assert.deepEqual(
      labels(await people(`${start}roles:\n  - id: head\n    holder: |`)),
      ["maria"],
    );
  });

  it("has nothing to offer for a person called like a property of every object", () => {
    const text = "people:\n  constructor: \n";
    assert.deepEqual(labels(completePeople(text, text.length - 1)), []);
  });

  it("shows the card of whoever is named", async () => {
    const { index, text, offset } = await ask(
      "x.yaml",
      FILES["people.yaml"].replace("id: maria", "id: mar|ia"),
    );
    const [card] = hoverPeople(index, text, offset)!.cards;
    assert.equal(card!.lines[0]![0]!.text, "Maria Lopez");
  });
});
