// Runs a suite with Mocha inside the extension host; the same in Node and, bundled with Mocha's browser build, in a web worker.

import Mocha from "mocha";
import { reportOn } from "./report.ts";

const patience = 120_000;

/** Loads a suite (its `describe` and `it`) and runs it. Rejects when a test fails, or when there is none. */
export async function runMocha(
  name: string,
  loadSuite: () => Promise<unknown>,
): Promise<void> {
  // A window on a busy machine may once be too slow; a feature that is broken fails twice.
  const mocha = new Mocha({ ui: "bdd", timeout: patience, retries: 1 });
  // What `describe` and `it` are is decided here; Mocha's own file loading would do the same.
  mocha.suite.emit(
    Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE,
    globalThis,
    null,
    mocha,
  );
  await loadSuite();
  mocha.reporter(class {} as unknown as Mocha.ReporterConstructor);
  const runner = await new Promise<Mocha.Runner>((done) => {
    const started = mocha.run(() => done(started));
    reportOn(started, name);
  });
  const { failures = 0, tests = 0 } = runner.stats ?? {};
  if (failures > 0) throw new Error(`${name}: ${failures} of ${tests} failed.`);
  if (tests === 0) throw new Error(`${name}: there is no test in this suite.`);
}
