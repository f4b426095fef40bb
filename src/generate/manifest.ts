/** What `package.json` contributes to the editor from other generated files, and its texts, which are kept apart. */

import { CONFIG_FILE, defaultConfig, BUILT_IN_TYPES } from "../core/index.ts";
import type { Artefact, Project } from "./artefact.ts";
import { json } from "./format.ts";
import { extractTexts } from "./manifest-texts.ts";

const MANIFEST = "package.json";
const TEXTS = "package.nls.json";

/** The manifest with these contributions brought up to date; everything else in it stays as it is. */
export function manifest(project: Project): readonly Artefact[] {
  const text = project.read(MANIFEST);
  if (text === undefined) return [];
  const parsed = JSON.parse(text) as {
    contributes?: Parameters<typeof extractTexts>[0];
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
  const known = JSON.parse(project.read(TEXTS) ?? "{}") as Record<
    string,
    string
  >;
  const extracted = extractTexts(contributes, known);
  const updated = { ...parsed, contributes: extracted.contributes };
  return [
    { path: MANIFEST, text: json(updated) },
    { path: TEXTS, text: json(extracted.texts) },
  ];
}
