import { squiggle } from "../../squiggles.ts";

const sop = (status: string): Record<string, string> => ({
  "sops/form.md": `---\ntype: sop\nid: SOP-012\ntitle: Publish a form\nstatus: ${status}\n---\n`,
});
const change = (fields: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: scheduled\n${fields}\n---\n`;

describe("change-standard-sop", () => {
  it("points at a standard change that follows nothing", () =>
    squiggle(
      "change-standard-sop",
      change(`change_type: standard
             ^^^^^^^^ change-standard-sop: The change is \`standard\`, but \`standard_change\` names no procedure; name the approved SOP it follows, or make it \`normal\`.`),
    ));

  it("points at a procedure that nobody has approved yet", () =>
    squiggle(
      "change-standard-sop",
      change(`change_type: standard
standard_change: SOP-012
                 ^^^^^^^ change-standard-sop: \`SOP-012\` is \`in review\`; a standard change follows a procedure that is approved.`),
      { files: sop("in review") },
    ));

  it("is content with one in force, and leaves other routes alone", async () => {
    await squiggle(
      "change-standard-sop",
      change("change_type: standard\nstandard_change: SOP-012"),
      { files: sop("active") },
    );
    await squiggle("change-standard-sop", change("change_type: normal"));
  });
});
