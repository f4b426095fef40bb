/** Reads each text it is sent, at both depths, and says how many seconds that took. */

import { parentPort } from "node:worker_threads";
import { parseDocument } from "../../../src/core/document/document.ts";

parentPort!.on("message", (text: string) => {
  const begin = performance.now();
  for (const depth of ["outline", "blocks"] as const)
    parseDocument("a.md", text, depth);
  parentPort!.postMessage((performance.now() - begin) / 1000);
});
