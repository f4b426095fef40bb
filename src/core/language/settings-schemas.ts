/** The settings of `playbook.config.yaml` and `people.yaml` as JSON Schemas: for editors, and for our own completion. */

import { CONFIG_FILE, defaultConfig } from "../config/config.ts";
import { configSettings, DEFINITIONS } from "../config/config-settings.ts";
import { PEOPLE_SETTINGS } from "../config/people-settings.ts";
import { DRAFT_07, type Schema } from "../config/setting.ts";
import { schemasOf } from "../config/setting.ts";
import { RULES } from "../rules/index.ts";
import type { DocumentType } from "../types/document-type.ts";

/** The schema of a config, for the types that a playbook knows. */
export function configSchema(types: readonly DocumentType[]): Schema {
  return {
    $schema: DRAFT_07,
    title: CONFIG_FILE,
    description:
      "What a team has settled for its playbook; the file also marks the playbook's root.",
    definitions: DEFINITIONS,
    ...configSettings(defaultConfig(types), RULES).schema,
  };
}

/** The schema of the register of people. */
export function peopleSchema(): Schema {
  const { people, teams, roles } = PEOPLE_SETTINGS;
  const defined = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
  return {
    $schema: DRAFT_07,
    title: "People, teams and roles of a marketing playbook",
    description: "Who may own, approve and review documents.",
    definitions: schemasOf({ people, teams, roles }),
    anyOf: [
      defined("people"),
      {
        type: "object",
        properties: {
          people: defined("people"),
          teams: defined("teams"),
          departments: defined("teams"),
          roles: defined("roles"),
        },
        additionalProperties: false,
      },
    ],
  };
}
