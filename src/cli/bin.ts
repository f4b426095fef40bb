#!/usr/bin/env node
/** The only file that touches the process. */

import { resolve } from "node:path";
import { main } from "./main.ts";
import { nodeHost } from "./node-host.ts";

void main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  openFolder: (path) => nodeHost(resolve(path)),
  today: () => {
    const at = process.argv.indexOf("--today");
    return at > 0 ? process.argv[at + 1]! : new Date().toLocaleDateString("sv");
  },
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
