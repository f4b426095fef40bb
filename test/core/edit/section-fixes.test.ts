/** A section that says why it has no content. */

import assert from "node:assert/strict";
import { notApplicable } from "../../../src/core/edit/section-fixes.ts";
import { edited } from "./sources.ts";

const HEAD = "---\ntype: policy\n---\n\n# Consent\n\n## Scope\n\nAll.\n\n";

/** The text once the section `Exceptions` gives the reason. */
function said(section: string, reason: string): string | undefined {
  const text = HEAD + section;
  const start = text.indexOf("## Exceptions");
  return edited(text, (from) =>
    notApplicable(from, { range: { start, end: start + 2 } }, reason),
  );
}

describe("not applicable", () => {
  it("is written below the heading of an empty section, as a sentence", () => {
    assert.equal(
      said("## Exceptions\n", " the law\n allows none "),
      `${HEAD}## Exceptions\n\nNot applicable: the law allows none.\n`,
    );
    assert.equal(
      said("## Exceptions\n\n## Enforcement\n", "Not in v1.2!"),
      `${HEAD}## Exceptions\n\nNot applicable: Not in v1.2!\n\n## Enforcement\n`,
    );
    assert.equal(
      said("## Exceptions\n", "See v1.2 of the law"),
      `${HEAD}## Exceptions\n\nNot applicable: See v1.2 of the law.\n`,
    );
  });

  it("takes the place of a bare word, and of nothing else", () => {
    assert.equal(
      said("## Exceptions\n\n<!-- who grants them -->\n\nN/A\n", "none"),
      `${HEAD}## Exceptions\n\n<!-- who grants them -->\n\nNot applicable: none.\n`,
    );
    assert.equal(
      said("## Exceptions\n\n<!-- who grants them -->\n", "none"),
      `${HEAD}## Exceptions\n\nNot applicable: none.\n\n<!-- who grants them -->\n`,
    );
  });

  it("needs a reason", () =>
    assert.equal(said("## Exceptions\n", "  "), undefined));
});
