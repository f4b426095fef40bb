/** Everything that is generated from types and rules, one artefact a file. */

import type { Artefact, Project } from "./artefact.ts";
import { frontMatterSchemas } from "./front-matter-schema.ts";
import { grammars } from "./grammars.ts";
import { l10nBundle } from "./l10n-bundle.ts";
import { manifest } from "./manifest.ts";
import { registerSchemas } from "./register-schemas.ts";
import { settingsReference } from "./settings-reference.ts";
import { settingsSchemas } from "./settings-schemas.ts";
import { reportSchema } from "./report-schema.ts";
import { ruleReference } from "./rule-reference.ts";
import { snippets } from "./snippets.ts";
import { typeReference } from "./type-reference.ts";

/** Builds them all. */
export function references(project: Project): readonly Artefact[] {
  return [
    typeReference(),
    ruleReference(),
    settingsReference(),
    snippets(),
    ...frontMatterSchemas(),
    ...settingsSchemas(),
    ...registerSchemas(),
    reportSchema(),
    ...grammars(),
    l10nBundle(project),
    ...manifest(project),
  ];
}
