// How StrykerJS mutates core: the mocha tests run through tsx, in one worker that stays warm.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

createRequire(import.meta.url)("./stryker-mocha.cjs");

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

export default {
  testRunner: "nearest-mocha",
  testRunnerNodeArgs: [
    "--require",
    here("stryker-mocha.cjs"),
    "--import",
    "tsx",
  ],
  plugins: ["@stryker-mutator/mocha-runner", here("stryker-runner.js")],
  mochaOptions: {
    spec: [
      "test/core/{lint,rules,playbook,edit,report,view}/**/*.test.ts",
      "test/core/session/session.test.ts",
    ],
  },
  coverageAnalysis: "perTest",
  // What runs when a module is loaded (tables, patterns, the prose of rules) needs a new worker for each mutant.
  ignoreStatic: true,
  concurrency: 1,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
  tempDirName: ".bench/stryker",
  ignorePatterns: ["/dist", "/out", "/media", "/.vscode-test", "/.bench"],
  reporters: ["progress-append-only"],
};
