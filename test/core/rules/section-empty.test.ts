import { squiggle } from "../../squiggles.ts";

const HEAD = `---
type: policy
status: active
---

# Consent
`;

describe("section-empty", () => {
  it("finds a section without content, also one that only holds a comment or a blank bullet", () =>
    squiggle(
      "section-empty",
      `${HEAD}
## Purpose
^^^^^^^^^^ section-empty: The section \`Purpose\` is empty; write it, or say \`Not applicable\` and why.

## Scope
^^^^^^^^ section-empty: The section \`Scope\` is empty; write it, or say \`Not applicable\` and why.

<!-- Whom it applies to.

More lines. -->

## Exceptions
^^^^^^^^^^^^^ section-empty: The section \`Exceptions\` is empty; write it, or say \`Not applicable\` and why.

- <!-- Who may grant one. -->
`,
    ));

  it("tells to take out an empty section that nobody asks for", () =>
    squiggle(
      "section-empty",
      `${HEAD}
## Definitions
^^^^^^^^^^^^^^ section-empty: The section \`Definitions\` is empty; write it, or take the heading out.
`,
    ));

  it("takes a table without rows, and the blank row of a template, for nothing", () =>
    squiggle(
      "section-empty",
      `---
type: post-mortem
status: reviewed
---

## Timeline
^^^^^^^^^^^ section-empty: The section \`Timeline\` is empty; write it, or say \`Not applicable\` and why.

| Time (UTC) | What happened |
| ---------- | ------------- |

## Action items
^^^^^^^^^^^^^^^ section-empty: The section \`Action items\` is empty; write it, or say \`Not applicable\` and why.

| Action | Owner | Due | Status |
| ------ | ----- | --- | ------ |
|        |       |     | open   |

## Impact

| Clients |
| ------- |
| 12      |
`,
    ));

  it("accepts what is not applicable with a reason, and asks for the reason", () =>
    squiggle(
      "section-empty",
      `${HEAD}
## Scope

Not applicable, since there is only one team.

## Exceptions

N/A.
^^^^ section-empty: The section \`Exceptions\` does not say why it is not applicable; add the reason.

## Purpose

- _Not applicable_
^^^^^^^^^^^^^^^^^^ section-empty: The section \`Purpose\` does not say why it is not applicable; add the reason.

## Responsibilities

N/A: see the charter
`,
    ));

  it("counts code, HTML, images, quotes and subsections as content", () =>
    squiggle(
      "section-empty",
      `${HEAD}
## Purpose

\`\`\`
ask()
\`\`\`

## Scope

<details>All of us</details>

## Responsibilities

![RACI](raci.png)

## Policy

### On e-mail

> Ask first.

## Exceptions

None.
`,
    ));

  it("leaves headings that are items of a list alone, whose text is the item's", () =>
    squiggle(
      "section-empty",
      `${HEAD}
- ## Purpose
  Consent comes first.
- ## Scope
  All of us.
`,
    ));

  it("leaves sections of the author's own, drafts and retired documents alone", async () => {
    await squiggle("section-empty", `${HEAD}\n## Notes\n`);
    for (const status of ["draft", "retired", "rejected"])
      await squiggle(
        "section-empty",
        `---\ntype: policy\nstatus: ${status}\n---\n\n## Purpose\n`,
      );
  });
});
