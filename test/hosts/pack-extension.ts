// Packs an extension the way it is published, so that a suite can run against what users will get.

import { createVSIX } from "@vscode/vsce";
import { join } from "node:path";

/** Packs the extension in `folder` into a `.vsix` in `into`, and returns it. What it needs must be built. */
export async function packExtension(
  folder: string,
  into: string,
): Promise<string> {
  const packagePath = join(into, "packed.vsix");
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
  return packagePath;
}
