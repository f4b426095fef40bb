/** Where a section is written, whatever the document ends with. */

import assert from "node:assert/strict";
import {
  appendRow,
  insertSection,
  quickFixesFor,
  tryFix,
} from "../../../src/core/index.ts";
import { live } from "./cases.ts";
import { edited } from "./sources.ts";

const HEAD =
  "---\ntype: policy\ntitle: Consent\nstatus: in review\nowner: dpo\n---\n\n# Consent\n\n";
const PATH = "policies/a.md";

/** Chooses "Add the section" for the last section that is missing. */
async function added(text: string) {
  const session = await live({ [PATH]: text });
  const { diagnostics, playbook } = session.result;
  const finding = diagnostics.findLast(({ message }) =>
    message.includes("`Exceptions` is missing"),
  )!;
  const fix = quickFixesFor(finding, playbook)[0]!;
  assert.equal(fix.title, "Add the section `Exceptions`");
  return tryFix(session, { finding, fix, answer: "" }, text);
}

describe("a section at the end", () => {
  for (const [name, end, what] of [
    ["a fence", "```sh\nls\n", "block of code"],
    ["a fence of tildes, no final line break", "~~~", "block of code"],
    ["a comment", "<!-- to be\n\ncontinued\n", "comment"],
    ["a script", "<script>\n\nlet a;\n", "HTML"],
  ] as const)
    it(`is not written into ${name} that is not closed, and the reason is said`, async () => {
      const outcome = await added(`${HEAD}Ask first.\n\n${end}`);
      assert.ok("refused" in outcome);
      assert.equal(
        outcome.reason,
        `The ${what} in line 12 is not closed, and would take in what is written below it; close it first.`,
      );
    });

  for (const end of [
    "- one\n- two\n",
    "- one\n  - two\n    1. three",
    "- one\n\n  ~~~\n  ls",
    "| A | B |\n| --- | --- |\n| 1 | 2 |",
    "> as they say",
    "Ask first",
    "Ask first  \n \n\t\n",
    "```sh\nls\n```",
    "<!-- said -->",
    "<details>\n<summary>More</summary>",
    "Ask first\n---",
    "***",
  ])
    it(`stands apart from ${JSON.stringify(end)}`, async () => {
      for (const lineBreak of ["\n", "\r\n"]) {
        const text = (HEAD + end).replaceAll("\n", lineBreak);
        const outcome = await added(text);
        assert.ok(!("refused" in outcome));
        const [edit] = outcome.edits;
        assert.equal(edit!.range.start, text.length);
        assert.match(edit!.newText, /^(?:\r?\n){1,2}## Exceptions\r?\n/);
        assert.equal(/(?<!\r)\n/.test(edit!.newText), lineBreak === "\n");
      }
    });

  it("and a new row find no place in a fence that is not closed", () => {
    const text = `${HEAD}\`\`\`sh\nls\n`;
    const row = [{ columns: ["Date"], text: "2026-11-21" }];
    for (const edit of [
      (from: Parameters<typeof insertSection>[0]) =>
        insertSection(from, "Scope"),
      (from: Parameters<typeof insertSection>[0]) =>
        appendRow(from, "Log", row),
    ])
      assert.equal(edited(text, edit), undefined);
  });
});
