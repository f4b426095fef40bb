/** The floor of every lint: lists a folder, reads and decodes its files. With `--parse` it parses them, too, and keeps the facts. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "../../src/core/document/document.ts";

const [folder = ".", mode] = process.argv.slice(2);
const kept: unknown[] = [];
let length = 0;
for (const entry of readdirSync(folder, {
  recursive: true,
  encoding: "utf8",
})) {
  if (!entry.endsWith(".md")) continue;
  const text = readFileSync(join(folder, entry), "utf8");
  length += text.length;
  if (mode === "--parse") kept.push(parseDocument(entry, text, "outline"));
}
console.log(`${length} characters, ${kept.length} documents kept`);
