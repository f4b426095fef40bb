/** What `package.json` contributes to the editor from other generated files: the snippets, and schemas for settings. */

import { CONFIG_FILE, defaultConfig, BUILT_IN_TYPES } from "../core/index.ts";
import type { Artefact, Project } from "./artefact.ts";

const MANIFEST = "package.json";

/** The manifest with these contributions brought up to date; everything else in it stays as it is. */
export function manifest(project: Project): readonly Artefact[] {
  const text = project.read(MANIFEST);
  if (text === undefined) return [];
  const parsed = JSON.parse(text) as {
    contributes?: Readonly<Record<string, unknown>>;
  };
  const { people } = defaultConfig(BUILT_IN_TYPES);
  const contributes = {
    ...parsed.contributes,
    snippets: project
      .list("snippets")
      .filter((name) => name.endsWith(".json"))
      .map((name) => ({
        language: name.replace(/\.json$/, ""),
        path: `./snippets/${name}`,
      })),
    yamlValidation: [
      {
        fileMatch: CONFIG_FILE,
        url: "./schemas/playbook.config.schema.json",
      },
      { fileMatch: people, url: "./schemas/people.schema.json" },
    ],
  };
  const updated = { ...parsed, contributes };
  return [{ path: MANIFEST, text: `${JSON.stringify(updated, null, 2)}\n` }];
}
