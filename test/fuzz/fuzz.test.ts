import assert from "node:assert/strict";
import { Broken, kindOf } from "./broken.ts";
import { applyWithCare } from "./keeps-document.ts";
import type { Law } from "./law.ts";
import { LAWS } from "./laws.ts";
import { minimise } from "./minimise.ts";
import { makeInput } from "./mutate.ts";
import { run } from "./run.ts";
import { allSources } from "./sources.ts";
import { failuresOf } from "./try-input.ts";

/** Those that every machine has. */
const SOURCES = allSources().filter(({ name }) => name !== "corpora");

describe("mutated playbooks", () => {
  it("break no law", async function () {
    this.timeout(120_000);
    const { failures } = await run({
      seed: 1,
      seconds: 60,
      inputs: 30,
      from: 0,
      laws: LAWS,
      sources: SOURCES,
      tell: (line) => console.log(line),
    });
    assert.deepEqual(failures, {});
  });

  it("are the same for the same seed, and others for another", () => {
    const make = (seed: number) =>
      Array.from({ length: 20 }, (_, at) => makeInput(SOURCES, seed, at));
    assert.deepEqual(make(7), make(7));
    assert.notDeepEqual(make(7), make(8));
  });

  it("are made as small as they get while they fail alike", async () => {
    const law: Law = {
      name: "no teh",
      check({ files }) {
        for (const text of Object.values(files))
          if (/teh/.test(text)) throw new Broken("teh", text);
      },
    };
    const files = { "a.md": "# A\n\nOne teh two.\n", "b.md": "# B\n" };
    const input = { files, seed: 1, source: "here" };
    const [failure] = await failuresOf(input, [law]);
    assert.deepEqual(await minimise(input, failure!, [law]), { "a.md": "teh" });
  });

  it("show an edit that changes a field beside its own, or that only we can read afterwards", () => {
    const text = "---\ntype: policy\nowner: tom\n---\n";
    const edit = (newText: string) => () =>
      applyWithCare(
        "a.md",
        text,
        [{ range: { start: 17, end: 17 }, newText }],
        "an edit",
      );
    assert.doesNotThrow(edit("tags: [a]\n"));
    assert.throws(
      edit("tags: |\n "),
      /changes a field that it does not touch|unreadable/,
    );
    assert.throws(edit("tags: [a]\r\n"), /mixes line breaks/);
  });

  it("name the function that threw, not the words it threw about", () => {
    const kinds = ["a", "b"].map((word) => {
      const error = new TypeError(`Cannot read ${word}`);
      error.stack = `TypeError: x\n    at typeFinder (/home/me/src/core/playbook/type-finder.ts:1:2)`;
      return kindOf(error);
    });
    assert.deepEqual(kinds, [
      "throws TypeError in core/playbook/type-finder typeFinder",
      "throws TypeError in core/playbook/type-finder typeFinder",
    ]);
  });
});
