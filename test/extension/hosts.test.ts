/** Tells the stories in real VS Code windows: the Node host, the web worker, Restricted Mode, and the packaged extension. */

import { inFolder } from "../cli/temp-folder.ts";
import { compareFindings } from "../hosts/compare-findings.ts";
import { runSuite, type SuiteHost } from "../hosts/run-suite.ts";
import { WindowPool } from "../hosts/window-pool.ts";
import { openHostile } from "./open-hostile.ts";
import {
  makeCalendar,
  makeExample,
  makeHandbook,
  makePlaybook,
  makePolicies,
  makeTwoRoots,
} from "./workspaces.ts";

/** The first use fetches VS Code. */
const PATIENCE = 900_000;
/** Whoever asks for some of the stories wants no window for the others. */
const IS_WHOLE = !process.argv.some((each) => /^(?:-g|-f|--f?grep)/.test(each));

/** What is told, in which suite, on which playbook. */
const STORIES = [
  ["sets up, lints and browses", "stories", makeHandbook],
  ["helps to write, shows and moves what people own", "example", makeExample],
  ["shows a document at a glance and as a form", "writing", makePlaybook],
  ["fixes, reviews, takes documents through life", "authoring", makePolicies],
  ["leads from agenda to changes and actions", "time", makeCalendar],
] as const;

const suite = (
  name: string,
  host: SuiteHost,
  make: (folder: string) => string,
): Promise<void> =>
  inFolder({}, (folder) =>
    runSuite({
      suite: `test/extension/${name}.suite.ts`,
      host,
      workspace: make(folder),
    }),
  );

describe("the extension", function () {
  this.timeout(PATIENCE);
  // A window on a busy machine may once be too slow; a feature that is broken fails twice.
  this.retries(1);
  const pool = new WindowPool(IS_WHOLE ? 2 : 1);

  for (const host of ["node", "web"] as const) {
    for (const [story, name, make] of STORIES)
      it(
        `${story} in the ${host} host`,
        pool.add(() => suite(name, host, make)),
      );

    it(
      `finds in the ${host} host what the command line finds`,
      pool.add(() =>
        compareFindings(
          ["test/playbooks/example", "test/playbooks/broken"],
          host,
        ),
      ),
    );
  }

  for (const host of ["node", "restricted", "web"] as const)
    it(
      `lets nothing of a hostile playbook run, draw or leave in the ${host} host`,
      pool.add(() => openHostile(host)),
    );

  for (const host of ["restricted", "packaged"] as const)
    it(
      `keeps two playbooks apart in the ${host} host`,
      pool.add(() =>
        suite("two-roots", host, (folder) =>
          makeTwoRoots(folder, host !== "restricted"),
        ),
      ),
    );

  // The other tests leave one of two processors idle.
  if (IS_WHOLE) pool.begin();
});
