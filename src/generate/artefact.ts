/** A generated file, and the folder it is generated in. */

/** One file as it has to be. */
export interface Artefact {
  /** `/` path below the project's folder. */
  readonly path: string;
  readonly text: string;
}

/** The project's folder, as far as generating needs it. */
export interface Project {
  /** Names of the files in a folder, sorted. */
  list(folder: string): readonly string[];
  read(path: string): string | undefined;
}
