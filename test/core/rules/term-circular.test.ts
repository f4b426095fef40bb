import { squiggle } from "../../squiggles.ts";

const RULE = "term-circular";

const SEE = {
  "glossary/lead.md": `---
type: term
term: Lead
status: active
---

## Definition

Another word for a prospect.
`,
};

describe(RULE, () => {
  it("points at terms that explain each other", () =>
    squiggle(
      RULE,
      `---
type: term
term: Prospect
      ^^^^^^^^ term-circular: \`Prospect\` is explained by \`Lead\`, which leads back to it; say in one of them what it is.
status: active
---

## Definition

See lead.
`,
      { files: SEE },
    ));

  it("names three terms of a long circle and counts the rest", () =>
    squiggle(
      RULE,
      `---
type: term
term: Prospect
      ^^^^^^^^ term-circular: \`Prospect\` is explained by \`T0\`, then \`T1\`, then \`T2\` and 4 more, the last of which leads back to it; say in one of them what it is.
status: active
---

## Definition

See T0.
`,
      {
        files: Object.fromEntries(
          Array.from({ length: 7 }, (_, at) => [
            `glossary/t${at}.md`,
            `---\ntype: term\nterm: T${at}\nstatus: active\n---\n\n## Definition\n\nSee ${at === 6 ? "prospect" : `T${at + 1}`}.\n`,
          ]),
        ),
      },
    ));

  it("points at a term that is explained by itself", () =>
    squiggle(
      RULE,
      `---
type: term
term: Lead
      ^^^^ term-circular: \`Lead\` is explained by itself; say what it is in other words.
status: active
---

## Definition

A lead is a lead that sales accepts.
`,
    ));

  it("is content where a definition only mentions another term", () =>
    squiggle(
      RULE,
      `---
type: term
term: Prospect
status: active
---

## Definition

Somebody who is not yet a lead, because one of the five answers is missing.
`,
      { files: SEE },
    ));

  const term = (name: string, text: string): string =>
    `---\ntype: term\nterm: ${name}\nstatus: active\n---\n\n## Definition\n\n${text}\n`;

  it("tells the whole way round", () =>
    squiggle(
      RULE,
      `---
type: term
term: Prospect
      ^^^^^^^^ term-circular: \`Prospect\` is explained by \`Lead\`, then \`Contact\`, which leads back to it; say in one of them what it is.
status: active
---

## Definition

See lead.
`,
      {
        files: {
          "lead.md": term("Lead", "See contact."),
          "contact.md": term("Contact", "See prospect."),
        },
      },
    ));

  it("is no fault of a term that only leads into a circle", () =>
    squiggle(RULE, term("Visitor", "See lead."), {
      files: {
        "lead.md": term("Lead", "See contact."),
        "contact.md": term("Contact", "See lead."),
      },
    }));
});
