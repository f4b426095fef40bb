import { squiggle } from "../../squiggles.ts";

const RULE = "system-retired-in-step";

const system = (
  id: string,
  title: string,
  status: string,
  more = "",
): string => `---
type: system
id: ${id}
title: ${title}
status: ${status}
${more}---
`;
const SYSTEMS = {
  "systems/forms.md": system("SYS-001", "Forms", "retired"),
  "systems/postrider.md": system(
    "SYS-002",
    "Postrider",
    "retired",
    "superseded_by: SYS-003\n",
  ),
  "systems/courier.md": system("SYS-003", "Courier", "active"),
  "systems/postrider-plus.md": system("SYS-004", "Postrider Plus", "active"),
  "systems/lantern-old.md": system("SYS-005", "Lantern", "retired"),
  "systems/lantern.md": system("SYS-006", "Lantern", "active"),
};
const sop = (procedure: string, status = "active"): string => `---
type: sop
title: Send
status: ${status}
---

## Procedure

${procedure}`;

describe(RULE, () => {
  it("finds the name in steps and boxes, in links and code too, and says what came instead", () =>
    squiggle(
      RULE,
      sop(`1. Take the text from Forms.
                      ^^^^^ system-retired-in-step: \`Forms\` is retired; write what this step uses now.
2. Open [Postrider](../systems/postrider.md).
         ^^^^^^^^^ system-retired-in-step: \`Postrider\` is retired; \`Courier\` has taken its place.

- [ ] \`Postrider\` shows the audience.
       ^^^^^^^^^ system-retired-in-step: \`Postrider\` is retired; \`Courier\` has taken its place.
`),
      { files: SYSTEMS },
    ));

  it("leaves common words, longer names, systems of the same name in use, and what is no step", () =>
    squiggle(
      RULE,
      sop(`Once this was done in Postrider.

1. Collect the forms in Postrider Plus.
2. Show them in Lantern. <!-- before: Postrider -->
3. Open [the guide](../systems/Postrider.md).

- Postrider was switched off in June.
`),
      { files: SYSTEMS },
    ));

  it("leaves procedures that are not in force", () =>
    squiggle(RULE, sop("1. Open Postrider.\n", "draft"), { files: SYSTEMS }));
});
