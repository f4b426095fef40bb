/** Runs the stories in real VS Code windows: the Node host, the web worker, Restricted Mode, and the packaged extension. */

import { inFolder } from "../cli/temp-folder.ts";
import { compareFindings } from "../hosts/compare-findings.ts";
import { runSuite } from "../hosts/run-suite.ts";
import {
  makeExample,
  makeHandbook,
  makePolicies,
  makeTwoRoots,
} from "./workspaces.ts";

const STORIES = "test/extension/stories.suite.ts";
const LANGUAGE = "test/extension/language.suite.ts";
const AUTHORING = "test/extension/authoring.suite.ts";
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
    it(`helps to write and keep documents in the ${host} host`, () =>
      inFolder({}, (folder) =>
        runSuite({ suite: AUTHORING, host, workspace: makePolicies(folder) }),
      ));

  for (const host of ["node", "web"] as const)
    it(`finds in the ${host} host what the command line finds`, () =>
      compareFindings(
        ["test/playbooks/example", "test/playbooks/broken"],
        host,
      ));

  for (const host of ["node", "web"] as const)
    it(`helps whoever writes in the ${host} host`, () =>
      inFolder({}, (folder) =>
        runSuite({ suite: LANGUAGE, host, workspace: makeExample(folder) }),
      ));

  for (const host of ["restricted", "web", "packaged"] as const)
    it(`keeps two playbooks apart in the ${host} host`, () =>
      inFolder({}, (folder) =>
        runSuite({
          suite: TWO_ROOTS,
          host,
          workspace: makeTwoRoots(folder, host !== "restricted"),
        }),
      ));
});
