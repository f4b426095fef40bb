/** `schemas/playbook.config.schema.json` and `schemas/people.schema.json`, for editors that know JSON Schema. */

import { BUILT_IN_TYPES, configSchema, peopleSchema } from "../core/index.ts";
import type { Artefact } from "./artefact.ts";
import { json } from "./format.ts";

/** The schemas of the two files that are no documents. */
export function settingsSchemas(): readonly Artefact[] {
  return [
    {
      path: "schemas/playbook.config.schema.json",
      text: json(configSchema(BUILT_IN_TYPES)),
    },
    { path: "schemas/people.schema.json", text: json(peopleSchema()) },
  ];
}
