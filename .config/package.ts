// `npm run package`: writes marketing-playbook-VERSION.vsix; with `--check` it also runs the stories against it, installed.

import { readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { inFolder } from "../test/cli/temp-folder.ts";
import { makeHandbook, makeTwoRoots } from "../test/extension/workspaces.ts";
import { runSuite } from "../test/hosts/run-suite.ts";
import { packExtension } from "./pack-extension.ts";

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false } },
});
const repository = resolve(import.meta.dirname, "..");
const { name, version } = JSON.parse(
  readFileSync(join(repository, "package.json"), "utf8"),
) as Record<string, string>;
const vsix = join(repository, `${name}-${version}.vsix`);
await packExtension(repository, vsix);
const kilobytes = Math.ceil(statSync(vsix).size / 1000);
console.log(
  `${relative(process.cwd(), vsix)}, ${kilobytes} kB. Install it with`,
);
console.log(`  code --install-extension ${relative(process.cwd(), vsix)}`);
if (values.check) await check();

/** Every suite, in the extension as users get it. */
async function check(): Promise<void> {
  const run = (suite: string, workspace: string): Promise<void> =>
    runSuite({ suite, host: "packaged", vsix, workspace });
  await inFolder({}, (folder) =>
    run("test/extension/stories.suite.ts", makeHandbook(folder)),
  );
  await inFolder({}, (folder) =>
    run("test/extension/two-roots.suite.ts", makeTwoRoots(folder, true)),
  );
}
