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

/** `/` paths of the TypeScript files in a folder and the folders in it; a name without a dot is a folder. */
export function sourceFiles(
  project: Project,
  folder: string,
): readonly string[] {
  return project.list(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name.endsWith(".ts")) return [path];
    return name.includes(".") ? [] : sourceFiles(project, path);
  });
}
