#!/usr/bin/env node
/** Answers `--version` at once; for anything else the tool is loaded, which is a file of its own. */

import { VERSION } from "./version.ts";

if (process.argv.length === 3 && process.argv[2] === "--version")
  process.stdout.write(`${VERSION}\n`);
else void import("./process.ts").then(({ run }) => run());
