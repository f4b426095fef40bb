/** What may be written of a person, a team and a role in `people.yaml`. */

export const PERSON_KEYS = [
  "id",
  "name",
  "title",
  "team",
  "department",
  "email",
  "handle",
  "slack",
  "github",
  "aliases",
  "active",
  "left_on",
  "since",
  "manager",
  "location",
  "notes",
];
export const TEAM_KEYS = [
  "id",
  "name",
  "department",
  "lead",
  "email",
  "handle",
  "slack",
  "aliases",
  "notes",
];
export const ROLE_KEYS = [
  "id",
  "name",
  "title",
  "holder",
  "deputy",
  "since",
  "team",
  "department",
  "aliases",
  "notes",
];
