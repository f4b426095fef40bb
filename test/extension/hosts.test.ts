/** Runs the stories in real VS Code windows: the Node host, the web worker, and Restricted Mode. */

import { inFolder } from "../cli/temp-folder.ts";
import { runSuite } from "../hosts/run-suite.ts";
import { makeExample, makeHandbook, makeTwoRoots } from "./workspaces.ts";

const STORIES = "test/extension/stories.suite.ts";
const OWNERSHIP = "test/extension/ownership.suite.ts";
const TWO_ROOTS = "test/extension/two-roots.suite.ts";
/** The first use fetches VS Code. */
const PATIENCE = 900_000;

describe("the extension", function () {
  this.timeout(PATIENCE);
  // A window on a busy machine may once be too slow; a feature that is broken fails twice.
  this.retries(1);

  for (const host of ["node", "web"] as const)
    it(`tells its stories in the ${host} host`, () =>
      inFolder({}, (folder) =>
        runSuite({ suite: STORIES, host, workspace: makeHandbook(folder) }),
      ));

  for (const host of ["node", "web"] as const)
    it(`shows and moves what people own in the ${host} host`, () =>
      inFolder({}, (folder) =>
        runSuite({ suite: OWNERSHIP, host, workspace: makeExample(folder) }),
      ));

  for (const host of ["restricted", "web"] as const)
    it(`keeps two playbooks apart in the ${host} host`, () =>
      inFolder({}, (folder) =>
        runSuite({
          suite: TWO_ROOTS,
          host,
          workspace: makeTwoRoots(folder, host !== "restricted"),
        }),
      ));
});
