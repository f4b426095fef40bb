import assert from "node:assert/strict";
import { toldOnce } from "../../../src/core/lint/told-once.ts";
import { findingsOf } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const HEAD = `---
type: policy
status: active
---
`;
const SAYS = "only holds the place of something; write what belongs there.";

describe("section-placeholder", () => {
  it("points at the words that stand in for something", () =>
    squiggle(
      "section-placeholder",
      `${HEAD}
The retention is TBD, the owner [Insert name].
                                ^^^^^^^^^^^^^ section-placeholder: \`[Insert name]\` ${SAYS}

Since YYYY-MM-DD, for {{team name}}.
                      ^^^^^^^^^^^^^ section-placeholder: \`{{team name}}\` ${SAYS}

Ask <insert the team here> first, or [your team].
    ^^^^^^^^^^^^^^^^^^^^^^ section-placeholder: \`<insert the team here>\` ${SAYS}
                                     ^^^^^^^^^^^ section-placeholder: \`[your team]\` ${SAYS}
`,
    ));

  it("points at them in items and cells, on later lines and behind labels", () =>
    squiggle(
      "section-placeholder",
      `${HEAD}
- Category: XXX
            ^^^ section-placeholder: \`XXX\` ${SAYS}
- [ ] **Reviewer:** todo
                    ^^^^ section-placeholder: \`todo\` ${SAYS}
  - Ask first, then:
    TODO: decide
    ^^^^ section-placeholder: \`TODO\` ${SAYS}

> Quoted,
> TBD.
  ^^^^ section-placeholder: \`TBD.\` ${SAYS}

| Time             | Who       | What |
| ---------------- | --------- | ---- |
| 2024-03-13 HH:mm | <owner>   | XX   |
                     ^^^^^^^ section-placeholder: \`<owner>\` ${SAYS}
                                 ^^ section-placeholder: \`XX\` ${SAYS}
| YYYY-MM-DD HH:MM | to be determined | TBD |
  ^^^^^^^^^^^^^^^^ section-placeholder: \`YYYY-MM-DD HH:MM\` ${SAYS}
                     ^^^^^^^^^^^^^^^^ section-placeholder: \`to be determined\` ${SAYS}
                                        ^^^ section-placeholder: \`TBD\` ${SAYS}
`,
    ));

  it("keeps its places with Windows line ends", () =>
    squiggle(
      "section-placeholder",
      `${HEAD}
First line
TBD
^^^ section-placeholder: \`TBD\` ${SAYS}
here.
`.replace(/(?<!belongs there\.)\n/g, "\r\n"),
    ));

  it("is silent about what only looks like one", () =>
    squiggle(
      "section-placeholder",
      `${HEAD}
Write \`TBD\`, \`<insert name>\` and \`\`{{owner}}\`\` in drafts only.<br>
Add it to the todo list, see [TODO](todo.md), [insert](insert.md) and https://example.com/TBD.

Call +49 30 XX 1234 in the XXL case; List<T> and <kbd>Esc</kbd> and <jane@example.com>.

Files are named YYYY-MM-DD-title.md; dates have the format YYYY-MM-DD.

What is still to be decided is decided by the DPO; TBD means that, and so does TODO.
The launch is TBD until May. Since YYYY-MM-DD nobody asks.

{{include: legal/footer.md}}

{{% alert %}}

{{< toc >}}

{{ site.url }} and {% include x %} are for the website.

| Field | Format     | Note |
| ----- | ---------- | ---- |
| date  | YYYY-MM-DD | --   |
| time  | HH:MM      | <br> |
| none  | –          | ...  |
| type  | text       | <T>  |

\`\`\`yaml
owner: TBD
\`\`\`

<!-- TODO: nobody sees this -->

Text. <!-- TBD -->
`,
    ));

  it("finds what a template left within a sentence", () =>
    squiggle(
      "section-placeholder",
      `${HEAD}
Call <name of the second administrator> or [name of the sales lead] first.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ section-placeholder: \`<name of the second administrator>\` only holds the place of something; write what belongs there.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^ section-placeholder: \`[name of the sales lead]\` only holds the place of something; write what belongs there.

A <my-note wide compact> and the [name of the game](game.md) are none.
`,
    ));

  it("takes three dots in minutes for what was left out", () =>
    squiggle(
      "section-placeholder",
      "---\ntype: meeting\nstatus: held\n---\n\n## Notes\n\n...\n\n- …\n",
    ));

  it("leaves drafts and templates alone", async () => {
    await squiggle(
      "section-placeholder",
      "---\ntype: policy\nstatus: draft\n---\n\nTBD\n",
    );
    await squiggle("section-placeholder", `${HEAD}\nTBD\n`, {
      path: "templates/policy.md",
    });
  });

  it("points at what is still to be said, in brackets of either kind and in other languages", () =>
    squiggle(
      "section-placeholder",
      `${HEAD}
- Primary: <TBD>
           ^^^^^ section-placeholder: \`<TBD>\` ${SAYS}
`,
    ));

  it("takes `TODO` below a sentence that quotes it for an example", async () => {
    await squiggle(
      "section-placeholder",
      `${HEAD}\nBegin the line with "TODO", so that we find it.\n\n> TODO: Why was nobody called?\n`,
    );
    await squiggle(
      "section-placeholder",
      `${HEAD}
Begin the line with a word.

> TODO: Why was nobody called?
  ^^^^ section-placeholder: \`TODO\` ${SAYS}
`,
    );
  });

  it("takes `TODO` above a list for what the list is called", () =>
    squiggle("section-placeholder", `${HEAD}\nTODO\n\n- Poster\n- Video\n`));

  it("tells a blank that stands in many places once", async () => {
    const text = `${HEAD}\n{{company}} keeps it. {{company}} owns it.\n\nAsk {{company}}, or {{team}}.\n`;
    const found = await findingsOf("section-placeholder", { "a.md": text });
    assert.deepEqual(
      toldOnce(found).map(({ message }) => message),
      [
        "`{{company}}` only holds the place of something; write what belongs there. There are 2 more like it, in this document.",
        "`{{team}}` only holds the place of something; write what belongs there.",
      ],
    );
  });
});
