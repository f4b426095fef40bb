/** Everything that the register of people can say, each setting described once: a new one is a new entry here. */

import {
  isEmptyNode,
  type YamlNode,
} from "../document/front-matter/yaml-node.ts";
import { texts } from "./list-settings.ts";
import { record, type Written } from "./record-setting.ts";
import { sameAs, schemaOf, type Place, type Setting } from "./setting.ts";
import { date, flag, text } from "./single-settings.ts";

const onDay = (summary: string, example?: string) => ({
  ...date(summary, example),
  called: (key: string) => `\`${key}\``,
});

const NAMED = {
  id: text(
    "Short name, by which documents refer to it; never reused.",
    "maria-lopez",
  ),
  name: text("Name as shown to people."),
};
const MORE = {
  aliases: texts("Other names and addresses it is met under."),
  notes: text("Anything worth knowing."),
};

const PERSON = {
  ...NAMED,
  title: text("Job title."),
  team: text("The team, by its id."),
  department: text("The department, by its id."),
  email: text("Address."),
  handle: text("Handle, as it is mentioned in chat.", "@maria"),
  slack: text("Handle in Slack."),
  github: text("Handle on GitHub."),
  aliases: MORE.aliases,
  active: flag("`false` once the person has left."),
  left_on: onDay("The last day of work.", "2026-03-31"),
  leaves_on: sameAs(
    "left_on",
    onDay("The last day of work, while it is ahead."),
  ),
  end_date: sameAs("left_on", onDay("The last day of work.")),
  since: onDay("The first day of work."),
  manager: text("Who the person reports to, by id."),
  location: text("Where the person works."),
  notes: MORE.notes,
};

const TEAM = {
  ...NAMED,
  department: text("The department the team belongs to."),
  lead: text("Who leads the team, by id."),
  email: text("Address."),
  handle: text("Handle, as it is mentioned in chat."),
  slack: text("Channel in Slack."),
  ...MORE,
};

const ROLE = {
  ...NAMED,
  title: sameAs("name", text("Name as shown to people.")),
  holder: text("Who has the role today, by id."),
  deputy: text("Who stands in; not the holder."),
  since: onDay("The day the holder took over."),
  team: text("The team the role belongs to."),
  department: text("The department the role belongs to."),
  ...MORE,
};

type PartySettings = Partial<typeof PERSON & typeof TEAM & typeof ROLE>;

/** A person, a team or a role as it is written. */
export interface WrittenParty {
  /** What is written as its id, or stands for one: its key in a map, its name. */
  readonly id: string;
  readonly written: Written<PartySettings>;
}

/** People, teams or roles: a list of maps or plain names, or a map by id. */
function parties(
  summary: string,
  kind: string,
  settings: PartySettings,
  example: string,
): Setting<readonly WrittenParty[]> {
  const one = record("", settings, { short: ["name", text("")] });
  const party = (
    place: Place,
    node: YamlNode,
    key?: string,
  ): readonly WrittenParty[] => {
    const written = one.read({
      ...place,
      node: node.kind === "list" ? undefined : node,
      what: `A ${kind}`,
    });
    const id = written?.get("id") ?? key ?? written?.get("name");
    if (written && id !== undefined) return [{ id, written }];
    place.reader.report(
      node.range,
      `A ${kind} needs an \`id\` or a \`name\`, for instance \`name: ${example}\`.`,
    );
    return [];
  };
  return {
    summary,
    kind: "list or map",
    schema: {
      anyOf: [
        { type: "array", items: schemaOf(one) },
        { type: "object", additionalProperties: schemaOf(one) },
      ],
    },
    each: one,
    read: (place) => {
      const { node } = place;
      if (node?.kind === "list")
        return node.items.flatMap((item) => party(place, item));
      if (node?.kind === "map")
        return node.entries.flatMap(({ key, value }) =>
          party(place, value, key),
        );
      if (node && !isEmptyNode(node))
        place.reader.report(
          node.range,
          `This has to be a list, one ${kind} a line, for instance \`- name: ${example}\`.`,
        );
      return [];
    },
  };
}

const TEAMS = parties("Teams.", "team", TEAM, "Marketing Operations");

/** The lists of the register; one of people alone may be the whole file. */
export const PEOPLE_SETTINGS = {
  people: parties("People.", "person", PERSON, "Maria Lopez"),
  teams: TEAMS,
  roles: parties(
    "Roles, each held by a person.",
    "role",
    ROLE,
    "Head of Marketing",
  ),
  departments: TEAMS,
};
