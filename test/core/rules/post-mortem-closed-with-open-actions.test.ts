import { squiggle } from "../../squiggles.ts";

describe("post-mortem-closed-with-open-actions", () => {
  it("points at the status while something is open", () =>
    squiggle(
      "post-mortem-closed-with-open-actions",
      `---
type: post-mortem
status: Closed
        ^^^^^^ post-mortem-closed-with-open-actions: The post-mortem is \`Closed\`, but \`Ask for a second pair of eyes\` is not done; finish it, or take the status back to \`reviewed\`.
---

## Action items

- [ ] Ask for a second pair of eyes
- [x] Tell all
- Idea: rename the list
`,
    ));

  it("counts several", () =>
    squiggle(
      "post-mortem-closed-with-open-actions",
      `---
type: post-mortem
status: done
        ^^^^ post-mortem-closed-with-open-actions: The post-mortem is \`done\`, but 2 action items are not done; finish them, or take the status back to \`reviewed\`.
---

## Action items

| Action | Status      |
| ------ | ----------- |
| Ask    | in progress |
| Tell   | open        |
| Clean  | cancelled   |
`,
    ));

  it("is content when all is done, or while it is not closed", async () => {
    const body = "\n## Action items\n\n- [x] Ask\n- Tell (done)\n";
    await squiggle(
      "post-mortem-closed-with-open-actions",
      `---\ntype: post-mortem\nstatus: closed\n---\n${body}`,
    );
    await squiggle(
      "post-mortem-closed-with-open-actions",
      `---\ntype: post-mortem\nstatus: reviewed\n---\n${body}- Clean\n`,
    );
  });
});
