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

/** The headings after `Scope` was inserted, each with its level as marks. */
function headingsWithScope(body: string): readonly string[] | undefined {
  return edited(HEAD + body, (from) => insertSection(from, "Scope"))
    ?.split("\n")
    .filter((line) => /^##+ /.test(line));
}

describe("the place of a new section", () => {
  for (const [where, body, expected] of [
    [
      "behind the last that the type has before it",
      "## Purpose\n\nWhy.\n\n## Notes\n\nMore.\n\n## Exceptions\n\nNone.\n",
      ["## Purpose", "## Scope", "## Notes", "## Exceptions"],
    ],
    [
      "before the first that the type has behind it",
      "## Notes\n\nMore.\n\n## Exceptions\n\nNone.\n\n## Enforcement\n\nBy law.\n",
      ["## Notes", "## Scope", "## Exceptions", "## Enforcement"],
    ],
    [
      "at the end where the type knows none",
      "## Notes\n\nMore.\n\n## Others\n\nMore.\n",
      ["## Notes", "## Others", "## Scope"],
    ],
    [
      "of the level that most have",
      "## Policy\n\n### Purpose\n\nWhy.\n\n### Exceptions\n\nNone.\n",
      ["## Policy", "### Purpose", "### Scope", "### Exceptions"],
    ],
    [
      "of the higher level where two have as many",
      "### Purpose\n\nWhy.\n\n## Exceptions\n\nNone.\n",
      ["### Purpose", "## Scope", "## Exceptions"],
    ],
  ] as const)
    it(`is ${where}`, () =>
      assert.deepEqual(headingsWithScope(body), expected));

  it("is none where the section is there under another name, or the type has none", () => {
    const body = `${HEAD}## Who it applies to\n\nAll.\n\n## Applicability\n\nAll.\n`;
    const add =
      (heading: string) => (from: Parameters<typeof insertSection>[0]) =>
        insertSection(from, heading);
    assert.equal(edited(body, add("Scope")), body);
    assert.equal(edited(body, add("Timeline")), undefined);
  });

  it("keeps a comment whole that explains with two hyphens", () =>
    assert.match(
      edited(HEAD, (from) => insertSection(from, "Exceptions"))!,
      /^<!-- (?:(?!--).)+ -->$/m,
    ));
});
