/** The rules as the settings of this folder's playbook have them; documents are not read. */

import { relative, resolve } from "node:path";
import {
  CONFIG_FILE,
  standingOfRules,
  type RuleStanding,
} from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";
import type { CommonValues } from "./command.ts";
import { findRoot, slashed, type Root } from "./find-root.ts";
import type { Io } from "./io.ts";

/** The rules, and where the settings stand. */
export interface Standings {
  readonly standings: readonly RuleStanding[];
  /** As the user would name it; `undefined` where there are no settings. */
  readonly configPath: string | undefined;
  readonly root: Root;
}

/** Reads the settings. */
export function openStandings(
  io: Io,
  options: Pick<CommonValues, "root" | "config">,
): Standings {
  const root = findRoot(io, options.root, []);
  const path =
    options.config === undefined
      ? resolve(root.path, CONFIG_FILE)
      : resolve(io.cwd, options.config);
  if (io.files.kindOf(path) !== "file") {
    if (options.config !== undefined)
      throw new CannotRun(`There is no settings file \`${options.config}\`.`);
    return { standings: standingOfRules(""), configPath: undefined, root };
  }
  const read = io.files.read(path);
  if ("reason" in read)
    throw new CannotRun(`\`${relative(io.cwd, path)}\` ${read.reason}.`);
  return {
    standings: standingOfRules(read.text),
    configPath: slashed(relative(io.cwd, path)),
    root,
  };
}
