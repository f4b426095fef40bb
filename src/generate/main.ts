/** `npm run generate` writes every generated file; with `--check` it only compares, and says what is stale. */

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const { stale, message } = await generate({
  isCheck: process.argv.includes("--check"),
  list: (folder) => readdirSync(join(root, folder)).sort(),
  read: (path) => {
    try {
      return readFileSync(join(root, path), "utf8");
    } catch {
      return undefined;
    }
  },
  write: (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  },
});
process.stderr.write(message);
if (process.argv.includes("--check") && stale.length > 0) process.exitCode = 1;
