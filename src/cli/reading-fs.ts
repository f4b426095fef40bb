/** What is asked of the disk. */

import type * as nodeFs from "node:fs";

/** What the walk and the reading ask of a file system; tests hand in one that fails. */
export type ReadingFs = Pick<
  typeof nodeFs,
  | "readdirSync"
  | "realpathSync"
  | "statSync"
  | "existsSync"
  | "openSync"
  | "fstatSync"
  | "readSync"
  | "closeSync"
  | "readFileSync"
>;
