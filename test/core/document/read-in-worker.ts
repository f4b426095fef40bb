/** Reads the text it is given, at both depths, and says how many seconds that took. */

import { parentPort, workerData } from "node:worker_threads";
import { parseDocument } from "../../../src/core/document/document.ts";

const begin = performance.now();
for (const depth of ["outline", "blocks"] as const)
  parseDocument("a.md", workerData as string, () => depth);
parentPort?.postMessage((performance.now() - begin) / 1000);
