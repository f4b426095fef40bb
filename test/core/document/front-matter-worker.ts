/** Reads texts and tells how long each took; run as a worker by `front-matter.laws.test.ts`. */

import { parentPort, workerData } from "node:worker_threads";
import { readBodyFields } from "../../../src/core/document/body-metadata.ts";
import { readFrontMatter } from "../../../src/core/document/front-matter/front-matter.ts";
import { findSuppressions } from "../../../src/core/document/suppression.ts";
import { findLineStarts } from "../../../src/core/text/range.ts";

readFrontMatter("---\nwarm: [up]\n---\n");
for (const [name, text] of Object.entries(
  workerData as Record<string, string>,
)) {
  // Processor time, for a loaded machine makes everything look slow; the main thread only waits meanwhile.
  const started = process.cpuUsage();
  const { frontMatter, bodyStart } = readFrontMatter(text);
  readBodyFields(text, bodyStart, findLineStarts(text));
  findSuppressions(text, bodyStart, frontMatter, () => false);
  const { user, system } = process.cpuUsage(started);
  parentPort?.postMessage({ name, milliseconds: (user + system) / 1_000 });
}
