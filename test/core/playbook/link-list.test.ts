/** Which pages only lead to others. */

import assert from "node:assert/strict";
import { parseDocument } from "../../../src/core/document/document.ts";
import {
  isLinkList,
  isStub,
} from "../../../src/core/playbook/typing/link-list.ts";

const read = (text: string) => parseDocument("a.md", text, "blocks");
const link = (name: string): string => `[${name}](${name}.md)`;

describe("a page leads to others", () => {
  for (const [what, text] of Object.entries({
    "where its items are links": `- ${link("a")}\n- ${link("b")}\n- ${link("c")}\n`,
    "where its paragraphs are": `${link("a")}\n\n${link("b")}\n\n${link("c")}\n`,
    "where most of it is": `Read.\n\n- ${link("a")}\n- ${link("b")}\n- ${link("c")}\n- no\n`,
    "in whatever order they were found": `- x ![p](p.png) ${link("a")}\n- ${link("b")}\n- ${link("c")}\n`,
  }))
    it(what, () => assert.ok(isLinkList(read(text))));

  for (const [what, text] of Object.entries({
    "where half of it is not": `One.\n\nTwo.\n\n- ${link("a")}\n- ${link("b")}\n`,
    "where it holds two lines": `- ${link("a")}\n- ${link("b")}\n`,
    "where all its links stand in one line": `${link("a")} ${link("b")} ${link("c")}\n\nTwo.\n\nThree.\n`,
    "where it has none": "One.\n\nTwo.\n\nThree.\n",
  }))
    it(`not ${what}`, () => assert.ok(!isLinkList(read(text))));
});

describe("a page says no more than a line", () => {
  it("where nothing else stands there", () => {
    assert.ok(isStub(read("Moved to the wiki.\n")));
    assert.ok(isStub(read("<!-- old -->\n\nMoved to the wiki.\n")));
    assert.ok(isStub(read("")));
  });

  it("not where a heading or a second one does", () => {
    assert.ok(!isStub(read("# Moved\n\nTo the wiki.\n")));
    assert.ok(!isStub(read("Moved.\n\nTo the wiki.\n")));
  });
});
