/** The register of people, teams and roles, as a JSON Schema: for editors, and for our own completion. */

import { DRAFT_07, text, texts, type Schema } from "./schema.ts";

const NAMED: Schema = {
  id: text("Short name, by which documents refer to it; never reused.", [
    "maria-lopez",
  ]),
  name: text("Name as shown to people."),
  aliases: texts("Other names and addresses it is met under."),
  notes: text("Anything worth knowing."),
};

const PERSON: Schema = {
  ...NAMED,
  title: text("Job title."),
  team: text("The team, by its id."),
  department: text("The department, by its id."),
  email: text("Address."),
  handle: text("Handle, as it is mentioned in chat.", ["@maria"]),
  slack: text("Handle in Slack."),
  github: text("Handle on GitHub."),
  active: {
    description: "`false` once the person has left.",
    type: "boolean",
  },
  left_on: text("The last day of work.", ["2026-03-31"]),
  leaves_on: text("The last day of work, while it is ahead."),
  end_date: text("The last day of work."),
  since: text("The first day of work."),
  manager: text("Who the person reports to, by id."),
  location: text("Where the person works."),
};

const TEAM: Schema = {
  ...NAMED,
  department: text("The department the team belongs to."),
  lead: text("Who leads the team, by id."),
  email: text("Address."),
  handle: text("Handle, as it is mentioned in chat."),
  slack: text("Channel in Slack."),
};

const ROLE: Schema = {
  ...NAMED,
  title: text("Name as shown to people."),
  holder: text("Who has the role today, by id."),
  deputy: text("Who stands in; not the holder."),
  since: text("The day the holder took over."),
  team: text("The team the role belongs to."),
  department: text("The department the role belongs to."),
};

/** Builds the schema. */
export function peopleSchema(): Schema {
  return {
    $schema: DRAFT_07,
    title: "People, teams and roles of a marketing playbook",
    description: "Who may own, approve and review documents.",
    definitions: {
      people: parties("People.", PERSON),
      teams: parties("Teams.", TEAM),
      roles: parties("Roles, each held by a person.", ROLE),
    },
    anyOf: [
      { $ref: "#/definitions/people" },
      {
        type: "object",
        properties: {
          people: { $ref: "#/definitions/people" },
          teams: { $ref: "#/definitions/teams" },
          departments: { $ref: "#/definitions/teams" },
          roles: { $ref: "#/definitions/roles" },
        },
        additionalProperties: false,
      },
    ],
  };
}

/** A list of maps or plain names, or a map by id. */
function parties(description: string, properties: Schema): Schema {
  const one = { type: "object", properties, additionalProperties: false };
  return {
    description,
    anyOf: [
      { type: "array", items: { anyOf: [one, { type: "string" }] } },
      {
        type: "object",
        additionalProperties: { anyOf: [one, { type: "string" }] },
      },
    ],
  };
}
