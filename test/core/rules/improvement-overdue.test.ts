import { squiggle } from "../../squiggles.ts";

const item = (fields: string): string =>
  `---\ntype: improvement\ntitle: One calendar\n${fields}\n---\n`;

describe("improvement-overdue", () => {
  it("points at a date in the past", () =>
    squiggle(
      "improvement-overdue",
      item(`status: in progress
due: 2026-11-20
     ^^^^^^^^^^ improvement-overdue: It was due on \`2026-11-20\`, 1 day ago, and is \`in progress\`; finish it, or agree on a new date.`),
    ));

  it("leaves today, what is done and what is not planned alone", async () => {
    for (const fields of [
      "status: planned\ndue: 2026-11-21",
      "status: done\ndue: 2026-10-01",
      "status: triaged\ndue: 2026-10-01",
    ])
      await squiggle("improvement-overdue", item(fields));
  });
});
