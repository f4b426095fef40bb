/** The files of core that define one thing each, wherever they lie: in a common room or in the folder of a subject. */

import { sourceFiles, type Project } from "./artefact.ts";

/** One file, and what it defines. */
export interface Definition {
  /** The file's name without its ending. */
  readonly id: string;
  /** The name under which it is known in code: `charterQuorum`. */
  readonly name: string;
  /** `/` path below `src/core`. */
  readonly path: string;
}

/**
 * The definitions in the order of their ids.
 * @param isOne whether a file defines such a thing.
 * @param ending what file names have behind the id.
 */
export function definitionsIn(
  project: Project,
  isOne: (text: string, name: string) => boolean,
  ending = "",
): readonly Definition[] {
  return sourceFiles(project, CORE)
    .map((path) => {
      const id = path
        .slice(path.lastIndexOf("/") + 1, -".ts".length)
        .replace(new RegExp(`${ending}$`), "");
      const name = id.replace(/-(\w)/g, (_, letter: string) =>
        letter.toUpperCase(),
      );
      return { id, name, path };
    })
    .filter(({ path, name }) => isOne(project.read(path) ?? "", name))
    .map((each) => ({ ...each, path: each.path.slice(CORE.length + 1) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const CORE = "src/core";

/** How a file in this room of core imports another of core. */
export function below(room: string, path: string): string {
  return path.startsWith(`${room}/`)
    ? `./${path.slice(room.length + 1)}`
    : `../${path}`;
}
