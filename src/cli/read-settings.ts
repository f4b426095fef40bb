/** The text of the settings of this folder's playbook; documents are not read. */

import { relative, resolve } from "node:path";
import { CONFIG_FILE } from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";
import type { CommonValues } from "./command.ts";
import { findRoot, slashed, type Root } from "./find-root.ts";
import type { Io } from "./io.ts";

/** The settings, and where they stand. */
export interface SettingsText {
  readonly text: string;
  /** As the user would name the file; `undefined` where there are no settings. */
  readonly path: string | undefined;
  readonly root: Root;
}

/**
 * Reads them.
 * @throws CannotRun when the file that is asked for cannot be read.
 */
export function readSettings(
  io: Io,
  options: Pick<CommonValues, "root" | "config" | "no-config">,
): SettingsText {
  const root = findRoot(io, options.root, []);
  const path =
    options.config === undefined
      ? resolve(root.path, CONFIG_FILE)
      : resolve(io.cwd, options.config);
  if (options["no-config"] || io.files.kindOf(path) !== "file") {
    if (options.config !== undefined)
      throw new CannotRun(`There is no settings file \`${options.config}\`.`);
    return { text: "", path: undefined, root };
  }
  const read = io.files.read(path);
  const name = slashed(relative(io.cwd, path));
  if ("reason" in read) throw new CannotRun(`\`${name}\` ${read.reason}.`);
  return { text: read.text, path: name, root };
}
