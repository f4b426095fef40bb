import { squiggle } from "../../squiggles.ts";

const item = (fields: string): string =>
  `---\ntype: roadmap\ntitle: Retire the form tool\n${fields}\n---\n`;

describe("roadmap-migration-missing", () => {
  it("points at systems that are switched off into nothing", () =>
    squiggle(
      "roadmap-migration-missing",
      item(`status: committed
switches_off: [SYS-012, SYS-013]
               ^^^^^^^ roadmap-migration-missing: \`SYS-012\` and \`SYS-013\` will be switched off, and \`migrates_to\` does not say what takes over; name it, or write \`n/a\`.`),
    ));

  it("is content with a target, with `n/a`, and with what is only proposed", async () => {
    for (const fields of [
      "status: committed\nretires: SYS-012\nmigrates_to: the new platform",
      "status: committed\nretires: SYS-012\nmigrates_to: n/a",
      "status: proposed\nretires: SYS-012",
    ])
      await squiggle("roadmap-migration-missing", item(fields));
  });
});
