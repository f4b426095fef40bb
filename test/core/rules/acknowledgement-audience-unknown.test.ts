import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "acknowledgement-audience-unknown";

describe(RULE, () => {
  it("points at who cannot be looked up", () =>
    squiggle(
      RULE,
      `---
type: policy
status: active
acknowledgement: { required_from: [Marketting, everyone with access, all staff], within_days: 14 }
                                   ^^^^^^^^^^ acknowledgement-audience-unknown: Nobody in the people register is \`Marketting\`. Did you mean \`marketing\`?
                                               ^^^^^^^^^^^^^^^^^^^^ acknowledgement-audience-unknown: Nobody in the people register is \`everyone with access\`; name people, teams or roles that are there, or write \`everyone\`.
---
`,
      { files: HOUSE },
    ));

  it("asks nothing of a policy that is gone, nor where there is no register", async () => {
    const policy = (status: string): string =>
      `---\ntype: policy\nstatus: ${status}\nacknowledgement: { required_from: everyone concerned, within_days: 14 }\n---\n`;
    for (const status of ["retired", "rejected"])
      await squiggle(RULE, policy(status), { files: HOUSE });
    await squiggle(RULE, policy("active"));
  });
});
