import { squiggle } from "../../squiggles.ts";

const item = (fields: string): string =>
  `---\ntype: improvement\ntitle: One calendar\n${fields}\n---\n`;

describe("improvement-unowned", () => {
  it("points at a high priority without anybody", () =>
    squiggle(
      "improvement-unowned",
      item(`status: triaged
priority: high
          ^^^^ improvement-unowned: The priority is \`high\` and nobody owns it; write who will see to it.`),
    ));

  it("leaves lesser priorities, ideas and what is owned alone", async () => {
    for (const fields of [
      "status: triaged\npriority: medium",
      "status: idea\npriority: high",
      "status: triaged\npriority: high\nassigned_to: maria",
    ])
      await squiggle("improvement-unowned", item(fields));
  });
});
