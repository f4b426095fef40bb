/** Runs the stories about writing in real VS Code windows: the Node host and the web worker. */

import { inFolder } from "../cli/temp-folder.ts";
import { runSuite } from "../hosts/run-suite.ts";
import { makePlaybook } from "./workspaces.ts";

describe("writing a document", function () {
  // The first use fetches VS Code.
  this.timeout(900_000);
  // A window on a busy machine may once be too slow; a feature that is broken fails twice.
  this.retries(1);

  for (const host of ["node", "web"] as const)
    it(`is helped in the ${host} host`, () =>
      inFolder({}, (folder) =>
        runSuite({
          suite: "test/extension/writing.suite.ts",
          host,
          workspace: makePlaybook(folder),
        }),
      ));
});
