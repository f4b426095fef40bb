// Packs an extension the way it is published, so that a suite can run against what users will get.

import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);

/**
 * Packs the extension in `folder` into a `.vsix` in `into`, and returns it. What it needs must be built. The packer is run
 * as a program of its own, as it ends the process when it finds fault; what it says is shown only then.
 */
export async function packExtension(
  folder: string,
  into: string,
): Promise<string> {
  const vsix = join(into, "packed.vsix");
  await promisify(execFile)(
    process.execPath,
    [
      require.resolve("@vscode/vsce/vsce"),
      "package",
      "--no-dependencies",
      "--allow-missing-repository",
      "--allow-unused-files-pattern",
      "--skip-license",
      `--out=${vsix}`,
    ],
    { cwd: folder },
  );
  return vsix;
}
