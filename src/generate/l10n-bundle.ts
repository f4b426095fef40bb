/** `l10n/bundle.l10n.json`: every text that the extension says, so that a translation is a copy of this file and no code. */

import { sourceFiles, type Artefact, type Project } from "./artefact.ts";
import { json } from "./format.ts";

const SOURCE = "src/extension";
/** `l10n.t("…"` and, where it was given a shorter name, `t("…"`; the text has to stand there as it is. */
const CALL = /(?<![\w.])(?:vscode\.l10n\.)?t\(\s*("(?:[^"\\]|\\.)*")?/g;

/** Builds the file. */
export function l10nBundle(project: Project): Artefact {
  const texts = sourceFiles(project, SOURCE).flatMap((path) =>
    textsIn(path, project.read(path) ?? ""),
  );
  const sorted = [...new Set(texts)].sort();
  return {
    path: "l10n/bundle.l10n.json",
    text: json(Object.fromEntries(sorted.map((text) => [text, text]))),
  };
}

function textsIn(path: string, source: string): readonly string[] {
  return [...source.matchAll(CALL)].map(([call, literal]) => {
    if (literal === undefined)
      throw new Error(
        `${path}: what follows \`${call}\` has to be a text in double quotes, or it cannot be translated.`,
      );
    return JSON.parse(literal) as string;
  });
}
