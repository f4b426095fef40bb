import assert from "node:assert/strict";
import fc from "fast-check";
import GithubSlugger from "github-slugger";
import { createSlugger } from "../../../src/core/document/slug.ts";
import { parseDocument } from "../../../src/core/document/document.ts";
import { corpusSamples, packageSamples, runs } from "./samples.ts";

/** Holds that a document's headings get the fragments that `github-slugger` gives them. */
function check(headings: readonly string[]): void {
  const slugger = new GithubSlugger();
  assert.deepEqual(
    headings.map(createSlugger()),
    headings.map((heading) => slugger.slug(heading)),
  );
}

describe("createSlugger", () => {
  it("gives repeated headings different fragments", () => {
    check(["Notes", "notes", "Notes-1", "Notes", "", "", "-", "No  tes"]);
    check(["constructor", "__proto__", "constructor"]);
  });

  it("says what github-slugger says of any headings", () => {
    const letters = fc.constantFrom(..."aAbZ09 -_.1\t\u00a0é’&İß🎉");
    const heading = fc.oneof(
      fc.string({ unit: letters, maxLength: 6 }),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    fc.assert(fc.property(fc.array(heading, { maxLength: 12 }), check), {
      numRuns: runs(500),
    });
  });

  it("says what github-slugger says of the headings of real documents", () => {
    for (const { name, text } of [...packageSamples(), ...corpusSamples()]) {
      const { headings } = parseDocument(name, text, "outline").body;
      check(headings.map((heading) => heading.text));
    }
  });
});
