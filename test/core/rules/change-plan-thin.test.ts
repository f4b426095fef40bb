import { squiggle } from "../../squiggles.ts";

const HEAD = `---
type: change
title: New form
status: submitted
owner: web
---

# New form

`;

describe("change-plan-thin", () => {
  it("points at plans that only say that they are plans", () =>
    squiggle(
      "change-plan-thin",
      `${HEAD}## Back-out plan
^^^^^^^^^^^^^^^^ change-plan-thin: The section \`Back-out plan\` only says that it will be done; write who decides, which steps lead back, and until when.

If something goes wrong, we will simply revert the change.

## Testing
^^^^^^^^^^ change-plan-thin: The section \`Testing\` only says that it will be done; write what is looked at, before and after.

Test in production.

## Communication plan
^^^^^^^^^^^^^^^^^^^^^ change-plan-thin: The section \`Communication plan\` only says that it will be done; write who is told what, and when.

- Inform all stakeholders by e-mail
`,
    ));

  it("is content with a plan that names a step, a person or a time", async () => {
    for (const plan of [
      "Switch the form block off in Cairn, two minutes.",
      "Revert commit 4be1; Tom decides.",
      "| Step | Who |\n| --- | --- |\n| Revert | Tom |",
      "Not applicable: nothing is written.",
      "```sh\nkubectl rollout undo form\n```",
    ])
      await squiggle(
        "change-plan-thin",
        `${HEAD}## Rollback plan\n\n${plan}\n`,
      );
  });

  it("leaves an empty section to the rule on empty sections, and a draft alone", async () => {
    await squiggle(
      "change-plan-thin",
      `${HEAD}## Rollback plan\n\n## Test plan\n`,
    );
    await squiggle(
      "change-plan-thin",
      `${HEAD.replace("submitted", "draft")}## Rollback plan\n\nRevert.\n`,
    );
  });
});
