/** The types in a first config: folders that show what they hold, and guesses that wait behind a `#` for a person to confirm. */

import { countOf } from "../../text/count.ts";
import { groupBy } from "../../text/group-by.ts";
import { folderOf } from "../../text/path.ts";
import { oneLine, yamlScalar } from "../../text/yaml-scalar.ts";
import type { DocumentType } from "../../types/document-type.ts";
import { guessTypes, type TypeGuess } from "./guess-types.ts";
import type { PlaybookIndex } from "../playbook-index.ts";

/** More guesses of one type are counted; `playbook list --verbose` names them all. */
const MOST_GUESSES = 20;
const SURE =
  "# Folders whose documents are of a type without saying so, as others beside them show.";
const UNSURE = `# What the documents behind a \`#\` are is a guess, and nothing is asked of them yet:
# take the first \`#\` away where it is right.`;

/** The part of the config, or nothing where all types are told. */
export function* suggestTypes(playbook: PlaybookIndex): Generator<string> {
  const guesses = guessTypes(playbook).filter(isWritable);
  if (guesses.length === 0) return;
  const byType = groupBy(guesses, (guess) => guess.type);
  const isSure = guesses.some(({ isBacked }) => isBacked);
  const isUnsure = guesses.some(({ isBacked }) => !isBacked);
  yield [
    ...(isSure ? [SURE] : []),
    ...(isUnsure ? [UNSURE] : []),
    line(isSure, "types:"),
    ...[...byType].flatMap(([type, same]) => [
      line(
        same.some(({ isBacked }) => isBacked),
        `  ${type.id}:`,
      ),
      ...folderLines(type, same, playbook),
      ...guessLines(same),
    ]),
    "",
  ].join("\n");
}

/** A pattern cannot name a file or folder that is called like one. */
function isWritable({ folder, documents }: TypeGuess): boolean {
  return !/[*?{}[\]!\\]/.test(folder ?? documents[0]!.path);
}

function folderLines(
  type: DocumentType,
  guesses: readonly TypeGuess[],
  { typed }: PlaybookIndex,
): readonly string[] {
  const sure = guesses.filter(({ isBacked }) => isBacked);
  if (sure.length === 0) return [];
  const found = sure.map(
    ({ folder, documents }) =>
      `${countOf(documents.length, "document")} more in ${oneLine(folder!)}`,
  );
  // Naming folders replaces the built-in names, so those that are in use are named too.
  const inUse = typed
    .filter((each) => each.type === type && each.typeSource === "folder")
    .map(({ path }) => folderOf(path));
  const names = type.folders.filter((name) =>
    inUse.some((each) => `/${each.toLowerCase()}/`.includes(`/${name}/`)),
  );
  const folders = [...sure.map(({ folder }) => folder!), ...names];
  return [
    `    # ${found.join(", ")}.`,
    `    folders: [${folders.map(flowScalar).join(", ")}]`,
  ];
}

function guessLines(guesses: readonly TypeGuess[]): readonly string[] {
  const unsure = guesses.filter(({ isBacked }) => !isBacked);
  if (unsure.length === 0) return [];
  const shown = unsure.slice(0, MOST_GUESSES).map(({ folder, documents }) => {
    const [first] = documents;
    const why = oneLine(first!.guess[0]!.reason);
    return folder === undefined
      ? `      - ${flowScalar(first!.path)} # it ${why}`
      : `      - ${JSON.stringify(`${folder}/**`)} # ${countOf(documents.length, "document")}; the first ${why}`;
  });
  const more = unsure.length - shown.length;
  const rest = `      # … and ${more} more: \`playbook list --verbose\` names them.`;
  return ["    files:", ...shown, ...(more > 0 ? [rest] : [])].map((each) =>
    line(false, each),
  );
}

function line(isSure: boolean, text: string): string {
  return isSure ? text : `# ${text}`;
}

/** In brackets a comma ends a value, and so do brackets. */
export function flowScalar(text: string): string {
  return /[,[\]{}]/.test(text) ? JSON.stringify(text) : yamlScalar(text);
}
