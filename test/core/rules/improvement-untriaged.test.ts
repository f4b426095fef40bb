import { squiggle } from "../../squiggles.ts";

const idea = (fields: string): string =>
  `---\ntype: improvement\ntitle: One calendar\n${fields}\n---\n`;

describe("improvement-untriaged", () => {
  it("points at an idea that nobody looked at", () =>
    squiggle(
      "improvement-untriaged",
      idea(`status: idea
raised_on: 2026-09-21
           ^^^^^^^^^^ improvement-untriaged: This idea is 61 days old and still \`idea\`; give it a priority, or turn it down.`),
    ));

  it("waits the days set, and leaves what was triaged alone", async () => {
    for (const fields of [
      "status: idea\nraised_on: 2026-09-22",
      "status: triaged\nraised_on: 2026-01-02",
      "status: idea",
    ])
      await squiggle("improvement-untriaged", idea(fields));
  });
});
