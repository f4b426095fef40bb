import { squiggle } from "../../squiggles.ts";

const postMortem = (fields: string, actions = "None."): string =>
  `---\ntype: post-mortem\nid: PM-001\ntitle: Wrong audience\nincident_date: 2026-09-22\n${fields}\n---\n\n# Wrong audience\n\n## Action items\n\n${actions}\n`;
const sop = (approved: string): Record<string, string> => ({
  "sops/check.md": `---\ntype: sop\nid: SOP-001\ntitle: Check\nstatus: active\napproved_on: ${approved}\nrelated: PM-001\n---\n`,
});

describe("post-mortem-without-effect", () => {
  it("points at a post-mortem that nothing came of", () =>
    squiggle(
      "post-mortem-without-effect",
      postMortem(`status: reviewed
        ^^^^^^^^ post-mortem-without-effect: The post-mortem is \`reviewed\`, and no action, improvement, change or rewritten procedure came of it; name what changed, or why nothing had to.`),
      { files: sop("2026-09-01") },
    ));

  it("is content with an action, or with a procedure approved since that names it", async () => {
    await squiggle(
      "post-mortem-without-effect",
      postMortem("status: closed", "- [x] Write the check (@tom, 2026-10-01)"),
    );
    await squiggle("post-mortem-without-effect", postMortem("status: closed"), {
      files: sop("2026-10-12"),
    });
    await squiggle("post-mortem-without-effect", postMortem("status: draft"));
  });
});
