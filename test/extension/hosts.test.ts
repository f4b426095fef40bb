/** Tells the stories in real VS Code windows: the Node host, the web worker, Restricted Mode, and the packaged extension. */

import { inFolder } from "../cli/temp-folder.ts";
import { compareFindings } from "../hosts/compare-findings.ts";
import { runSuite } from "../hosts/run-suite.ts";
import {
  makeExample,
  makeHandbook,
  makePlaybook,
  makePolicies,
  makeTwoRoots,
} from "./workspaces.ts";

/** The first use fetches VS Code. */
const PATIENCE = 900_000;

/** What is told, in which suite, on which playbook. */
const STORIES = [
  ["sets up, lints and browses", "stories", makeHandbook],
  ["helps whoever writes", "language", makeExample],
  ["shows a document at a glance and as a form", "writing", makePlaybook],
  [
    "fixes, reviews and takes documents through their life",
    "authoring",
    makePolicies,
  ],
  ["shows and moves what people own", "ownership", makeExample],
] as const;

describe("the extension", function () {
  this.timeout(PATIENCE);
  // A window on a busy machine may once be too slow; a feature that is broken fails twice.
  this.retries(1);

  for (const host of ["node", "web"] as const) {
    for (const [story, suite, make] of STORIES)
      it(`${story} in the ${host} host`, () =>
        inFolder({}, (folder) =>
          runSuite({
            suite: `test/extension/${suite}.suite.ts`,
            host,
            workspace: make(folder),
          }),
        ));

    it(`finds in the ${host} host what the command line finds`, () =>
      compareFindings(
        ["test/playbooks/example", "test/playbooks/broken"],
        host,
      ));
  }

  for (const host of ["restricted", "web", "packaged"] as const)
    it(`keeps two playbooks apart in the ${host} host`, () =>
      inFolder({}, (folder) =>
        runSuite({
          suite: "test/extension/two-roots.suite.ts",
          host,
          workspace: makeTwoRoots(folder, host !== "restricted"),
        }),
      ));
});
