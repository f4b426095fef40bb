/** A register for tests: two sides, somebody who has left, and a role with a deputy. */

export const HOUSE = {
  "people.yaml": `people:
  - { id: maria, name: Maria Lopez, team: marketing }
  - { id: tom, name: Tom Fry, team: it }
  - { id: ana, name: Ana Silva, team: marketing, left_on: 2026-03-31 }
teams:
  - { id: marketing, name: Marketing }
  - { id: it, name: IT }
roles:
  - { id: dpo, name: Data protection officer, holder: maria, deputy: tom }
`,
};
