/** What terms mean, in the forms in which people write glossaries; the rules, the register and the editor read the same. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { glossaryOf } from "../../../src/core/language/glossary.ts";
import { termsOf } from "../../../src/core/playbook/glossary/glossary.ts";

const HEAD = "---\ntype: term\nstatus: active\nowner: Ana\n---\n\n";
const ASKED = "A person who asked to be contacted.";

describe("the definition of a term", () => {
  for (const [form, page, expected] of [
    ["the first paragraph", `# Lead\n\n${ASKED}\n\nMore.\n`, [["Lead", ASKED]]],
    [
      "below badges and comments",
      `# Lead\n\n<!-- note -->\n\n![](badge.svg)\n\n${ASKED}\n`,
      [["Lead", ASKED]],
    ],
    [
      "with links and emphasis",
      "# Lead\n\nA **person** who [asked](ask.md).\n",
      [["Lead", "A person who asked."]],
    ],
    [
      "above other sections",
      `# Lead\n\n${ASKED}\n\n## Usage\n\nSay it.\n`,
      [["Lead", ASKED]],
    ],
    [
      "not in another section",
      "# Lead\n\n## Usage\n\nSay it.\n",
      [["Lead", undefined]],
    ],
    [
      "its section before the first paragraph",
      `# Lead\n\nWe say it daily.\n\n## Definition\n\n${ASKED}\n`,
      [["Lead", ASKED]],
    ],
    ["no placeholder", "# Lead\n\nTBD\n", [["Lead", undefined]]],
    ["no label", `# Lead\n\n**Owner:** Ana\n\n${ASKED}\n`, [["Lead", ASKED]]],
    [
      "a table",
      "# Words\n\n| Term | Meaning |\n| --- | --- |\n| Lead | Asked. |\n| Customer | Bought. |\n",
      [
        ["Lead", "Asked."],
        ["Customer", "Bought."],
      ],
    ],
    [
      "a German table",
      "# Wörter\n\n| Begriff | Bedeutung |\n| --- | --- |\n| Lead | Fragt. |\n",
      [["Lead", "Fragt."]],
    ],
    [
      "a definition list",
      "# Words\n\nLead\n: Asked.\n\nCustomer\n: Bought.\n",
      [
        ["Lead", "Asked."],
        ["Customer", "Bought."],
      ],
    ],
    [
      "a list of labels",
      "# Glossary\n\n- **Lead**: Asked.\n- **Customer** – Bought.\n- __Deal:__ Signed.\n",
      [
        ["Lead", "Asked."],
        ["Customer", "Bought."],
        ["Deal", "Signed."],
      ],
    ],
    [
      "headings under letters",
      "# Marketing glossary\n\n## C\n\n### Customer\n\nBought.\n\n## L\n\n### Lead\n\nAsked.\n",
      [
        ["Customer", "Bought."],
        ["Lead", "Asked."],
      ],
    ],
    [
      "headings under a French title",
      "# Glossaire\n\nNos mots.\n\n## Client\n\nA acheté.\n",
      [["Client", "A acheté."]],
    ],
  ] as const)
    it(`is read from ${form}`, async () => {
      const { result } = await openSession(
        memoryHost({ "glossary/page.md": HEAD + page }),
        { today: "2026-11-21" },
      );
      const terms = termsOf(result.playbook);
      assert.deepEqual(
        terms.map(({ name, definition }) => [name, definition]),
        expected,
      );
      const shown = glossaryOf(result.playbook).words.filter(
        ({ role }) => role === "term",
      );
      assert.deepEqual(
        shown.map(({ word, term }) => [word, term.definition]),
        expected,
      );
      assert.equal(
        result.diagnostics.some(
          ({ rule, message }) =>
            rule === "section-missing" && message.includes("Definition"),
        ),
        expected.every(([, definition]) => definition === undefined),
      );
    });
});
