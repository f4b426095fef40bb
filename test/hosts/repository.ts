// Where this repository is on disk: the extension under test, the cache and the bundled suites are found from here.

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const repository = resolve(
  fileURLToPath(import.meta.url),
  "..",
  "..",
  "..",
);
