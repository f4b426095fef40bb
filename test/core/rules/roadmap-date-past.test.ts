import { squiggle } from "../../squiggles.ts";

const item = (fields: string): string =>
  `---\ntype: roadmap\ntitle: Replace the form tool\n${fields}\n---\n`;

describe("roadmap-date-past", () => {
  it("points at a target date that went by", () =>
    squiggle(
      "roadmap-date-past",
      item(`status: in progress
due: 2026-10-30
     ^^^^^^^^^^ roadmap-date-past: The target date \`2026-10-30\` was 22 days ago and the item is \`in progress\`; finish it, move the date, or drop it.`),
    ));

  it("asks of a wish, of what waits for a decision and of what was approved", async () => {
    for (const status of ["proposed", "in review", "approved"])
      await squiggle(
        "roadmap-date-past",
        item(`status: ${status}
target_date: 2026-11-20
             ^^^^^^^^^^ roadmap-date-past: The target date \`2026-11-20\` was 1 day ago and the item is \`${status}\`; finish it, move the date, or drop it.`),
      );
  });

  it("leaves the day itself, and an item without a date", async () => {
    for (const date of ["target_date: 2026-11-21", "priority: high"])
      await squiggle("roadmap-date-past", item(`status: active\n${date}`));
  });

  it("leaves what is done, dropped or deferred alone", async () => {
    for (const status of ["done", "dropped", "deferred"])
      await squiggle(
        "roadmap-date-past",
        item(`status: ${status}\ntarget_date: 2026-10-30`),
      );
  });
});
