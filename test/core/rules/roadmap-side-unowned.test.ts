import { squiggle } from "../../squiggles.ts";

const FILES = {
  "people.yaml": `teams:
  - { id: it, name: IT }
  - { id: marketing, name: Marketing }
  - { id: ops, name: Marketing operations, department: Marketing }
people:
  - { id: tom, name: Tom, team: it }
  - { id: maria, name: Maria, team: ops }
`,
};
const item = (fields: string): string =>
  `---\ntype: roadmap\ntitle: Replace the form tool\nstatus: committed\nowning_team: Marketing operations\n${fields}\n---\n`;

describe("roadmap-side-unowned", () => {
  it("points at owners who are all of one side", () =>
    squiggle(
      "roadmap-side-unowned",
      item(`participating_teams: [IT]
owner: Maria
       ^^^^^ roadmap-side-unowned: All owners are of \`Marketing\`, and \`IT\` takes part; add an owner from there.`),
      { files: FILES },
    ));

  it("points at owners of whom none is of the owning side", () =>
    squiggle(
      "roadmap-side-unowned",
      item(`participating_teams: [IT]
owner: Tom
       ^^^ roadmap-side-unowned: Nobody of \`Marketing\`, which answers for the delivery, is an owner; add one.`),
      { files: FILES },
    ));

  it("is content with both, with one department alone, and where it cannot tell", async () => {
    for (const fields of [
      "participating_teams: [IT]\nowner: [Maria, Tom]",
      "participating_teams: [Marketing]\nowner: Maria",
      "owner: Maria",
      "participating_teams: [IT]\nowner: somebody else",
    ])
      await squiggle("roadmap-side-unowned", item(fields), { files: FILES });
  });

  it("is content with an owner from one of several other sides", async () => {
    const sides = "participating_teams: [IT, Legal, Marketing operations]";
    const files = {
      "people.yaml": FILES["people.yaml"].replace(
        "people:",
        "  - { id: legal, name: Legal }\npeople:",
      ),
    };
    await squiggle(
      "roadmap-side-unowned",
      item(`${sides}\nowner: [Maria, Tom]`),
      { files },
    );
    await squiggle(
      "roadmap-side-unowned",
      item(`${sides}
owner: Maria
       ^^^^^ roadmap-side-unowned: All owners are of \`Marketing\`, and \`IT\` and \`Legal\` take part; add an owner from there.`),
      { files },
    );
  });

  it("asks nothing where nobody says who answers for it", () =>
    squiggle(
      "roadmap-side-unowned",
      item("participating_teams: [IT]\nowner: Tom").replace(
        /owning_team.*\n/,
        "",
      ),
      { files: FILES },
    ));
});
