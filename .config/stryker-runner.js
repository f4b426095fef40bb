// The mocha runner of StrykerJS, asked for the nearest tests first: any test of a rule runs all rules, so nearly every
// mutant is covered by a thousand tests, of which those in the file's own test know best.

import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import { commonTokens, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { MutantRunStatus } from "@stryker-mutator/api/test-runner";

createRequire(import.meta.url)("./stryker-mocha.cjs");
const { createMochaTestRunner } = await import("@stryker-mutator/mocha-runner");

/** How many of the other tests that reach a mutant may try to kill it, spread evenly over all of them. */
const OTHERS = Number(process.env.MUTATION_OTHERS ?? 60);

function createRunner(injector) {
  const runner = createMochaTestRunner(injector);
  const run = runner.mutantRun.bind(runner);
  runner.mutantRun = async (options) => {
    const { testFilter, activeMutant, mutantActivation } = options;
    if (testFilter === undefined || mutantActivation === "static")
      return run(options);
    if (!runner.loadedEnv) {
      await runner.mocha.loadFilesAsync();
      runner.loadedEnv = true;
    }
    const rank = nearness(runner.mocha.suite, activeMutant.fileName);
    const [own, sameRoom, others] = [0, 1, 2].map((wanted) =>
      testFilter.filter((id) => rank(id) === wanted),
    );
    for (const tests of [own, spread(sameRoom), spread(others)]) {
      if (tests.length === 0) continue;
      const result = await run({ ...options, testFilter: tests });
      if (result.status !== MutantRunStatus.Survived) return result;
    }
    return { status: MutantRunStatus.Survived, nrOfTests: testFilter.length };
  };
  return runner;
}
createRunner.inject = tokens(commonTokens.injector);

/** 0 for the file's own test and the laws that name its rule, 1 for tests of the same room, 2 for all others. */
function nearness(suite, fileName) {
  const name = basename(fileName, ".ts");
  const room = basename(dirname(fileName));
  const ranks = new Map();
  suite.eachTest((test) => {
    const title = test.fullTitle();
    const file = basename(test.file ?? "", ".test.ts");
    const isLaw = /laws$/.test(file) && title.includes(` ${name} `);
    const isSameRoom =
      room !== "rules" && basename(dirname(test.file ?? "")) === room;
    ranks.set(title, file === name || isLaw ? 0 : isSameRoom ? 1 : 2);
  });
  return (id) => ranks.get(id) ?? 2;
}

function spread(tests) {
  const step = Math.max(1, tests.length / OTHERS);
  return Array.from(
    { length: Math.min(tests.length, OTHERS) },
    (_, index) => tests[Math.floor(index * step)],
  );
}

export const strykerPlugins = [
  {
    kind: PluginKind.TestRunner,
    name: "nearest-mocha",
    factory: createRunner,
  },
];
